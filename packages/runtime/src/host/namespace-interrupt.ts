// Signals that ask a run to end. None may end this process before it has cleaned up.

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** One press of a key can come twice: from the terminal, and passed on by the sudo above. A person's second takes longer. */
const ONE_PRESS_MS = 300;

export class Interrupts {
  #first: string | undefined;
  #firstAt = 0;
  #kill: (() => void) | undefined;
  readonly #clock: () => number;
  readonly #take = (signal: string): void => {
    // The terminal sends its interrupt to the command, too, which may want to finish: only a second one kills.
    if (signal !== "SIGINT" || this.#isSecond()) this.#kill?.();
    if (this.#first === undefined) this.#firstAt = this.#clock();
    this.#first ??= signal;
  };

  /** `clock`: milliseconds since any moment. */
  constructor(clock: () => number = () => performance.now()) {
    this.#clock = clock;
    for (const signal of SIGNALS) process.on(signal, this.#take);
  }

  /** The signal that came first, if any has come. */
  get first(): string | undefined {
    return this.#first;
  }

  /** Calls `kill` for signals from now on: a second interrupt, or any other. */
  handOver(kill: () => void): void {
    this.#kill = kill;
  }

  #isSecond(): boolean {
    return this.#first !== undefined && this.#clock() - this.#firstAt > ONE_PRESS_MS;
  }

  close(): void {
    for (const signal of SIGNALS) process.off(signal, this.#take);
  }
}

// Signals that ask a run to end. None may end this process before it has cleaned up.

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

export class Interrupts {
  #first: string | undefined;
  #kill: (() => void) | undefined;
  readonly #take = (signal: string): void => {
    // The terminal sends its interrupt to the command, too, which may want to finish: only a second one kills.
    if (signal !== "SIGINT" || this.#first !== undefined) this.#kill?.();
    this.#first ??= signal;
  };

  constructor() {
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

  close(): void {
    for (const signal of SIGNALS) process.off(signal, this.#take);
  }
}

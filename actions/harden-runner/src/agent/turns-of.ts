// One task, done for several who ask: one at a time, and always begun after the question.

export class TurnsOf {
  readonly #task: () => Promise<void>;
  #running: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;

  /** `task` must never reject. */
  constructor(task: () => Promise<void>) {
    this.#task = task;
  }

  /** Resolves when a turn that began after this call has ended: one that runs already may have missed what is asked about. */
  anew(): Promise<void> {
    this.#next ??= this.#running.then(() => {
      this.#next = undefined;
      this.#running = this.#task();
      return this.#running;
    });
    return this.#next;
  }
}

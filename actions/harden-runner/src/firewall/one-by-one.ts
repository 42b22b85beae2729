// Tasks that would disturb each other, one after the other.

export class OneByOne {
  /** Never rejects. */
  #last: Promise<unknown> = Promise.resolve();

  /** Begins `task` when all tasks from before have ended, however they ended, and gives what it gives. */
  next<Value>(task: () => Promise<Value>): Promise<Value> {
    const turn = this.#last.then(task);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

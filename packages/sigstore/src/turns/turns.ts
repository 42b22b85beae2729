// Lets a few tasks at a time do their work: services get no more requests at once than they can be expected to bear.

export class Turns {
  readonly #limit: number;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Calls `task` when it is its turn, in the order of asking, and gives what it gives. */
  async take<Value>(task: () => Promise<Value>): Promise<Value> {
    if (this.#running >= this.#limit) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#running += 1;
    try {
      return await task();
    } finally {
      // The turn is handed on, so the count stays; nobody who asks later comes in between.
      const next = this.#waiting.shift();
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }
}

/** The results in the order of `items`; at most `limit` of them are worked on at once. Rejects with the first failure. */
export function inTurns<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item, index: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const turns = new Turns(limit);
  return Promise.all(items.map((item, index) => turns.take(() => work(item, index))));
}

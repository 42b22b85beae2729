// Bounds what is kept in memory for all requests together that are being judged: each alone is bounded, too, but there are many.

export class HeldBytes {
  readonly #max: number;
  #held = 0;

  constructor(max: number) {
    this.#max = max;
  }

  /** What one request holds, until it is released. */
  open(): HeldShare {
    let mine = 0;
    return {
      take: (bytes) => {
        if (this.#held + bytes > this.#max) throw new RangeError("too much is waiting to be judged");
        this.#held += bytes;
        mine += bytes;
      },
      release: () => {
        this.#held -= mine;
        mine = 0;
      },
    };
  }
}

export interface HeldShare {
  /** Throws `RangeError` where all together would hold too much. */
  take(bytes: number): void;
  release(): void;
}

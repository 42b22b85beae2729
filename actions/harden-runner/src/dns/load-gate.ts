// Bounds the work in flight and counts what was turned away, to be told once for each rush and not once for each query.

export class LoadGate {
  readonly #limit: number;
  #inside = 0;
  #turnedAway = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** False when there is no room; a caller that got in must leave. */
  enter(): boolean {
    if (this.#inside >= this.#limit) {
      this.#turnedAway += 1;
      return false;
    }
    this.#inside += 1;
    return true;
  }

  /** How many were turned away in a rush that is over now; else 0. */
  leave(): number {
    this.#inside -= 1;
    if (this.#inside > this.#limit / 2) return 0;
    const count = this.#turnedAway;
    this.#turnedAway = 0;
    return count;
  }
}

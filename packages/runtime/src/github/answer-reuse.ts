// Decides which answers of earlier runs may stand for a question that nobody asks again, and counts those that did.

/**
 * What such answers tell can change: tags move, advisories appear, repositories are archived. A day is as old as any of it may
 * get: less than between two scheduled runs nobody would save anything, and more would be more than a run without a cache risks.
 */
export const MAX_REUSE_MS = 24 * 60 * 60 * 1000;

const MINUTE_MS = 60_000;

/** What one run does with the answers of earlier ones. Times are in milliseconds since the epoch. */
export class AnswerReuse {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  #notBefore = 0;
  #count = 0;
  #oldestMs = 0;

  constructor(now: () => number) {
    this.now = now;
  }

  /** From here on, only what was asked later counts. */
  askAnew(): void {
    this.#notBefore = this.now();
  }

  /** Whether an answer may be used that was asked for at `taken`. If so, it counts as used. */
  takes(taken: number): boolean {
    const age = this.now() - taken;
    // An answer from the future comes from a clock that cannot be relied on. Comparisons with NaN are false.
    if (!(age >= 0 && age < MAX_REUSE_MS && taken >= this.#notBefore)) return false;
    this.#count += 1;
    this.#oldestMs = Math.max(this.#oldestMs, age);
    return true;
  }

  /** Counts for a report, of what was used since they were last asked for. Empty where that is nothing. */
  counts(): Readonly<Record<string, number>> {
    const [count, oldestMs] = [this.#count, this.#oldestMs];
    this.#count = 0;
    this.#oldestMs = 0;
    return count === 0 ? {} : { "reused answers": count, "minutes since the oldest": Math.ceil(oldestMs / MINUTE_MS) };
  }
}

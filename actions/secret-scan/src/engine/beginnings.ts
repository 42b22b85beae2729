// The beginnings of keywords, each a few grams that overlap, in a form in which all of them can be followed at once: those of
// as many grams share a track, a row of bits with one for each step. A table says at which steps of which tracks a gram stands.
import type { Buffer } from "node:buffer";
import { GRAM_BYTES, GRAMS, gramAt } from "./gram.ts";

/** A longer beginning says hardly more. All tracks lie side by side in 28 bits. */
const MOST_STEPS = 7;
/** For beginnings of one step, of two and so on: the bits of the first and of the last. */
const TRACKS = Array.from({ length: MOST_STEPS }, (_, index) => {
  const lowest = (index * (index + 1)) / 2;
  return { first: 1 << lowest, last: 1 << (lowest + index) };
});

/** The first steps of all tracks, and the last ones. */
export const FIRST_STEPS = TRACKS.reduce((bits, { first }) => bits | first, 0);
export const LAST_STEPS = TRACKS.reduce((bits, { last }) => bits | last, 0);

const NO_KEYWORDS: readonly number[] = [];

export class Beginnings {
  /** By gram. */
  readonly steps = new Int32Array(GRAMS);
  /** By track: indexes of keywords by the first and the last gram of their beginning. */
  readonly #keywords: readonly Map<number, number[]>[] = TRACKS.map(() => new Map());

  /** Adds the beginning of a keyword of three bytes or more. */
  add(keyword: Buffer, index: number): void {
    const track = Math.min(keyword.length - GRAM_BYTES, MOST_STEPS - 1);
    const { first = 0 } = TRACKS[track] ?? {};
    for (let step = 0; step <= track; step++) {
      const gram = gramAt(keyword, step);
      this.steps[gram] = (this.steps[gram] ?? 0) | (first << step);
    }
    const key = keyOf(keyword, 0, track);
    const alike = this.#keywords[track]?.get(key);
    if (alike) alike.push(index);
    else this.#keywords[track]?.set(key, [index]);
  }

  /**
   * Calls `visit` with the keywords that may start in `content`, and where. `taken` has the steps that were taken with the byte
   * at `at`, one of them a last one.
   */
  end(taken: number, content: Buffer, at: number, visit: (keyword: number, start: number) => void): void {
    for (let track = 0; track < MOST_STEPS; track++) {
      if ((taken & (TRACKS[track]?.last ?? 0)) === 0) continue;
      const start = at - track - GRAM_BYTES + 1;
      for (const keyword of this.#keywords[track]?.get(keyOf(content, start, track)) ?? NO_KEYWORDS)
        visit(keyword, start);
    }
  }
}

function keyOf(bytes: Buffer, start: number, track: number): number {
  return gramAt(bytes, start) * GRAMS + gramAt(bytes, start + track);
}

// The keywords of a whole content in the order of their places, in little memory, to be taken over by the next version of it.
import type { KeywordHits } from "./keyword-hits.ts";

/** More keywords than there can be; a place times this is still a whole number that is exact. */
const KEYWORDS = 2 ** 16;
/** Room for what a version has more than the one before it. */
const SLACK = 32;
/** Rows are cut off from pieces of this many numbers: that is much faster than memory of their own for each. */
const PIECE = 64 * 1024;
let spare = new Int32Array(0);

export class HitRow {
  /** Place and keyword in turn. */
  #pairs: Int32Array;
  #length = 0;

  /** Has room for some more than `length` to start with. */
  constructor(length = 0) {
    this.#pairs = cutOff(2 * (length + SLACK));
  }

  static of({ keywords, places }: KeywordHits): HitRow {
    const row = new HitRow(places.length);
    // Numbers that hold both are sorted natively, many times faster than by a function.
    const order = Float64Array.from(places, (place, index) => place * KEYWORDS + (keywords[index] ?? 0)).sort();
    for (const both of order) row.insert(Math.floor(both / KEYWORDS), both % KEYWORDS);
    return row;
  }

  get length(): number {
    return this.#length;
  }

  /** The offset of the first byte of a keyword. `index` is below `length`. */
  placeAt(index: number): number {
    return this.#pairs[2 * index] as number;
  }

  keywordAt(index: number): number {
    return this.#pairs[2 * index + 1] as number;
  }

  /** The index of the first one that is not before `place`. */
  firstFrom(place: number): number {
    let low = 0;
    let high = this.#length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.placeAt(middle) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Adds one near the end. */
  insert(place: number, keyword: number): void {
    if (2 * this.#length === this.#pairs.length) this.#grow();
    let index = this.#length++;
    for (; index > 0 && this.placeAt(index - 1) > place; index--) {
      this.#pairs.copyWithin(2 * index, 2 * index - 2, 2 * index);
    }
    this.#pairs[2 * index] = place;
    this.#pairs[2 * index + 1] = keyword;
  }

  #grow(): void {
    const pairs = cutOff(2 * this.#pairs.length);
    pairs.set(this.#pairs);
    this.#pairs = pairs;
  }
}

function cutOff(length: number): Int32Array<ArrayBuffer> {
  if (spare.length < length) spare = new Int32Array(Math.max(PIECE, length));
  const own = spare.subarray(0, length);
  spare = spare.subarray(length);
  return own;
}

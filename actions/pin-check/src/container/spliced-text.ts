// A text put together from pieces of a file, which still knows where each of its characters stands there.

/** UTF-16 offsets, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export class SplicedText {
  readonly text: string;
  readonly #source: string;
  readonly #pieces: readonly Range[];
  /** Where each piece starts in `text`. */
  readonly #starts: readonly number[];

  /** Joins the given ranges of `source`, which may be empty but have to be in order. */
  constructor(source: string, pieces: readonly Range[]) {
    const starts: number[] = [];
    let length = 0;
    for (const { start, end } of pieces) {
      starts.push(length);
      length += end - start;
    }
    this.text = pieces.map(({ start, end }) => source.slice(start, end)).join("");
    this.#source = source;
    this.#pieces = pieces;
    this.#starts = starts;
  }

  /** The range of the file from the first to the last character of a range of `text`. */
  rangeOf(start: number, end: number): Range {
    const from = this.#offsetOf(start);
    return { start: from, end: end > start ? this.#offsetOf(end - 1) + 1 : from };
  }

  /** The part of the text from `start` to `end`, followed by further pieces of the file. */
  splice(start: number, end: number, further: readonly Range[]): SplicedText {
    const kept = this.#pieces.flatMap((piece, index) => {
      const at = this.#starts[index] ?? 0;
      const from = Math.max(piece.start, piece.start + start - at);
      const to = Math.min(piece.end, piece.start + end - at);
      return from < to ? [{ start: from, end: to }] : [];
    });
    return new SplicedText(this.#source, [...kept, ...further]);
  }

  /** The file's offset of a character, found by bisection; past the end, that of the end. */
  #offsetOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const piece = this.#pieces[low];
    return piece ? Math.min(piece.start + offset - (this.#starts[low] ?? 0), piece.end) : 0;
  }
}

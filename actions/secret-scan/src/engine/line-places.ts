// Turns byte offsets of one content into lines and columns. Lines end with LF; a CR before it is not part of the line.
import type { Buffer } from "node:buffer";

export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly lineText: string;
  readonly previousLine: string;
}

const LINE_FEED = 0x0a;
const MAX_LINE = 1_000;
/** How much of a line is shown before the end of a finding; the comment stands behind it. */
const SHOWN_BEFORE = 400;
/** Columns of longer lines are counted in bytes: such a line is no text that people read. */
const MAX_COUNTED = 64 * 1024;

/** Reads forward only: each call continues where the last one ended, so `start` must not decrease. */
export class LinePlaces {
  readonly #content: Buffer;
  readonly #firstLine: number;
  readonly #columnsBefore: number;
  /** End of the current line; negative where it has not been looked for. */
  #known = -1;
  #line: number;
  #lineStart = 0;
  #previousStart = 0;

  /** `firstLine` is the number of the line that the content starts in, `columnsBefore` how much of that line stands before it. */
  constructor(content: Buffer, firstLine = 1, columnsBefore = 0) {
    this.#content = content;
    this.#firstLine = firstLine;
    this.#columnsBefore = columnsBefore;
    this.#line = firstLine;
  }

  at(start: number, end: number): Place {
    this.#moveTo(start);
    const { line, column } = this.#position(start);
    const previousLine = this.#text(this.#previousStart, Math.max(this.#previousStart, this.#lineStart - 1));
    this.#moveTo(Math.max(start, end - 1));
    const last = this.#position(end);
    const lineText = this.#text(Math.max(this.#lineStart, end - SHOWN_BEFORE), this.#lineEnd());
    return { line, column, endLine: last.line, endColumn: last.column, lineText, previousLine };
  }

  #moveTo(offset: number): void {
    for (let next = this.#lineEnd(); next < offset; next = this.#lineEnd()) {
      this.#previousStart = this.#lineStart;
      this.#lineStart = next + 1;
      this.#line++;
      this.#known = -1;
    }
  }

  /** Where the current line ends. It is looked for once a line: the next one may be many megabytes away. */
  #lineEnd(): number {
    if (this.#known < 0) {
      const end = this.#content.indexOf(LINE_FEED, this.#lineStart);
      this.#known = end < 0 ? this.#content.length : end;
    }
    return this.#known;
  }

  #position(offset: number): { readonly line: number; readonly column: number } {
    const before = this.#line === this.#firstLine ? this.#columnsBefore : 0;
    return { line: this.#line, column: before + countColumns(this.#content, this.#lineStart, offset) + 1 };
  }

  #text(start: number, end: number): string {
    return this.#content.toString("utf8", start, Math.min(end, start + MAX_LINE));
  }
}

/** Columns from one offset to another one of the same line. */
export function countColumns(content: Buffer, from: number, to: number): number {
  return to - from > MAX_COUNTED ? to - from : content.toString("utf8", from, to).length;
}

/** How many lines end in a content. */
export function countLineEnds(content: Buffer): number {
  let count = 0;
  for (let at = content.indexOf(LINE_FEED); at >= 0; at = content.indexOf(LINE_FEED, at + 1)) count++;
  return count;
}

// Turns offsets into lines and columns.
import type { Location } from "../report/finding.ts";

export interface Position {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
}

/** The line starts of a text, found once. Lines end with LF, CRLF or a lone CR, as in YAML 1.2.2 section 5.4. */
export class LineIndex {
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#starts = text.includes("\r") ? allLineStarts(text) : lineFeedStarts(text);
  }

  /** The location in `file` of a range of UTF-16 offsets, end exclusive. */
  locate(file: string, start: number, end: number): Location {
    const from = this.position(start);
    const to = this.position(end);
    return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }

  /** The position of a UTF-16 offset. Offsets past the end fall on the last line. */
  position(offset: number): Position {
    const starts = this.#starts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }
}

function allLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    const endsLine = char === 10 || (char === 13 && text.charCodeAt(i + 1) !== 10);
    if (endsLine) starts.push(i + 1);
  }
  return starts;
}

/** The same for a text without CR, many times faster. */
function lineFeedStarts(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}

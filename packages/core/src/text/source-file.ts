// A text with the path it was read from: what every finding points into.
import type { Location } from "../report/finding.ts";
import { LineIndex } from "./line-index.ts";

export class SourceFile {
  /** Relative to the repository root, `/`-separated. */
  readonly path: string;
  readonly text: string;
  #lines: LineIndex | undefined;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
  }

  /** The location of a range of UTF-16 offsets, end exclusive. The line index is built on first use. */
  locate(start: number, end: number): Location {
    this.#lines ??= new LineIndex(this.text);
    return this.#lines.locate(this.path, start, end);
  }
}

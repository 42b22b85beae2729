// Says how far a long scan has come, now and then. A short one says nothing.
import type { Progress } from "@lockstep/core";

/** Milliseconds without a word at the start, and between two of them. */
const QUIET = 3_000;
const BETWEEN = 3_000;
const MEGABYTE = 1e6;

export class ScanProgress {
  readonly #progress: Progress;
  readonly #now: () => number;
  #next: number;
  #contents = 0;
  #bytes = 0;

  /** `now` gives milliseconds. */
  constructor(progress: Progress, now: () => number = Date.now) {
    this.#progress = progress;
    this.#now = now;
    this.#next = now() + QUIET;
  }

  /** Counts what was looked at. */
  add(contents: number, bytes: number): void {
    this.#contents += contents;
    this.#bytes += bytes;
    const time = this.#now();
    if (time < this.#next) return;
    this.#next = time + BETWEEN;
    this.#progress.report(`scanned ${this.#contents} files and versions, ${Math.floor(this.#bytes / MEGABYTE)} MB`);
  }
}

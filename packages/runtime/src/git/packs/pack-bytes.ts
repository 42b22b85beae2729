// The bytes of one file of packed objects, read window by window; the windows that were looked at last are kept.
import { Buffer } from "node:buffer";
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";

const READ_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
const WINDOW = 1024 * 1024;
const MAX_WINDOWS = 32;

export class PackBytes {
  /** In bytes. */
  readonly size: number;
  readonly #handle: number;
  /** By number; the one looked at last is at the end. */
  readonly #windows = new Map<number, Buffer>();
  #newest = -1;

  /** Throws what `node:fs` throws, and `TypeError` for what is no regular file. */
  constructor(path: string) {
    this.#handle = openSync(path, READ_FLAGS);
    const stats = fstatSync(this.#handle);
    this.size = stats.size;
    if (stats.isFile()) return;
    this.close();
    throw new TypeError("not a regular file");
  }

  /** Undefined where the file has no such bytes. Throws what `node:fs` throws. */
  slice(start: number, end: number): Buffer | undefined {
    if (start < 0 || end > this.size || start > end) return undefined;
    const number = Math.floor(start / WINDOW);
    const first = number * WINDOW;
    if (end > first + WINDOW) return this.read(start, end);
    return this.#window(number)?.subarray(start - first, end - first);
  }

  /** The same for bytes that nobody will ask for again: they are not kept. */
  read(start: number, end: number): Buffer | undefined {
    if (start < 0 || end > this.size || start > end) return undefined;
    const bytes = Buffer.allocUnsafeSlow(end - start);
    let filled = 0;
    while (filled < bytes.length) {
      const got = readSync(this.#handle, bytes, filled, bytes.length - filled, start + filled);
      if (got === 0) return undefined;
      filled += got;
    }
    return bytes;
  }

  close(): void {
    this.#windows.clear();
    closeSync(this.#handle);
  }

  #window(number: number): Buffer | undefined {
    const known = this.#windows.get(number);
    const window = known ?? this.read(number * WINDOW, Math.min(this.size, (number + 1) * WINDOW));
    if (window === undefined || this.#newest === number) return window;
    this.#newest = number;
    this.#windows.delete(number);
    this.#windows.set(number, window);
    if (this.#windows.size > MAX_WINDOWS) this.#windows.delete(this.#windows.keys().next().value ?? number);
    return window;
  }
}

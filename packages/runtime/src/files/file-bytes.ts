// Reads the bytes of files that may be hostile: links, pipes, devices, files that grow, files larger than memory. Synchronous,
// because thousands of small reads are faster that way than as many promises.
import { Buffer } from "node:buffer";
import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { type Refusal, refuse, refuseBecause } from "./refusal.ts";

/** Links are not followed, and a pipe without a writer is not waited for. Windows knows neither flag. */
const READ_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
const PART = 1024 * 1024;

export type FileBytes =
  | { readonly kind: "whole"; readonly bytes: Buffer }
  /** The parts are read as they are asked for; the file is closed after the last one, or when nobody asks any more. */
  | { readonly kind: "parts"; readonly size: number; readonly parts: Iterable<Buffer> }
  | Refusal;

/** Reads files below one folder. */
export class FolderBytes {
  readonly #root: string;
  readonly #folders = new Map<string, boolean>();

  /** `root` is absolute, with links resolved. */
  constructor(root: string) {
    this.#root = root;
  }

  /**
   * The file at `path`, `/`-separated and relative to the root: whole up to `maxWhole` bytes, else in parts of 1 MiB. Refused
   * are links, whatever is no regular file, and what lies behind a link to a folder outside. Never throws for a file's state.
   */
  read(path: string, maxWhole: number): FileBytes {
    if (!path.isWellFormed()) return refuse("bad-name");
    try {
      const absolute = join(this.#root, path);
      return this.#isInside(dirname(absolute)) ? readBytes(absolute, maxWhole) : refuse("outside");
    } catch (error) {
      return isLinkError(error) ? refuse("link-skipped") : refuseBecause(error);
    }
  }

  #isInside(folder: string): boolean {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const inside = relative(this.#root, realpathSync.native(folder)).split(sep)[0] !== "..";
    this.#folders.set(folder, inside);
    return inside;
  }
}

function isLinkError(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ELOOP";
}

function readBytes(path: string, maxWhole: number): FileBytes {
  const handle = openSync(path, READ_FLAGS);
  let keepOpen = false;
  try {
    const stats = fstatSync(handle);
    if (!stats.isFile()) return refuse("not-a-file");
    if (stats.size <= maxWhole) return { kind: "whole", bytes: readAll(handle, stats.size) };
    keepOpen = true;
    return { kind: "parts", size: stats.size, parts: readParts(handle) };
  } finally {
    if (!keepOpen) closeSync(handle);
  }
}

/** Files below /proc and such say that they are empty and are not: one byte more than stated is asked for. */
function readAll(handle: number, size: number): Buffer {
  const buffer = Buffer.allocUnsafeSlow(size + 1);
  let length = 0;
  while (length < buffer.length) {
    const read = readSync(handle, buffer, length, buffer.length - length, null);
    if (read === 0) break;
    length += read;
  }
  return buffer.subarray(0, length);
}

function* readParts(handle: number): Iterable<Buffer> {
  try {
    for (;;) {
      const part = Buffer.allocUnsafeSlow(PART);
      const read = readSync(handle, part, 0, PART, null);
      if (read === 0) return;
      yield part.subarray(0, read);
    }
  } finally {
    closeSync(handle);
  }
}

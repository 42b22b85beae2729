// Reads a text file that may be hostile: a link out of the repository, a pipe without a writer, a file that grows. It is
// synchronous on purpose: one file at a time is in memory, and hundreds of small reads are faster than as many promises.
import { isUtf8 } from "node:buffer";
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import type { ReadText } from "@lockstep/core";
import { type Refusal, refuse, refuseBecause } from "./refusal.ts";

/** Windows has neither flag, nor what they protect from: there, opening follows what lstat has just seen. */
const READ_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * The text of the file at an absolute path. Refused are links, everything but regular files, files above `maxBytes` and
 * invalid UTF-8. A byte order mark is kept. Never throws for the state of a file, never waits, and never holds more than
 * `maxBytes` + 1 bytes.
 */
export function readTextFile(path: string, maxBytes: number): ReadText | Refusal {
  try {
    // Opening a device may act on it, so the kind is looked at first; it is looked at again once nobody can exchange it.
    if (!lstatSync(path).isFile()) return refuse("not-a-file");
    const handle = openSync(path, READ_FLAGS);
    try {
      return readHandle(handle, maxBytes);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    return refuseBecause(error);
  }
}

/**
 * The same for a path relative to `root` (absolute, links resolved). Links are followed as long as they stay inside the
 * root and out of any `.git`, which holds credentials and what no commit contains.
 */
export function readInside(root: string, path: string, maxBytes: number): ReadText | Refusal {
  if (!path.isWellFormed()) return refuse("bad-name");
  try {
    const real = realpathSync.native(join(root, path));
    return isInside(root, real) ? readTextFile(real, maxBytes) : refuse("outside");
  } catch (error) {
    return refuseBecause(error);
  }
}

/** True if the resolved path `real` lies below `root` and not in a `.git`. */
function isInside(root: string, real: string): boolean {
  const path = relative(root, real);
  const segments = path.split(sep);
  return !isAbsolute(path) && segments[0] !== ".." && segments.every((segment) => segment.toLowerCase() !== ".git");
}

function readHandle(handle: number, maxBytes: number): ReadText | Refusal {
  const stats = fstatSync(handle);
  if (!stats.isFile()) return refuse("not-a-file");
  if (stats.size > maxBytes) return refuse("too-large", `${stats.size} of ${maxBytes} bytes`);
  // One byte more than the file has, so that growth is seen.
  const buffer = Buffer.allocUnsafe(stats.size + 1);
  const length = fill(handle, buffer);
  if (length !== stats.size) return refuse("changed");
  const bytes = buffer.subarray(0, length);
  return isUtf8(bytes) ? { ok: true, text: bytes.toString("utf8") } : refuse("not-text");
}

/** Reads until the buffer is full or the file ends; a single read may return less than it could. */
function fill(handle: number, buffer: Buffer): number {
  let length = 0;
  while (length < buffer.length) {
    const read = readSync(handle, buffer, length, buffer.length - length, null);
    if (read === 0) break;
    length += read;
  }
  return length;
}

// Reads one small file of the kernel's (/proc, tracefs) within a bound. What is gone or refused is undefined, never an error:
// processes end while they are looked at.
import { closeSync, openSync, readSync } from "node:fs";

/** The largest part of such a file that is ever read at once, in bytes. */
const MAX_KERNEL_FILE = 4 * 1024 * 1024;

// One buffer for all small reads: an allocation for each would cost more than the read.
const SMALL = Buffer.allocUnsafe(64 * 1024);

/** The first `limit` bytes of `path`, or undefined where it cannot be read. */
export function readKernelFile(path: string, limit: number): Buffer | undefined {
  return reading(path, limit, (bytes) => Buffer.from(bytes));
}

/** The same as text. Bytes that are not UTF-8 become the replacement character. */
export function readKernelText(path: string, limit: number): string | undefined {
  return reading(path, limit, (bytes) => bytes.toString("utf8"));
}

/** `use` gets bytes that are valid only while it runs. */
function reading<Value>(path: string, limit: number, use: (bytes: Buffer) => Value): Value | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    return use(readUpTo(file, Math.min(limit, MAX_KERNEL_FILE)));
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Most files are small: the large buffer is only made for one that fills the small one. */
function readUpTo(file: number, limit: number): Buffer {
  const first = fill(file, SMALL, 0, Math.min(limit, SMALL.length));
  if (first < SMALL.length || limit <= SMALL.length) return SMALL.subarray(0, first);
  const large = Buffer.allocUnsafe(limit);
  SMALL.copy(large);
  return large.subarray(0, fill(file, large, first, limit));
}

/** The kernel hands out such files in pieces: a read that is not full does not mean the end. */
function fill(file: number, into: Buffer, from: number, limit: number): number {
  let length = from;
  while (length < limit) {
    const got = readSync(file, into, length, limit - length, null);
    if (got === 0) break;
    length += got;
  }
  return length;
}

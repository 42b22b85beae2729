// Finds rows of bytes that all belong to one set, such as the characters of an encoding, without looking at most of the others.
import type { ByteSet } from "./byte-set.ts";

/**
 * The first place from `from` on where `length` members of a set stand on end; -1 if there is none. It looks at the last byte
 * of a possible row first and walks back: what is no member there rules out all places before it. Ordinary text breaks off
 * after a few bytes.
 */
export function firstRow(bytes: Buffer, set: ByteSet, from: number, length: number): number {
  let low = from;
  let known = from;
  for (let last = low + length - 1; last < bytes.length; last = low + length - 1) {
    let at = last;
    while (at >= known && set[bytes[at] ?? 0] === 1) at--;
    if (at < known) return low;
    low = at + 1;
    known = last + 1;
  }
  return -1;
}

/** Where the row ends that goes through `from`, at most `limit`. */
export function rowEnd(bytes: Buffer, set: ByteSet, from: number, limit = bytes.length): number {
  const end = Math.min(limit, bytes.length);
  let at = from;
  while (at < end && set[bytes[at] ?? 0] === 1) at++;
  return Math.min(at, end);
}

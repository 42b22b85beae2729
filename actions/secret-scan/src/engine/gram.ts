// Grams: three bytes in a row as one number. Of each byte the low five bits are looked at, which upper and lower case of ASCII
// have in common.
import type { Buffer } from "node:buffer";

export const GRAM_BYTES = 3;
/** Bits of a byte that are looked at. */
const CLASS = 0b11111;
const CLASS_BITS = 5;
/** How far the newest byte of a gram is shifted: the oldest has the lowest bits. */
const NEWEST = (GRAM_BYTES - 1) * CLASS_BITS;
/** How many there are. */
export const GRAMS = 2 ** (GRAM_BYTES * CLASS_BITS);

/** The gram that starts at `at`, an offset three bytes or more before the end. */
export function gramAt(bytes: Buffer, at: number): number {
  const [first, second, third] = [bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0];
  return (first & CLASS) | ((second & CLASS) << CLASS_BITS) | ((third & CLASS) << NEWEST);
}

/** The gram that ends with the byte at `at`, an offset within bounds; `gram` is the one that ends before it. */
export function following(gram: number, bytes: Buffer, at: number): number {
  // The numbers of `gramAt`, without their names: a name would be looked up for every byte of a scan.
  return (gram >>> 5) + (((bytes[at] as number) & 31) << 10);
}

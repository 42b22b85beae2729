// Finds what two versions of a file have in common. It need not find all of it: what it finds is alike for certain, and all
// comparing and searching of bytes is native, so it costs a fraction of what a scan of the same bytes does.
import type { Buffer } from "node:buffer";

/** Bytes that are the same in both. */
export interface Stretch {
  /** Offset in the older content. */
  readonly old: number;
  /** Offset in the newer content. */
  readonly at: number;
  readonly length: number;
}

/** Blocks are compared at once. */
const BLOCK = 512;
/** Shorter stretches are not worth the account. */
const MIN_STRETCH = 256;
/** Behind a difference the texts are brought together again by a probe of this size, */
const PROBE = 32;
/** taken this far behind it in the newer content, */
const PROBE_AT: readonly number[] = [0, 48, 160, 480, 1_400];
/** and looked for within this many bytes of the older one. */
const WINDOW = 6_000;

/** Stretches in order, none overlapping another in either content. */
export function commonStretches(old: Buffer, bytes: Buffer): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let place: Pair | undefined = { old: 0, at: 0 };
  while (place) {
    const length = alikeFrom(old, bytes, place);
    if (length >= MIN_STRETCH) stretches.push({ ...place, length });
    place = meetAgain(old, bytes, { old: place.old + length, at: place.at + length });
  }
  return stretches;
}

interface Pair {
  readonly old: number;
  readonly at: number;
}

/** How many bytes are alike from a pair of offsets on. */
function alikeFrom(old: Buffer, bytes: Buffer, { old: start, at }: Pair): number {
  const most = Math.min(old.length - start, bytes.length - at);
  let length = 0;
  while (length + BLOCK <= most && isAlike(old, start + length, bytes, at + length)) length += BLOCK;
  while (length < most && old[start + length] === bytes[at + length]) length++;
  return length;
}

function isAlike(old: Buffer, start: number, bytes: Buffer, at: number): boolean {
  return old.compare(bytes, at, at + BLOCK, start, start + BLOCK) === 0;
}

/** The next pair of offsets from which the contents are alike again, near a pair at which they differ. */
function meetAgain(old: Buffer, bytes: Buffer, { old: start, at }: Pair): Pair | undefined {
  const window = old.subarray(start, start + WINDOW);
  for (const distance of PROBE_AT) {
    const from = at + distance;
    if (from + PROBE > bytes.length) return undefined;
    const found = window.indexOf(bytes.subarray(from, from + PROBE));
    if (found < 0) continue;
    const back = alikeBefore(old, bytes, { old: start + found, at: from }, Math.min(found, distance));
    return { old: start + found - back, at: from - back };
  }
  return undefined;
}

/** How many bytes are alike before a pair of offsets, at most `most`. */
function alikeBefore(old: Buffer, bytes: Buffer, { old: start, at }: Pair, most: number): number {
  let length = 0;
  while (length < most && old[start - length - 1] === bytes[at - length - 1]) length++;
  return length;
}

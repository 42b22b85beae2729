// Finds the stretches of text in decoded bytes, which may be anything.
import { firstRow } from "./byte-row.ts";
import { TEXT } from "./byte-set.ts";

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * So many text bytes on end make a stretch. Of random bytes three in eight are text, so that one in millions of stretches is
 * a coincidence; and hardly a credential that a rule knows is shorter.
 */
const LEAST_TEXT = 16;
/** A stretch reaches over so many other bytes on end: words in other scripts, length fields of binary formats. */
const GAP = 8;

/** The stretches of mostly printable text, in order; they do not overlap. */
export function* textStretches(bytes: Buffer): Generator<Stretch> {
  for (let floor = 0; ; ) {
    const anchor = firstRow(bytes, TEXT, floor, LEAST_TEXT);
    if (anchor < 0) return;
    const start = reach(bytes, anchor, floor - 1, -1);
    const end = reach(bytes, anchor, bytes.length, 1) + 1;
    yield { start, end };
    floor = end;
  }
}

/** The last text byte in one direction before `limit`, over gaps of other bytes. */
function reach(bytes: Buffer, from: number, limit: number, step: 1 | -1): number {
  let edge = from;
  for (let at = from; at !== limit && Math.abs(at - edge) <= GAP; at += step) if (TEXT[bytes[at] ?? 0] === 1) edge = at;
  return edge;
}

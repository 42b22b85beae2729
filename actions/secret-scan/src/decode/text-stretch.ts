// Finds the stretches of text in decoded bytes without decoding them all: it looks at every 16th byte and walks back.
import { TEXT } from "./byte-set.ts";

/** Bytes that are decoded one by one when they are asked for. */
export interface ByteView {
  readonly length: number;
  /** `at` lies in the view. */
  byteAt(at: number): number;
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * So many text bytes on end make a stretch. Of random bytes three in eight are text, so that one in millions of stretches is
 * a coincidence; and no credential that a rule knows is shorter.
 */
const LEAST_TEXT = 16;
/** A stretch reaches over so many other bytes on end: words in other scripts, length fields of binary formats. */
const GAP = 8;

/** The stretches of mostly printable text, in order; they do not overlap. */
export function* textStretches(view: ByteView): Generator<Stretch> {
  const isText = (at: number) => TEXT[view.byteAt(at)] === 1;
  let floor = 0;
  for (;;) {
    const anchor = firstRow(isText, floor, view.length, LEAST_TEXT);
    if (anchor < 0) return;
    const start = reach(isText, anchor, floor - 1, -1);
    const end = reach(isText, anchor, view.length, 1) + 1;
    yield { start, end };
    floor = end;
  }
}

/**
 * The first place from `from` on where `length` members of a set stand on end before `end`; -1 if there is none. It looks at
 * the last byte of every possible place first: what is no member there rules out all places before it.
 */
export function firstRow(isMember: (at: number) => boolean, from: number, end: number, length: number): number {
  let low = from;
  let known = from;
  while (low + length <= end) {
    const last = low + length - 1;
    let at = last;
    while (at >= known && isMember(at)) at--;
    if (at < known) return low;
    low = at + 1;
    known = last + 1;
  }
  return -1;
}

/** The last text byte in one direction before `limit`, over gaps of other bytes. */
function reach(isText: (at: number) => boolean, from: number, limit: number, step: 1 | -1): number {
  let edge = from;
  for (let at = from; at !== limit && Math.abs(at - edge) <= GAP; at += step) if (isText(at)) edge = at;
  return edge;
}

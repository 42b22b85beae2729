// Says of a content in which nothing is encoded whether a new version of it is the same, by looking at what is new only.
import type { Buffer } from "node:buffer";
import { BASE64, bytesOf, setOf } from "./byte-set.ts";
import { boundedRuns } from "./encoded-runs.ts";
import { wideEncoding } from "./wide-text.ts";

/** Bytes that a content has in common with its older version. */
interface Common {
  readonly old: number;
  readonly at: number;
  readonly length: number;
}

/** Where the new lies, with the lines around it; `end` is exclusive. */
interface Window {
  readonly start: number;
  readonly end: number;
}

/** What begins a quoted-printable text, which can reach over many lines. Everything else ends where a row or a line does. */
const MARK = "=3D";
const LINE_FEED = 0x0a;
/** Bytes in rows of base64 and between their lines, and such as may be: no row goes on over a line with any other. */
const IN_ROWS = bytesOf(" \t\r\n\"'`#*>\\+");
const STOPS = setOf((sign) => BASE64[sign.charCodeAt(0)] === 0 && IN_ROWS[sign.charCodeAt(0)] === 0);
const ROW = 32;
/** A zero byte can be a sign of UTF-16. */
const SIGNS = bytesOf("%\\=&\0");
const BACKSLASH = 0x5c;
const AMPERSAND = 0x26;
const NUMBER_SIGN = 0x23;
const EQUALS = 0x3d;
const LETTER_U = 0x75;
const LETTER_X = 0x78;
/** Where lines are longer, or no line is a stop, the whole content is looked at. */
const MAX_WALK = 16 * 1024;
/** Small contents are looked at quickly either way. */
const MIN_BUDGET = 4 * 1024;

/** True if nothing in a content begins a text that can reach over many lines. */
export function lacksMark(content: Buffer): boolean {
  return !content.includes(MARK, 0, "latin1");
}

/**
 * True only if a content is plain for certain, given that its older version of `oldSize` bytes is. `common` are stretches of both
 * in the order of the content. No row of base64 goes over the lines a window is cut at, and all escapes end with their line: so
 * what lies outside of the windows is as it was in the older version, and had nothing in it there.
 */
export function staysPlain(content: Buffer, common: readonly Common[], oldSize: number): boolean {
  if (wideEncoding(content) !== undefined) return false;
  // What is new is looked at byte by byte; where that is much, decoding the whole is quicker.
  let budget = content.length / 4 + MIN_BUDGET;
  let open: Window = { start: 0, end: 0 };
  for (const part of newParts(content, common, oldSize)) {
    const window = windowAround(content, part);
    budget -= window ? window.end - window.start : 0;
    if (window === undefined || budget < 0) return false;
    if (window.start > open.end) {
      if (!isPlain(content, open)) return false;
      open = window;
    } else open = { start: Math.min(open.start, window.start), end: Math.max(open.end, window.end) };
  }
  return isPlain(content, open);
}

/** What lies between the stretches, also where that is nothing: there, two things met that had not met before. */
function* newParts(content: Buffer, common: readonly Common[], oldSize: number): Generator<Window> {
  let done = 0;
  let oldDone = 0;
  for (const { old, at, length } of common) {
    if (at > done || old !== oldDone) yield { start: done, end: at };
    done = at + length;
    oldDone = old + length;
  }
  if (done < content.length || oldDone < oldSize) yield { start: done, end: content.length };
}

/** The lines of a part, and the lines around it up to one that no row goes over; undefined if that is far away. */
function windowAround(content: Buffer, part: Window): Window | undefined {
  const lowest = part.start - MAX_WALK;
  const highest = part.end + MAX_WALK;
  let start = lineStart(content, part.start - 1, lowest);
  for (let isStop = false; start > 0 && !isStop; ) {
    const line = lineStart(content, start - 1, lowest);
    if (line < lowest) return undefined;
    isStop = isStopLine(content, line, start);
    start = line;
  }
  let end = lineEnd(content, part.end, highest);
  for (let isStop = false; end < content.length && !isStop; ) {
    const next = lineEnd(content, end, highest);
    if (next > highest) return undefined;
    isStop = isStopLine(content, end, next);
    end = next;
  }
  return { start, end };
}

/** Where the line starts that the byte at `at` is in; its line end is part of it. Below `lowest` it is not looked for. */
function lineStart(content: Buffer, at: number, lowest: number): number {
  let start = Math.max(0, at);
  while (start > 0 && start >= lowest && content[start - 1] !== LINE_FEED) start--;
  return start;
}

/** Offset behind the line that the byte at `at` is in. Above `highest` it is not looked for. */
function lineEnd(content: Buffer, at: number, highest: number): number {
  let end = at;
  while (end < content.length && end <= highest) if (content[end++] === LINE_FEED) return end;
  return end;
}

/** True for a line that no row of base64 can go over: it has a byte that is in none, and no long row of its own. */
function isStopLine(content: Buffer, start: number, end: number): boolean {
  let row = 0;
  let stops = false;
  for (let at = start; at < end; at++) {
    const byte = content[at] ?? 0;
    row = BASE64[byte] === 1 ? row + 1 : 0;
    if (row === ROW) return false;
    stops ||= STOPS[byte] === 1;
  }
  return stops;
}

/** True if no decoder finds anything in a part of a content, and none would begin to. */
function isPlain(content: Buffer, { start, end }: Window): boolean {
  if (isBare(content, start, end)) return true;
  const part = content.subarray(start, end);
  if (!lacksMark(part)) return false;
  for (const _run of boundedRuns(part)) return false;
  return true;
}

/** The same, said quickly: true for a text without any long row and without any sign that escapes begin with. */
function isBare(content: Buffer, start: number, end: number): boolean {
  let row = 0;
  for (let at = start; at < end; at++) {
    const byte = content[at] ?? 0;
    row = BASE64[byte] === 1 ? row + 1 : 0;
    if (row === ROW || (SIGNS[byte] === 1 && isEscape(content, at))) return false;
  }
  return true;
}

function isEscape(content: Buffer, at: number): boolean {
  const [sign, next] = [content[at], content[at + 1]];
  if (sign === BACKSLASH) return next === LETTER_U || next === LETTER_X;
  if (sign === AMPERSAND) return next === NUMBER_SIGN;
  return sign !== EQUALS || (next === 0x33 && content[at + 2] === 0x44);
}

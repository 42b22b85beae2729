// All matches of a Go expression in a content, as Go finds them, in windows: whether a window has a match is known many
// times faster than where it is, and mostly there is none.
import type { GoExpression, GoMatch } from "./go-expression.ts";

/** How far a match is looked for where its length has no bound: farther than any credential reaches. */
const MAX_REACH = 16 * 1024;
/** How far most of them reach. */
const NEAR_REACH = 1024;
const MIN_WINDOW = 4 * 1024;
/** A match that fills its window is looked at in larger ones, up to this. */
const MAX_WINDOW = 256 * 1024;
/** Bytes of the longest character, which is what `\b` and `^` may look at. */
const CHARACTER = 4;

/**
 * Matches that do not overlap, leftmost first, with offsets in bytes; undefined for a stretch without one, so that the
 * caller may stop. `minWindow` is there for tests: the result does not depend on it.
 */
export function* findMatches(
  expression: GoExpression,
  bytes: Uint8Array,
  minWindow = MIN_WINDOW,
): Generator<GoMatch | undefined> {
  let [at, last] = [0, -1];
  while (at <= bytes.length) {
    const { match, limit } = look(expression, bytes, at, minWindow);
    if (match === undefined) {
      yield undefined;
      at = limit;
    } else {
      // An empty match right behind another match is none in Go (package regexp, on the methods named All).
      if (match.start < match.end || match.start !== last) yield match;
      last = match.end;
      at = match.start < match.end ? match.end : endOfCharacter(bytes, match.end);
    }
  }
}

interface Look {
  /** The leftmost match that starts between `at` and the limit. */
  readonly match: GoMatch | undefined;
  readonly limit: number;
}

function look(expression: GoExpression, bytes: Uint8Array, at: number, minWindow: number): Look {
  const reach = expression.longest * CHARACTER;
  return reach <= MAX_REACH ? lookWithin(expression, bytes, at, reach, minWindow) : lookFar(expression, bytes, at);
}

/**
 * For expressions without a bound. Most of their matches are short all the same, so short windows are tried before the far
 * one. What a far match that starts earlier would have covered is then reported by its parts.
 */
function lookFar(expression: GoExpression, bytes: Uint8Array, at: number): Look {
  const { to, limit } = windowAt(bytes, at, MAX_REACH, 3 * MAX_REACH);
  if (!expression.test(bytes.subarray(Math.max(0, at - CHARACTER), to))) return { match: undefined, limit };
  for (let near = at; near < limit; ) {
    const found = lookWithin(expression, bytes, near, NEAR_REACH, MIN_WINDOW);
    if (found.match) return found;
    near = found.limit;
  }
  return lookWithin(expression, bytes, at, MAX_REACH, MIN_WINDOW);
}

function lookWithin(expression: GoExpression, bytes: Uint8Array, at: number, reach: number, minWindow: number): Look {
  const from = Math.max(0, at - CHARACTER);
  for (let size = Math.max(minWindow, 3 * reach); ; size *= 4) {
    const { to, limit } = windowAt(bytes, at, reach, size);
    const match = expression.first(bytes.subarray(from, to), at - from, from);
    if (match === undefined || match.start >= limit) return { match: undefined, limit };
    if (to === bytes.length || match.end <= to - CHARACTER || size > MAX_WINDOW) return { match, limit };
  }
}

/** Where a window ends. A match that starts before its limit is seen to its end, and to what stands behind it. */
function windowAt(bytes: Uint8Array, at: number, reach: number, size: number) {
  const to = Math.min(bytes.length, at + size + 2 * CHARACTER);
  return { to, limit: to === bytes.length ? to + 1 : startOfCharacter(bytes, to - reach - CHARACTER) };
}

function startOfCharacter(bytes: Uint8Array, offset: number): number {
  let start = offset;
  while (start > offset - CHARACTER + 1 && isContinuation(bytes[start])) start--;
  return isContinuation(bytes[start]) ? offset : start;
}

function endOfCharacter(bytes: Uint8Array, offset: number): number {
  let end = offset + 1;
  while (end < offset + CHARACTER && isContinuation(bytes[end])) end++;
  return end;
}

/** RFC 3629, section 3. */
function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

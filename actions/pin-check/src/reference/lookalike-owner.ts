// Finds the well-known owner that another name could be taken for.
import { WELL_KNOWN_OWNERS } from "./well-known-owners.ts";

/** Among shorter names one letter more, less or other is no sign of anything. */
const MIN_LENGTH = 5;
/** GitHub allows no longer ones. */
const MAX_LENGTH = 39;

const KNOWN: ReadonlySet<string> = new Set(WELL_KNOWN_OWNERS);
/** What looks alike in many fonts, folded to one spelling. */
const LOOKS = new Map([...WELL_KNOWN_OWNERS].map((owner) => [foldGlyphs(owner), owner]));

/** The well-known owner that `owner` is nearly spelt like, or looks like; undefined if there is none, or it is one itself. */
export function findLookalike(owner: string): string | undefined {
  const name = owner.toLowerCase();
  if (name.length > MAX_LENGTH || KNOWN.has(name)) return undefined;
  return LOOKS.get(foldGlyphs(name)) ?? WELL_KNOWN_OWNERS.find((known) => isNearlySpeltLike(name, known));
}

function isNearlySpeltLike(name: string, known: string): boolean {
  const difference = differenceBetween(name, known);
  if (difference === "swap") return true;
  return difference === "edit" && Math.min(name.length, known.length) >= MIN_LENGTH;
}

/**
 * How two texts differ: not at all, by one character more, less or other (`edit`), by two neighbours changing places
 * (`swap`), or further. In linear time: what both begin and end with is left off, and the rest tells.
 */
export function differenceBetween(a: string, b: string): "none" | "edit" | "swap" | "more" {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left === right) return "none";
  if (left.length <= 1 && right.length <= 1) return "edit";
  const isSwap = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  return isSwap ? "swap" : "more";
}

function foldGlyphs(name: string): string {
  return name.replaceAll("rn", "m").replaceAll("vv", "w").replaceAll("0", "o").replaceAll("1", "l");
}

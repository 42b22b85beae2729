// Reads the version ranges of advisories (GitHub documentation, "vulnerableVersionRange") and holds versions against them.
import compare from "semver/functions/compare.js";
import { readVersionTag, type VersionTag } from "./version-tag.ts";

interface Bound {
  readonly operator: "=" | "<" | "<=" | ">" | ">=";
  readonly version: VersionTag;
}

/** Bounds that hold together, as in `>= 1.0.0, < 1.2.3`. */
export type AdvisoryRange = readonly Bound[];

const BOUND = /^(=|<=|>=|<|>)\s*(\S+)$/;
const MAX_LENGTH = 256;

/** Undefined for what is not a range of this form. */
export function parseRange(text: string): AdvisoryRange | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const bounds = text.split(",").flatMap((part) => readBound(part.trim()) ?? []);
  return bounds.length === text.split(",").length ? bounds : undefined;
}

function readBound(text: string): Bound | undefined {
  const [, operator, written = ""] = BOUND.exec(text) ?? [];
  const version = readVersionTag(written);
  if (!isOperator(operator) || version?.prefix !== "") return undefined;
  return { operator, version };
}

function isOperator(text: string | undefined): text is Bound["operator"] {
  return text !== undefined && ["=", "<", "<=", ">", ">="].includes(text);
}

/**
 * Whether a version lies in the range; undefined where it is too coarse to tell, as `v4` is for `< 4.1.0`. A bound of fewer
 * than three numbers stands for its whole line: `<= 4` holds 4.9.9.
 */
export function isInRange(version: VersionTag, range: AdvisoryRange): boolean | undefined {
  const answers = range.map((bound) => isWithin(version, bound));
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}

function isWithin(version: VersionTag, { operator, version: bound }: Bound): boolean | undefined {
  const order = compareTo(version, bound);
  if (order === undefined) return undefined;
  if (order === 0) return operator.includes("=");
  return order < 0 ? operator.startsWith("<") : operator.startsWith(">");
}

/** Negative, zero or positive; undefined where `version` ends before a difference shows. */
function compareTo(version: VersionTag, bound: VersionTag): number | undefined {
  for (const [index, number] of bound.numbers.entries()) {
    const own = version.numbers[index];
    if (own === undefined) return undefined;
    if (own !== number) return own - number;
  }
  return bound.numbers.length < 3 ? 0 : compare(version.version, bound.version);
}

/** The version from which on the range no longer holds, or the last one it holds; undefined where it has no end. */
export function endOf(range: AdvisoryRange): string | undefined {
  return range.find(({ operator }) => !operator.startsWith(">"))?.version.name;
}

/** The version with which the range begins; undefined where it holds from the first on. */
export function startOf(range: AdvisoryRange): string | undefined {
  return range.find(({ operator }) => operator.startsWith(">"))?.version.name;
}

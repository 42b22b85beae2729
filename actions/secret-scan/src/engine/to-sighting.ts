// Makes a sighting of what a rule found: the finding, where it lies, and in what it was wrapped.
import type { Buffer } from "node:buffer";
import type { Place } from "./line-places.ts";
import type { RawFinding } from "./rule-matcher.ts";
import type { Sighting } from "./sighting.ts";

export interface Content {
  /** `/`-separated; empty for standard input. */
  readonly path: string;
  readonly blob: string | undefined;
  readonly bytes: Buffer;
}

const MAX_MATCH = 2_000;

export function toSighting(
  { rule, level, note, facts, secret, match }: RawFinding,
  { path, blob }: Omit<Content, "bytes">,
  place: Place,
  via: readonly string[],
): Sighting {
  const more = { ...(note === undefined ? {} : { note }), ...(facts ? { facts } : {}) };
  return { ruleId: rule.id, level, ...more, secret, match: match.slice(0, MAX_MATCH), path, blob, ...place, via };
}

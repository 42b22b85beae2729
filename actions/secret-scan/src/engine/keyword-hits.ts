// Where keywords stand in a content. It knows no rule; match-content.ts runs the rules there.
import type { Buffer } from "node:buffer";
import type { RuleSet } from "./rule-set.ts";

/** Two lists of the same length: indexes of keywords, and the offsets of their first bytes. */
export interface KeywordHits {
  readonly keywords: number[];
  readonly places: number[];
}

export function noHits(): KeywordHits {
  return { keywords: [], places: [] };
}

/** The keywords that start in `from` (inclusive) to `to` (exclusive). */
export function findHits({ search, longest }: RuleSet, content: Buffer, from: number, to: number): KeywordHits {
  const hits = noHits();
  search.scan(content, from, Math.min(content.length, to + longest), (keyword, at) => {
    if (at < to) addHit(hits, keyword, at);
  });
  return hits;
}

export function addHit({ keywords, places }: KeywordHits, keyword: number, at: number): void {
  keywords.push(keyword);
  places.push(at);
}

// Decides between rules that found the same text: each stretch of a content is reported once, by the rule that knows it best.
import { compareLevels } from "../rule/level.ts";
import type { RawFinding } from "./rule-matcher.ts";

/** The findings that stand, by place. Of two that overlap, the better one: see `compare`. */
export function settle(findings: readonly RawFinding[]): readonly RawFinding[] {
  if (findings.length < 2) return findings;
  const kept: RawFinding[] = [];
  const byPlace = [...findings].sort((a, b) => a.start - b.start || b.end - a.end || compare(a, b));
  for (const finding of byPlace) {
    const last = kept.at(-1);
    if (!last || finding.start >= last.end) kept.push(finding);
    else if (compare(finding, last) < 0) kept[kept.length - 1] = finding;
  }
  return kept;
}

/** A provider's rule before a generic one, then the surer one, then the longer secret, then by id, so that the order is fixed. */
function compare(a: RawFinding, b: RawFinding): number {
  const generic = Number(a.rule.generic ?? false) - Number(b.rule.generic ?? false);
  const length = b.end - b.start - (a.end - a.start);
  return (
    generic || compareLevels(a.level, b.level) || length || (a.rule.id < b.rule.id ? -1 : Number(a.rule.id > b.rule.id))
  );
}

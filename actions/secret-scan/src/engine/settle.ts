// Decides between rules that found the same text: each stretch of a content is reported once, by the rule that knows it best.
import { compareLevels } from "../rule/level.ts";
import { compareText } from "./compare-text.ts";
import type { RawFinding } from "./rule-matcher.ts";
import type { RuleSet } from "./rule-set.ts";

/** A value that goes on this far beyond what a doubtful finding takes of it is more than that finding. */
const MUCH_MORE = 8;

/**
 * The findings that stand, by place. Of those that overlap, the best one stands first: see `compare`. What overlaps only
 * findings that do not stand stands, too.
 */
export function settle(findings: readonly RawFinding[]): readonly RawFinding[] {
  if (findings.length < 2) return findings;
  const byPlace = [...findings].sort((a, b) => a.start - b.start || b.end - a.end || compare(a, b));
  return clusters(byPlace).flatMap(settleCluster);
}

/** Groups of findings in a row, none of which overlaps one of another group. */
function clusters(byPlace: readonly RawFinding[]): readonly (readonly RawFinding[])[] {
  const groups: RawFinding[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const finding of byPlace) {
    const last = groups.at(-1);
    if (last && finding.start < end) last.push(finding);
    else groups.push([finding]);
    end = Math.max(end, finding.end);
  }
  return groups;
}

function settleCluster(cluster: readonly RawFinding[]): readonly RawFinding[] {
  const [first] = cluster;
  if (first === undefined || cluster.length === 1) return cluster;
  const end = cluster.reduce((furthest, finding) => Math.max(furthest, finding.end), first.end);
  const taken = new Taken(first.start, end);
  const kept = [...cluster].sort(compare).filter((finding) => taken.offer(finding));
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

const FREE = 0;
const DOUBTFUL = 1;
const SURE = 2;

/** Which bytes of a stretch have a finding. Looking and marking are native, so the work is that of the findings' lengths. */
class Taken {
  readonly #start: number;
  readonly #marks: Uint8Array;

  constructor(start: number, end: number) {
    this.#start = start;
    this.#marks = new Uint8Array(end - start);
  }

  /** Takes the place of a finding, if it may have it. To be offered the better ones first. */
  offer({ start, end, level, rule }: RawFinding): boolean {
    const marks = this.#marks.subarray(start - this.#start, end - this.#start);
    const isDoubtful = level === "possible";
    const isFree = !marks.includes(SURE) && !marks.includes(DOUBTFUL);
    if (!isFree && !(rule.generic && !isDoubtful && isMuchMore(marks))) return false;
    marks.fill(isDoubtful ? DOUBTFUL : SURE);
    return true;
  }
}

/** True where all that was found of a value is doubtful, and there is more of it: it is likely for its own reasons. */
function isMuchMore(marks: Uint8Array): boolean {
  if (marks.includes(SURE)) return false;
  return marks.reduce((free, mark) => free + Number(mark === FREE), 0) >= MUCH_MORE;
}

/** A provider's rule before a generic one, then the surer one, then the longer secret, then by place and id, so that the order is fixed. */
function compare(a: RawFinding, b: RawFinding): number {
  const generic = Number(a.rule.generic ?? false) - Number(b.rule.generic ?? false);
  const length = b.end - b.start - (a.end - a.start);
  const order = a.start - b.start || compareText(a.rule.id, b.rule.id);
  return generic || compareLevels(a.level, b.level) || length || order;
}

/** Those of rules that are not switched off. Asked last: what such a rule knows is not for a weaker one to report. */
export function wanted({ off }: RuleSet, findings: readonly RawFinding[]): readonly RawFinding[] {
  return off.size === 0 ? findings : findings.filter(({ rule }) => !off.has(rule.id));
}

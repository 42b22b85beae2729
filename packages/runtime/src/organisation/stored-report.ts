// A report about one repository as the resume file holds it: without what is the same for every repository. The words of
// rules are never read from a file, because renderers trust them.
import {
  type DependencyGraph,
  type Finding,
  type GraphNode,
  type Location,
  type NotChecked,
  POLICY_RULES,
  type RelatedLocation,
  type Report,
  type Rule,
  type RuleSummary,
  SEVERITIES,
  type Subject,
  type Suppressed,
  VERSION,
} from "@lockstep/core";
import { type Fields, type Guard, isCount, isFlag, isText, listOf, mapOf, matching, oneOf, record } from "./guard.ts";

export type StoredReport = Omit<Report, "schema" | "version" | "rules" | "checks"> & {
  readonly rules: readonly StoredRule[];
};

type StoredRule = Pick<RuleSummary, "id" | "severity" | "notRun">;

type StoredFinding = Omit<Finding, "fix">;

const isPosition: Guard<number> = (value): value is number => isCount(value) && value > 0;
const LOCATION: Fields<Location> = {
  file: isText,
  line: isPosition,
  column: isPosition,
  endLine: isPosition,
  endColumn: isPosition,
};
const isLocation = record(LOCATION);
const RELATED: Fields<RelatedLocation> = { ...LOCATION, message: isText };
const FINDING: Fields<StoredFinding> = {
  ruleId: isText,
  severity: oneOf(...SEVERITIES),
  confidence: oneOf("high", "medium", "low"),
  message: isText,
  location: isLocation,
  subject: isText,
  related: listOf(record(RELATED)),
  evidence: mapOf(isText),
  helpUrl: matching(/^https:\/\/[!-~]+$/),
  fingerprint: matching(/^[0-9a-f]{64}$/),
};
const isFinding = record(FINDING, ["evidence"]);
const SUPPRESSED: Fields<Suppressed> = {
  finding: isFinding,
  by: record<Suppressed["by"]>({ kind: oneOf("policy", "comment", "baseline"), reason: isText }),
};
const NOT_CHECKED: Fields<NotChecked> = { what: isText, why: isText, location: isLocation };
const SUBJECT: Fields<Subject> = { what: isText, kind: isText, verdict: isText, reason: isText, location: isLocation };
const RULE: Fields<StoredRule> = { id: isText, severity: oneOf(...SEVERITIES, "off"), notRun: isText };
const NODE: Fields<GraphNode> = { label: isText, verdict: isText, blocked: isFlag };
const GRAPH: Fields<DependencyGraph> = {
  nodes: listOf(record(NODE)),
  edges: listOf(record<DependencyGraph["edges"][number]>({ from: isCount, to: isCount })),
};
const REPORT: Fields<StoredReport> = {
  tool: isText,
  verdict: oneOf("pass", "fail", "incomplete"),
  findings: listOf(isFinding),
  suppressed: listOf(record(SUPPRESSED)),
  notChecked: listOf(record(NOT_CHECKED, ["location"])),
  subjects: listOf(record(SUBJECT)),
  stats: mapOf(isCount),
  rules: listOf(record(RULE, ["notRun"])),
  graph: record(GRAPH),
  durationMs: isCount,
};

/** True for what `storeReport` makes of the report of a repository. */
export const isStoredReport: Guard<StoredReport> = record(REPORT, ["graph", "durationMs"]);

/** The report without its version and the words of its rules. It must be one of a single repository, without fixes. */
export function storeReport(report: Report): StoredReport {
  const { tool, verdict, findings, suppressed, notChecked, subjects, stats, graph, durationMs } = report;
  const rules = report.rules.map(({ id, severity, notRun }) => ({
    id,
    severity,
    ...(notRun === undefined ? {} : { notRun }),
  }));
  return {
    ...{ tool, verdict, findings, suppressed, notChecked, subjects, stats, rules },
    ...(graph ? { graph } : {}),
    ...(durationMs === undefined ? {} : { durationMs }),
  };
}

/** The report that was stored, or undefined where it names a rule that is not among `rules` and the rules about policies. */
export function restoreReport(stored: StoredReport, rules: readonly Rule<never>[]): Report | undefined {
  const known = new Map([...rules, ...POLICY_RULES].map((rule) => [rule.id, rule] as const));
  const restored = stored.rules.flatMap((entry) => describeRule(entry, known.get(entry.id)));
  if (restored.length < stored.rules.length) return undefined;
  return { ...stored, schema: 1, version: VERSION, rules: restored, checks: [] };
}

function describeRule(stored: StoredRule, rule: Rule<never> | undefined): readonly RuleSummary[] {
  if (rule === undefined) return [];
  const { title, confidence, why, fix, helpUrl } = rule;
  return [{ ...stored, title, confidence, why, fix, helpUrl }];
}

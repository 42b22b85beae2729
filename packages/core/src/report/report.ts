// The report every program returns, and the one way to build it.
import type { Rule } from "../rule/rule.ts";
import type { Detection, Finding } from "./finding.ts";
import { type Digest, fingerprinter } from "./fingerprint.ts";
import type { Severity } from "./severity.ts";
import type { ActiveException, Suppressed } from "./suppression.ts";
import { suppress } from "./suppression.ts";
import { judge, type Verdict, worst } from "./verdict.ts";

/** Something that was not looked at. `what` is a file or subject; `why` states the reason and, where there is one, the cure. */
export interface NotChecked {
  readonly what: string;
  readonly why: string;
}

/** A rule as a report names it: what renderers need to describe findings. */
export interface RuleSummary {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly why: string;
  readonly fix: string;
  readonly helpUrl: string;
}

/** Schema 1 is frozen: fields may be added, never renamed, retyped or removed. */
export interface Report {
  readonly schema: 1;
  readonly tool: string;
  readonly version: string;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly notChecked: readonly NotChecked[];
  /** Counts of what was looked at, for example `files` and `references`. */
  readonly stats: Readonly<Record<string, number>>;
  readonly rules: readonly RuleSummary[];
  /** The reports of the checks a gate ran, one each. Empty for a single check. */
  readonly checks: readonly Report[];
}

export interface ReportParts {
  readonly tool: string;
  readonly version: string;
  readonly rules: readonly Rule<never>[];
  readonly detections: readonly {
    readonly rule: Rule<never>;
    readonly severity: Severity;
    readonly detection: Detection;
  }[];
  readonly notChecked: readonly NotChecked[];
  readonly stats: Readonly<Record<string, number>>;
  readonly failOn: Severity;
  readonly exceptions: readonly ActiveException[];
  readonly digest: Digest;
  readonly checks?: readonly Report[];
}

/** Builds a report: fingerprints the detections, sets suppressed ones apart, sorts by place and judges. */
export function buildReport(parts: ReportParts): Report {
  const fingerprint = fingerprinter(parts.digest);
  const sorted = [...parts.detections].sort((a, b) => compareLocations(a.detection, b.detection));
  const findings = sorted.map(({ rule, severity, detection }) => toFinding(rule, severity, detection, fingerprint));
  const { kept, suppressed } = suppress(findings, parts.exceptions);
  const checks = parts.checks ?? [];
  const own = judge(kept, parts.notChecked.length, parts.failOn);
  return {
    schema: 1,
    tool: parts.tool,
    version: parts.version,
    verdict: worst([own, ...checks.map((check) => check.verdict)]),
    findings: kept,
    suppressed,
    notChecked: [...parts.notChecked],
    stats: parts.stats,
    rules: parts.rules.map(summarizeRule),
    checks,
  };
}

/** The report and the reports of its checks, in order, as one flat list. */
export function flatten(report: Report): readonly Report[] {
  return [report, ...report.checks.flatMap(flatten)];
}

/** All findings of a report and of its checks. */
export function allFindings(report: Report): readonly Finding[] {
  return flatten(report).flatMap((part) => part.findings);
}

function summarizeRule(rule: Rule<never>): RuleSummary {
  const { id, title, severity, why, fix, helpUrl } = rule;
  return { id, title, severity, why, fix, helpUrl };
}

function toFinding(
  rule: Rule<never>,
  severity: Severity,
  detection: Detection,
  fingerprint: (ruleId: string, detection: Detection) => string,
): Finding {
  return {
    ruleId: rule.id,
    severity,
    confidence: rule.confidence,
    message: detection.message,
    location: detection.location,
    subject: detection.subject,
    related: detection.related ?? [],
    ...(detection.evidence ? { evidence: detection.evidence } : {}),
    ...(detection.fix ? { fix: detection.fix } : {}),
    helpUrl: rule.helpUrl,
    fingerprint: fingerprint(rule.id, detection),
  };
}

function compareLocations(a: Detection, b: Detection): number {
  if (a.location.file !== b.location.file) return a.location.file < b.location.file ? -1 : 1;
  return a.location.line - b.location.line || a.location.column - b.location.column;
}

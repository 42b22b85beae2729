// The report every program returns, and the one way to build it.
import type { Rule } from "../rule/rule.ts";
import { VERSION } from "../version.ts";
import type { Detection, Finding, Location } from "./finding.ts";
import { type Digest, fingerprinter } from "./fingerprint.ts";
import type { CheckSettings } from "./settings.ts";
import { severityOf } from "./settings.ts";
import type { Confidence, Severity } from "./severity.ts";
import { type Suppressed, suppress } from "./suppression.ts";
import { judge, type Verdict, worst } from "./verdict.ts";

/** Something that was not looked at. `what` is a file or subject; `why` states the reason and, where there is one, the cure. */
export interface NotChecked {
  readonly what: string;
  readonly why: string;
  /** Where the reason lies, for what has a place in a file. */
  readonly location?: Location;
}

/** One thing that was judged, with its verdict: the whole inventory, whether or not a rule objects. */
export interface Subject {
  readonly what: string;
  /** What kind of thing it is, in the check's own terms. */
  readonly kind: string;
  readonly verdict: string;
  readonly reason: string;
  readonly location: Location;
}

/** A rule as a report names it: what renderers need to describe findings. */
export interface RuleSummary {
  readonly id: string;
  readonly title: string;
  /** The severity in force, or `off` where the policy switches the rule off. */
  readonly severity: Severity | "off";
  readonly confidence: Confidence;
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
  readonly subjects: readonly Subject[];
  /** Counts of what was looked at, for example `files` and `references`. */
  readonly stats: Readonly<Record<string, number>>;
  readonly rules: readonly RuleSummary[];
  /** The reports of the checks a gate ran, one each. Empty for a single check. */
  readonly checks: readonly Report[];
}

export interface ReportParts {
  readonly tool: string;
  readonly settings: CheckSettings;
  readonly rules: readonly Rule<never>[];
  readonly detections: readonly RuleDetection[];
  readonly notChecked: readonly NotChecked[];
  readonly stats: Readonly<Record<string, number>>;
  readonly digest: Digest;
  readonly subjects?: readonly Subject[];
}

/** A detection with the rule that made it. */
export interface RuleDetection {
  readonly rule: Rule<never>;
  readonly detection: Detection;
}

/** Builds a report: fingerprints the detections, sets suppressed ones apart, sorts by place and judges. */
export function buildReport(parts: ReportParts): Report {
  const { settings } = parts;
  const { kept, suppressed } = suppress(toFindings(parts), settings.exceptions);
  const own = judge(kept, parts.notChecked.length, settings.failOn);
  return {
    schema: 1,
    tool: parts.tool,
    version: VERSION,
    verdict: own,
    findings: kept,
    suppressed,
    notChecked: [...parts.notChecked],
    subjects: parts.subjects ?? [],
    stats: parts.stats,
    rules: parts.rules.map((rule) => summarizeRule(rule, settings)),
    checks: [],
  };
}

/** The same report with the reports of further checks under it; its verdict is the worst of all. */
export function withChecks(report: Report, checks: readonly Report[]): Report {
  const all = [...report.checks, ...checks];
  return { ...report, checks: all, verdict: worst([report.verdict, ...checks.map((check) => check.verdict)]) };
}

/** The same report with more that was not checked: a pass becomes `incomplete`. */
export function withNotChecked(report: Report, notChecked: readonly NotChecked[]): Report {
  const verdict = notChecked.length > 0 ? worst([report.verdict, "incomplete"]) : report.verdict;
  return { ...report, verdict, notChecked: [...report.notChecked, ...notChecked] };
}

/** One report over several checks. Without any check it is `incomplete`. */
export function combine(tool: string, checks: readonly Report[]): Report {
  return {
    schema: 1,
    tool,
    version: VERSION,
    verdict: worst(checks.map((check) => check.verdict)),
    findings: [],
    suppressed: [],
    notChecked: [],
    subjects: [],
    stats: {},
    rules: [],
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

function summarizeRule(rule: Rule<never>, settings: CheckSettings): RuleSummary {
  const { id, title, confidence, why, fix, helpUrl } = rule;
  return { id, title, severity: severityOf(rule, settings), confidence, why, fix, helpUrl };
}

/** Rules that the policy switches off yield nothing; the report still lists them as `off`. */
function toFindings(parts: ReportParts): readonly Finding[] {
  const fingerprint = fingerprinter(parts.digest);
  const sorted = [...parts.detections].sort((a, b) => compareLocations(a.detection, b.detection));
  return sorted.flatMap(({ rule, detection }) => {
    const severity = severityOf(rule, parts.settings);
    return severity === "off" ? [] : [toFinding(rule, severity, detection, fingerprint)];
  });
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

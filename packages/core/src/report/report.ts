// The report every program returns, and the one way to build it.
import type { Rule } from "../rule/rule.ts";
import { VERSION } from "../version.ts";
import type { BaseFindings } from "./baseline.ts";
import type { Detection, Finding, Location } from "./finding.ts";
import { type Digest, fingerprinter } from "./fingerprint.ts";
import type { IgnoreComment } from "./ignore-comment.ts";
import type { NotChecked } from "./not-checked.ts";
import { type CheckSettings, severityOf } from "./settings.ts";
import type { Confidence, Severity } from "./severity.ts";
import { type Suppressed, type SuppressedBy, suppress } from "./suppression.ts";
import { judge, type Verdict, worst } from "./verdict.ts";

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
  /** Why the rule had nothing to work on in this run; left out where it ran. */
  readonly notRun?: string;
}

/** What pulls in what: drawn in the job summary. */
export interface DependencyGraph {
  readonly nodes: readonly GraphNode[];
  /** Indexes into `nodes`. */
  readonly edges: readonly { readonly from: number; readonly to: number }[];
}

export interface GraphNode {
  readonly label: string;
  readonly verdict: string;
  /** True where GitHub's `sha_pinning_required` would stop the run at this node. */
  readonly blocked: boolean;
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
  /** Left out by checks that follow no dependencies, and where there are none. */
  readonly graph?: DependencyGraph;
  /** Wall time of the check in whole milliseconds. Left out where nobody measured it. */
  readonly durationMs?: number;
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
  readonly graph?: DependencyGraph | undefined;
  /** Rules that could not run, by id, with the reason. */
  readonly notRun?: ReadonlyMap<string, string>;
  /** The ignore comments of the files that have detections. */
  readonly ignores?: readonly IgnoreComment[];
  /** What the commit had that the change under check starts from. Left out or undefined: the run is not about a change. */
  readonly base?: BaseFindings | "unreadable" | undefined;
}

/** A detection with the rule that made it. */
export interface RuleDetection {
  readonly rule: Rule<never>;
  readonly detection: Detection;
  /** By what the check itself has set it apart. */
  readonly by?: SuppressedBy;
}

/** Builds a report: fingerprints the detections, sets suppressed ones apart, sorts by place and judges. */
export function buildReport(parts: ReportParts): Report {
  const { settings, ignores = [], base } = parts;
  const own = toFindings(parts);
  const open = own.flatMap(({ finding, by }) => (by ? [] : [finding]));
  const { kept, suppressed } = suppress(open, { settings, ignores, base });
  return {
    schema: 1,
    tool: parts.tool,
    version: VERSION,
    verdict: judge(kept, parts.notChecked.length, settings.failOn),
    findings: kept,
    suppressed: [...suppressed, ...own.flatMap(({ finding, by }) => (by ? [{ finding, by }] : []))],
    notChecked: [...parts.notChecked],
    subjects: parts.subjects ?? [],
    stats: parts.stats,
    rules: parts.rules.map((rule) => summarizeRule(rule, parts)),
    checks: [],
    ...(parts.graph ? { graph: parts.graph } : {}),
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

function summarizeRule(rule: Rule<never>, { settings, notRun }: ReportParts): RuleSummary {
  const { id, title, confidence, why, fix, helpUrl } = rule;
  const reason = notRun?.get(id);
  const summary = { id, title, severity: severityOf(rule, settings), confidence, why, fix, helpUrl };
  return reason === undefined ? summary : { ...summary, notRun: reason };
}

/** Rules that the policy switches off yield nothing; the report still lists them as `off`. */
function toFindings(
  parts: ReportParts,
): readonly { readonly finding: Finding; readonly by: SuppressedBy | undefined }[] {
  const fingerprint = fingerprinter(parts.digest);
  const sorted = [...parts.detections].sort((a, b) => compareLocations(a.detection, b.detection));
  return sorted.flatMap(({ rule, detection, by }) => {
    const severity = severityOf(rule, parts.settings, detection.severity);
    return severity === "off" ? [] : [{ finding: toFinding(rule, severity, detection, fingerprint), by }];
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
    confidence: detection.confidence ?? rule.confidence,
    message: detection.message,
    location: detection.location,
    subject: detection.subject,
    related: detection.related ?? [],
    ...(detection.evidence ? { evidence: detection.evidence } : {}),
    ...(detection.fix ? { fix: detection.fix } : {}),
    helpUrl: rule.helpUrl,
    fingerprint: detection.fingerprint ?? fingerprint(rule.id, detection),
  };
}

function compareLocations(a: Detection, b: Detection): number {
  if (a.location.file !== b.location.file) return a.location.file < b.location.file ? -1 : 1;
  return a.location.line - b.location.line || a.location.column - b.location.column;
}

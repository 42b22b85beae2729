// Chooses and words the annotations of a step within the runner's limits. Escaping for workflow commands is done where
// they are written.
import type { Finding, Location } from "../report/finding.ts";
import type { NotChecked } from "../report/not-checked.ts";
import { allFindings, flatten, type Report, type RuleSummary } from "../report/report.ts";
import type { Severity } from "../report/severity.ts";
import { clip } from "../text/clip.ts";
import { revealControls } from "../text/reveal-controls.ts";
import { mostSevereFirst } from "./sections.ts";

export type AnnotationLevel = "error" | "warning" | "notice";

/** Lines and columns are 1-based. Columns are present only if the annotation lies on one line. */
export interface Annotation {
  readonly level: AnnotationLevel;
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** The runner keeps so many annotations per level and step (actions/runner, ExecutionContext, `_maxIssueCount`). */
export const ANNOTATIONS_PER_LEVEL = 10;

/** The runner cuts longer messages (actions/runner, ExecutionContext, `_maxIssueMessageLength`), in UTF-16 code units. */
export const ANNOTATION_MESSAGE_LENGTH = 4096;

/** REST "Create a check run", `annotations[].title`: 255 characters at most. */
export const ANNOTATION_TITLE_LENGTH = 255;

const LEVELS: Readonly<Record<Severity, AnnotationLevel>> = { error: "error", warning: "warning", note: "notice" };
const ADVICE_LENGTH = 1024;

/**
 * The annotations of a report and its checks, errors first. Each level holds at most `perLevel` (1 or more), and the last
 * place of a full level says how many were left out. What was not checked is a warning, and warnings that are findings
 * leave it half of the places: a run that is incomplete shows why.
 */
export function toAnnotations(report: Report, perLevel: number = ANNOTATIONS_PER_LEVEL): readonly Annotation[] {
  const rules = new Map(flatten(report).flatMap((part) => part.rules.map((rule) => [rule.id, rule] as const)));
  const findings = mostSevereFirst(allFindings(report)).map((finding) => annotateFinding(finding, rules));
  const ofLevel = (level: AnnotationLevel) => findings.filter((annotation) => annotation.level === level);
  const gaps = flatten(report).flatMap((part) => part.notChecked.map((item) => annotateGap(part.tool, item)));
  const half = Math.max(1, Math.floor(perLevel / 2));
  return [
    ...fit("error", ofLevel("error"), perLevel),
    ...fit("warning", [...gaps.slice(0, half), ...ofLevel("warning"), ...gaps.slice(half)], perLevel),
    ...fit("notice", ofLevel("notice"), perLevel),
  ];
}

function fit(level: AnnotationLevel, annotations: readonly Annotation[], places: number): readonly Annotation[] {
  if (annotations.length <= places) return annotations;
  const left = annotations.length - (places - 1);
  const message = `${left} more of this level: see the job summary.`;
  return [...annotations.slice(0, places - 1), { level, title: "More findings", message }];
}

function annotateFinding(finding: Finding, rules: ReadonlyMap<string, RuleSummary>): Annotation {
  const rule = rules.get(finding.ruleId);
  const cure = finding.fix?.description ?? rule?.fix;
  const fix = cure ? `\nFix: ${clip(revealControls(cure.replace(/\s+/g, " ")), ADVICE_LENGTH)}` : "";
  const advice = `${fix}\n${clip(revealControls(finding.helpUrl), ADVICE_LENGTH)}`;
  const message = clip(revealControls(finding.message), ANNOTATION_MESSAGE_LENGTH - advice.length);
  return {
    level: LEVELS[finding.severity],
    title: titled(rule ? `${rule.title} (${rule.id})` : finding.ruleId),
    message: message + advice,
    file: finding.location.file,
    ...toRange(finding.location),
  };
}

function annotateGap(tool: string, { what, why, location }: NotChecked): Annotation {
  const message = clip(
    `${clip(revealControls(what), ADVICE_LENGTH)}: ${revealControls(why)}`,
    ANNOTATION_MESSAGE_LENGTH,
  );
  const place = location ? { file: location.file, ...toRange(location) } : {};
  return { level: "warning", title: titled(`Not checked (${tool})`), message, ...place };
}

function titled(text: string): string {
  return clip(revealControls(text), ANNOTATION_TITLE_LENGTH);
}

/** Columns only where start and end share a line: otherwise the runner drops them (ActionCommandManager). */
function toRange(location: Location): Pick<Annotation, "line" | "endLine" | "column" | "endColumn"> {
  const { line, column, endLine, endColumn } = location;
  if (line === endLine) return { line, endLine, column, endColumn };
  const endsBeforeLine = endColumn === 1;
  return { line, endLine: endsBeforeLine ? endLine - 1 : endLine };
}

// Decides which findings are set apart, and by what: exceptions declared in the policy, comments beside the finding, and
// what the base commit had already, in this order. It hides nothing: what is set apart stays in the report with the reason.
import { matchesGlob } from "../text/glob.ts";
import { type BaseFindings, withdrawer } from "./baseline.ts";
import { commentFinder } from "./covering-comment.ts";
import type { Finding } from "./finding.ts";
import type { IgnoreComment } from "./ignore-comment.ts";
import type { CheckSettings } from "./settings.ts";

/** A declared exception. It never hides a finding: the report lists it under `suppressed` with the reason. */
export interface ActiveException {
  readonly rule: string;
  /** Glob over repository-relative paths; `**` crosses folders. */
  readonly file?: string;
  /** Glob over the finding's subject. */
  readonly subject?: string;
  readonly reason: string;
}

/** By what a finding was set apart. */
export interface SuppressedBy {
  readonly kind: "policy" | "comment" | "baseline";
  readonly reason: string;
}

export interface Suppressed {
  readonly finding: Finding;
  readonly by: SuppressedBy;
}

/** On what grounds findings can be set apart. */
export interface Grounds {
  readonly settings: Pick<CheckSettings, "exceptions" | "ignoreComments" | "baseline">;
  readonly ignores: readonly IgnoreComment[];
  /** What the commit had that the change starts from; undefined where the run is not about a change. */
  readonly base: BaseFindings | "unreadable" | undefined;
}

interface Decision {
  readonly finding: Finding;
  readonly by?: SuppressedBy;
}

/**
 * Splits findings into those that count and those set apart. Of several exceptions or comments the first is named. A finding
 * whose comment does not count says so in its message, and why in its evidence.
 */
export function suppress(
  findings: readonly Finding[],
  grounds: Grounds,
): { readonly kept: readonly Finding[]; readonly suppressed: readonly Suppressed[] } {
  const decisions = withBaseline(declared(findings, grounds), grounds);
  return {
    kept: decisions.flatMap(({ finding, by }) => (by ? [] : [finding])),
    suppressed: decisions.flatMap(({ finding, by }) => (by ? [{ finding, by }] : [])),
  };
}

/** What somebody wrote down: in the policy, or beside the finding. */
function declared(findings: readonly Finding[], { settings, ignores, base }: Grounds): readonly Decision[] {
  const commentOn = commentFinder(ignores);
  const objectionTo = objections(settings.ignoreComments, base);
  return findings.map((finding) => {
    const exception = settings.exceptions.find((candidate) => covers(candidate, finding));
    if (exception) return { finding, by: { kind: "policy", reason: exception.reason } };
    const comment = commentOn(finding);
    if (comment === undefined) return { finding };
    const objection = objectionTo(finding);
    if (objection === undefined) return { finding, by: { kind: "comment", reason: comment.reason } };
    return { finding: withObjection(finding, objection) };
  });
}

/** What is said against a comment that covers a finding. A change must not excuse itself, unless the policy lets it. */
function objections(
  counting: CheckSettings["ignoreComments"],
  base: Grounds["base"],
): (finding: Finding) => string | undefined {
  if (counting === "none") return () => "the policy lets none count";
  if (counting === "any" || base === undefined) return () => undefined;
  if (base === "unreadable") return () => "the base commit could not be read, so it may be new in this change";
  const withdraw = withdrawer(base.ignored);
  return (finding) => (withdraw(finding) ? undefined : "new in this change: it counts once it is on the base branch");
}

function withObjection(finding: Finding, objection: string): Finding {
  const message = `${finding.message} The ignore comment beside it does not count.`;
  return { ...finding, message, evidence: { ...finding.evidence, "ignore comment": objection } };
}

/** Findings set apart already are part of what the base commit had: a new one cannot take their place in the count. */
function withBaseline(decisions: readonly Decision[], { settings, base }: Grounds): readonly Decision[] {
  if (settings.baseline === "none" || base === undefined || base === "unreadable") return decisions;
  const withdraw = withdrawer(base.present);
  for (const { finding, by } of decisions) if (by) withdraw(finding);
  const by = { kind: "baseline", reason: "the base commit has it already" } as const;
  return decisions.map((decision) =>
    decision.by === undefined && withdraw(decision.finding) ? { ...decision, by } : decision,
  );
}

function covers(exception: ActiveException, finding: Finding): boolean {
  return (
    exception.rule === finding.ruleId &&
    (exception.file === undefined || matchesGlob(exception.file, finding.location.file)) &&
    (exception.subject === undefined || matchesGlob(exception.subject, finding.subject))
  );
}

// Exceptions declared in the policy: which findings they set apart, and for how long.
import { matchesGlob } from "../text/glob.ts";
import type { Finding } from "./finding.ts";

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
  readonly kind: "policy";
  readonly reason: string;
}

export interface Suppressed {
  readonly finding: Finding;
  readonly by: SuppressedBy;
}

/** Splits findings into those that count and those an exception covers. The first exception that matches is named. */
export function suppress(
  findings: readonly Finding[],
  exceptions: readonly ActiveException[],
): { readonly kept: readonly Finding[]; readonly suppressed: readonly Suppressed[] } {
  const kept: Finding[] = [];
  const suppressed: Suppressed[] = [];
  for (const finding of findings) {
    const exception = exceptions.find((candidate) => covers(candidate, finding));
    if (exception) suppressed.push({ finding, by: { kind: "policy", reason: exception.reason } });
    else kept.push(finding);
  }
  return { kept, suppressed };
}

function covers(exception: ActiveException, finding: Finding): boolean {
  return (
    exception.rule === finding.ruleId &&
    (exception.file === undefined || matchesGlob(exception.file, finding.location.file)) &&
    (exception.subject === undefined || matchesGlob(exception.subject, finding.subject))
  );
}

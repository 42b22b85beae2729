// The order in which a reader of many reports wants them. Pure.
import { type Report, SEVERITIES, type Severity, type Verdict } from "@lockstep/core";

const WORST_FIRST: readonly Verdict[] = ["fail", "incomplete", "pass"];

/**
 * Sorts reports by risk: the one with more errors first, then with more warnings, then with more notes, then what is
 * incomplete before what passed, then by name.
 */
export function compareRisk(a: Report, b: Report): number {
  for (const severity of SEVERITIES) {
    const more = count(b, severity) - count(a, severity);
    if (more !== 0) return more;
  }
  return WORST_FIRST.indexOf(a.verdict) - WORST_FIRST.indexOf(b.verdict) || compareNames(a.tool, b.tool);
}

function count({ findings }: Report, severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function compareNames(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

// Which reports get a section of their own, and in what order findings deserve the space there is.
import type { Finding } from "../report/finding.ts";
import { flatten, type Report, type RuleSummary } from "../report/report.ts";
import { type Confidence, SEVERITIES } from "../report/severity.ts";

const CONFIDENCES: readonly Confidence[] = ["high", "medium", "low"];

/** Every check, and a gate, which looks at nothing of its own, only where it has something to say itself. */
export function sections(report: Report): readonly Report[] {
  const looked = ({ stats }: Report): boolean => Object.values(stats).some((count) => count > 0);
  return flatten(report).filter((part) => part.checks.length === 0 || looked(part) || !isQuiet(part));
}

/** True if there is nothing to tell but the verdict: no finding, no suppression, nothing unchecked, every rule run. */
export function isQuiet(report: Report): boolean {
  const { findings, suppressed, notChecked } = report;
  return (
    findings.length + suppressed.length + notChecked.length + switchedOff(report).length + notRun(report).length === 0
  );
}

/** The rules that the policy switches off. */
export function switchedOff(report: Report): readonly RuleSummary[] {
  return report.rules.filter((rule) => rule.severity === "off");
}

/** The rules that had nothing to work on, by the reason. One that the policy switches off is not among them. */
export function notRun(report: Report): readonly { readonly why: string; readonly rules: readonly RuleSummary[] }[] {
  const idle = report.rules.filter((rule) => rule.severity !== "off" && rule.notRun !== undefined);
  return [...groupBy(idle, (rule) => rule.notRun ?? "")].map(([why, rules]) => ({ why, rules }));
}

/** Sorted by severity, then confidence; findings equal in both keep their order. */
export function mostSevereFirst(findings: readonly Finding[]): readonly Finding[] {
  const weigh = (finding: Finding) =>
    SEVERITIES.indexOf(finding.severity) * CONFIDENCES.length + CONFIDENCES.indexOf(finding.confidence);
  return [...findings].sort((a, b) => weigh(a) - weigh(b));
}

/** Items by key, in the order in which the keys first appear. */
export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

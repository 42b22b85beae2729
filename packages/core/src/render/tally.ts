// Counts over reports, and the words for them. Every renderer states the same numbers in the same words.
import { flatten, type Report } from "../report/report.ts";
import { SEVERITIES, type Severity } from "../report/severity.ts";
import type { Suppressed, SuppressedBy } from "../report/suppression.ts";
import { countOf } from "../text/count-of.ts";

const PLURALS: Readonly<Record<Severity, string>> = { error: "errors", warning: "warnings", note: "notes" };

const GROUNDS: readonly (readonly [kind: SuppressedBy["kind"], words: string])[] = [
  ["policy", "by the policy"],
  ["comment", "by comments"],
  ["baseline", "in the baseline"],
];

/** `2 errors, 1 note`, or `no findings`. */
export function describeFindings(reports: readonly Report[]): string {
  const findings = reports.flatMap((report) => report.findings);
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }));
  const found = counts.filter(({ count }) => count > 0);
  return found.map(({ severity, count }) => countOf(count, PLURALS[severity])).join(", ") || "no findings";
}

/** `suppressed by the policy`, or `suppressed: 1 by the policy, 2 in the baseline`: what follows the count of findings set apart. */
export function describeSuppressed(suppressed: readonly Suppressed[]): string {
  const counts = GROUNDS.map(([kind, words]) => ({
    words,
    count: suppressed.filter(({ by }) => by.kind === kind).length,
  }));
  const found = counts.filter(({ count }) => count > 0);
  const [only] = found;
  if (found.length === 1 && only) return `suppressed ${only.words}`;
  return `suppressed: ${found.map(({ words, count }) => `${count} ${words}`).join(", ")}`;
}

/** What a report looked at, for example `12 files, 1 lock entry`, or undefined if every count is zero. */
export function describeStats(report: Report): string | undefined {
  const stats = Object.entries(report.stats);
  if (!stats.some(([, count]) => count > 0)) return undefined;
  return stats.map(([nouns, count]) => countOf(count, toWords(nouns))).join(", ");
}

/** How long a check took, such as `120 ms` or `2.3 s`, or undefined where nobody measured it. */
export function describeDuration({ durationMs }: Report): string | undefined {
  if (durationMs === undefined) return undefined;
  return durationMs < 1000 ? `${durationMs} ms` : `${(durationMs / 1000).toFixed(1)} s`;
}

/** `lockEntries` and `lock-entries` both read `lock entries`. */
function toWords(key: string): string {
  return key
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[-_]/g, " ")
    .toLowerCase();
}

/** The verdict as people read it: `empty` instead of `pass` where nothing was looked at. */
export function verdictWord(report: Report): "pass" | "fail" | "incomplete" | "empty" {
  return isEmptyPass(report) ? "empty" : report.verdict;
}

/** True for a pass in which neither the report nor any of its checks looked at anything. It must not look like a pass. */
export function isEmptyPass(report: Report): boolean {
  return report.verdict === "pass" && flatten(report).every((part) => describeStats(part) === undefined);
}

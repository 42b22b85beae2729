// Severity and confidence: the two scales every finding carries, and their order.

/** How bad a finding is. The names are SARIF 2.1.0 result levels (section 3.27.10). */
export type Severity = "error" | "warning" | "note";

/** How sure the rule is that the finding is real. */
export type Confidence = "high" | "medium" | "low";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** True if `severity` is at least as bad as `threshold`. */
export function reaches(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}

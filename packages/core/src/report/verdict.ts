// The three-valued verdict. What could not be looked at is never a pass.
import type { Finding } from "./finding.ts";
import { reaches, type Severity } from "./severity.ts";

export type Verdict = "pass" | "fail" | "incomplete";

/** Worst first: a found violation outweighs what was not looked at, and both outweigh a pass. */
const ORDER: readonly Verdict[] = ["fail", "incomplete", "pass"];

/** The verdict over findings and the count of things that were not checked. `failOn` is the lowest severity that fails. */
export function judge(findings: readonly Finding[], notChecked: number, failOn: Severity): Verdict {
  if (findings.some((finding) => reaches(finding.severity, failOn))) return "fail";
  return notChecked > 0 ? "incomplete" : "pass";
}

/** The worst of several verdicts. No verdict at all is `incomplete`: nothing ran. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  return ORDER.find((candidate) => verdicts.includes(candidate)) ?? "incomplete";
}

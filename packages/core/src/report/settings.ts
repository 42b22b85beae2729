// What a policy decides for one check: which rules count how much, and which findings are excepted.
import type { Rule } from "../rule/rule.ts";
import type { Severity } from "./severity.ts";
import type { ActiveException } from "./suppression.ts";

/**
 * Which comments in files under check may set a finding apart. `merged`: those that are on the base commit too, so that a
 * change cannot excuse itself. `any`: new ones as well. `none`: no comment counts.
 */
export type IgnoreComments = "merged" | "any" | "none";

/** `base-commit`: what the base commit has already does not count against a change. */
export type Baseline = "none" | "base-commit";

export interface CheckSettings {
  /** The lowest severity that makes the verdict `fail`. */
  readonly failOn: Severity;
  /** Severities that differ from the rules' own, by rule id. */
  readonly severities: Readonly<Record<string, Severity | "off" | undefined>>;
  /** Exceptions that have not expired. */
  readonly exceptions: readonly ActiveException[];
  readonly ignoreComments: IgnoreComments;
  readonly baseline: Baseline;
}

/** What holds where no policy says otherwise. */
export const DEFAULT_SETTINGS: CheckSettings = {
  failOn: "error",
  severities: {},
  exceptions: [],
  ignoreComments: "merged",
  baseline: "none",
};

/** What counts for a rule: what the policy says, else `own`, which is the rule's severity unless a finding has one itself. */
export function severityOf(
  rule: Rule<never>,
  settings: CheckSettings,
  own: Severity = rule.severity,
): Severity | "off" {
  return Object.hasOwn(settings.severities, rule.id) ? (settings.severities[rule.id] ?? own) : own;
}

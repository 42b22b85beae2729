// The report about the policy itself: one of the checks of every run.
import type { Digest } from "../report/fingerprint.ts";
import { buildReport, type Report, type RuleDetection } from "../report/report.ts";
import { DEFAULT_SETTINGS } from "../report/settings.ts";
import type { Rule } from "../rule/rule.ts";
import type { AssessedPolicy } from "./assess-policy.ts";
import type { PolicyFact } from "./policy-fact.ts";
import { exceptionExpired } from "./rules/exception-expired.ts";
import { policyBroken } from "./rules/policy-broken.ts";
import { policyChanged } from "./rules/policy-changed.ts";

/** A policy cannot set the severity of the rules about itself, and cannot except itself from them. */
export const POLICY_RULES: readonly Rule<PolicyFact>[] = [exceptionExpired, policyBroken, policyChanged];

/** Reports on an assessed policy. Having none is no fault: the defaults are the strictest. */
export function reportPolicy(assessed: AssessedPolicy, found: boolean, digest: Digest): Report {
  return buildReport({
    tool: "policy",
    settings: { ...DEFAULT_SETTINGS, failOn: assessed.policy["fail-on"] ?? DEFAULT_SETTINGS.failOn },
    rules: POLICY_RULES,
    detections: assessed.facts.flatMap(detectAll),
    notChecked: assessed.notChecked,
    stats: {
      ...(found || assessed.inherited > 0 ? {} : { "default policies": 1 }),
      ...(found ? { "policy files": 1 } : {}),
      ...(assessed.inherited > 0 ? { "inherited policies": assessed.inherited } : {}),
    },
    digest,
  });
}

function detectAll(fact: PolicyFact): readonly RuleDetection[] {
  return POLICY_RULES.flatMap((rule) => [...rule.check(fact)].map((detection) => ({ rule, detection })));
}

// Finds exceptions past their last day.
import { defineRule } from "../../rule/rule.ts";
import type { PolicyFact } from "../policy-fact.ts";
import { BASE_PREFIX, POLICY } from "./policy-example.ts";

const OLD =
  "version: 1\npin-check:\n  exceptions:\n    - { rule: unpinned-action, reason: until the move, expires: 2020-01-31 }\n";
const LASTING = "version: 1\npin-check:\n  exceptions:\n    - { rule: unpinned-action, reason: for good }\n";

export const exceptionExpired = defineRule<PolicyFact>({
  id: "exception-expired",
  title: "An exception in the policy has expired",
  severity: "warning",
  confidence: "high",
  needs: [],
  why: "An exception past its last day no longer holds: what it covered counts again.",
  fix: "Remove the exception, or renew it with a new date after looking at its reason again.",
  examples: {
    flags: [
      {
        path: POLICY,
        text: OLD,
        beside: [{ path: `${BASE_PREFIX}${POLICY}`, text: OLD }],
        at: ["{ rule: unpinned-action, reason: until the move, expires: 2020-01-31 }"],
      },
    ],
    allows: [{ path: POLICY, text: LASTING, beside: [{ path: `${BASE_PREFIX}${POLICY}`, text: LASTING }] }],
  },
  *check(fact) {
    if (fact.kind !== "expired") return;
    const { exception, check, location } = fact;
    yield {
      message: `The exception of ${check} for ${exception.rule} expired on ${exception.expires}: ${exception.reason}`,
      location,
      subject: `${check}/${exception.rule}/${exception.file ?? "*"}/${exception.subject ?? "*"}`,
    };
  },
});

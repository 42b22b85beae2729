// Finds a proposed policy that could not be used.
import { defineRule } from "../../rule/rule.ts";
import type { PolicyFact } from "../policy-fact.ts";
import { BASE_PREFIX, POLICY, startOf } from "./policy-example.ts";

export const policyBroken = defineRule<PolicyFact>({
  id: "policy-broken",
  title: "The change under check leaves a policy that cannot be used",
  severity: "error",
  confidence: "high",
  needs: [],
  why: "Once merged, every run would stop at this policy.",
  fix: "Correct the lines named in the message.",
  examples: {
    flags: [
      {
        path: POLICY,
        text: "version: 1\npin-chek: {}\n",
        beside: [{ path: `${BASE_PREFIX}${POLICY}`, text: "version: 1\n" }],
        at: ["pin-chek"],
      },
    ],
    allows: [
      {
        path: POLICY,
        text: "version: 1\nfail-on: note\n",
        beside: [{ path: `${BASE_PREFIX}${POLICY}`, text: "version: 1\n" }],
      },
    ],
  },
  *check(fact) {
    if (fact.kind !== "broken") return;
    for (const { message, location } of fact.problems) {
      yield {
        message: `The policy cannot be used: ${message}`,
        location: location ?? startOf(fact.path),
        subject: message,
      };
    }
  },
});

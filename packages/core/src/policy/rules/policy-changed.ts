// Finds changes to the policy in the change under check.
import { defineRule } from "../../rule/rule.ts";
import type { PolicyFact } from "../policy-fact.ts";
import { BASE_PREFIX, POLICY, startOf } from "./policy-example.ts";

const WORDS: Readonly<Record<"added" | "removed" | "edited", string>> = {
  added: "is new in this change. Until it is merged, the strict defaults judge.",
  removed: "is removed by this change. The version at the base judges this run.",
  edited: "differs from the version at the base, which judges this run.",
};

export const policyChanged = defineRule<PolicyFact>({
  id: "policy-changed",
  title: "The change under check edits the policy",
  severity: "warning",
  confidence: "high",
  needs: [],
  why: "A proposed change is judged by the policy of the commit it starts from, so it cannot switch off its own check. Once merged, its own policy holds for everyone: someone should look at it.",
  fix: "Review the policy's part of the change on its own. Nothing needs to be edited.",
  examples: {
    flags: [
      {
        path: POLICY,
        text: "version: 1\npin-check: { rules: { unpinned-action: off } }\n",
        beside: [{ path: `${BASE_PREFIX}${POLICY}`, text: "version: 1\n" }],
        at: [""],
      },
      { path: POLICY, text: "version: 1\n", at: [""] },
    ],
    allows: [
      { path: POLICY, text: "version: 1\n", beside: [{ path: `${BASE_PREFIX}${POLICY}`, text: "version: 1\n" }] },
    ],
  },
  *check(fact) {
    if (fact.kind !== "changed") return;
    yield {
      message: `${fact.path} ${WORDS[fact.how]}`,
      location: startOf(fact.path),
      subject: fact.path,
      evidence: { change: fact.how },
    };
  },
});

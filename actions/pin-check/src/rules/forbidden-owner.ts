// Finds code from owners that the policy does not let in.
import { defineRule } from "@lockstep/core";
import type { ReferenceCase } from "../evidence/reference-case.ts";
import { isAllowedOwner } from "../reference/owner-allowance.ts";
import { detect } from "./detect.ts";
import { policyOf } from "./example-evidence.ts";
import { NODE_ACTION, SHA, step } from "./example-files.ts";

const POLICY = policyOf(["allowed-owners: [actions, octo-org/tool-*]"]);

export const forbiddenOwner = defineRule<ReferenceCase>({
  id: "forbidden-owner",
  title: "Owner is not among those the policy allows",
  severity: "error",
  confidence: "high",
  needs: [],
  why: "The policy lists whose code may run in these pipelines, and this owner is not on the list.",
  fix: "Use an action of an allowed owner, or have the owner added to `allowed-owners` after a review.",
  examples: {
    flags: [
      { ...step(`actions-evil/checkout@${SHA}`), at: [`actions-evil/checkout@${SHA}`], beside: [POLICY] },
      { ...step(`octo-org/other@${SHA}`), at: [`octo-org/other@${SHA}`], beside: [POLICY] },
    ],
    allows: [
      { ...step(`Actions/checkout@${SHA}`), beside: [POLICY] },
      { ...step(`octo-org/tool-setup/sub@${SHA}`), beside: [POLICY] },
      { ...step("./setup"), beside: [POLICY, { path: "setup/action.yml", text: NODE_ACTION }] },
      step(`octo-org/other@${SHA}`),
    ],
  },
  *check(subject) {
    const { target, expectations } = subject;
    if (!target || !expectations.allowedOwners || isAllowedOwner(target, expectations.allowedOwners)) return;
    const reason = `The policy allows neither ${target.owner} nor ${target.owner}/${target.name}.`;
    yield detect({ ...subject, reason });
  },
});

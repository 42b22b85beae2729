// Finds code from owners that the policy does not let in.
import { defineRule } from "@lockstep/core";
import type { ReferenceCase } from "../evidence/cases/reference-case.ts";
import { isAllowedOwner } from "../reference/owner-allowance.ts";
import type { RemoteTarget } from "../reference/remote-target.ts";
import { detect } from "./detect.ts";
import { knownTool, policyOf } from "./example-evidence.ts";
import { NODE_ACTION, SHA, step } from "./example-files.ts";

const POLICY = policyOf(["allowed-owners: [actions, octo-org/tool-*]"]);

export const forbiddenOwner = defineRule<ReferenceCase>({
  id: "forbidden-owner",
  title: "Owner is not allowed by the policy",
  severity: "error",
  confidence: "high",
  needs: [],
  why: "The policy lists whose code may run in these pipelines, and this owner is not on the list.",
  fix: "Use an action from an allowed owner, or have the owner added to `allowed-owners` after a review.",
  examples: {
    flags: [
      { ...step(`actions-evil/checkout@${SHA}`), at: [`actions-evil/checkout@${SHA}`], beside: [POLICY] },
      { ...step(`octo-org/other@${SHA}`), at: [`octo-org/other@${SHA}`], beside: [POLICY] },
      {
        ...step(`octo-org/tool@${SHA}`),
        at: [`octo-org/tool@${SHA}`],
        beside: [policyOf(["allowed-owners: [octo-org]"]), ...knownTool({ repository: { name: "evil-org/tool" } })],
      },
    ],
    allows: [
      {
        ...step(`octo-org/tool@${SHA}`),
        beside: [policyOf(["allowed-owners: [octo-org]"]), ...knownTool({ repository: { name: "Octo-Org/new-tool" } })],
      },
      { ...step(`Actions/checkout@${SHA}`), beside: [POLICY] },
      { ...step(`octo-org/tool-setup/sub@${SHA}`), beside: [POLICY] },
      { ...step("./setup"), beside: [POLICY, { path: "setup/action.yml", text: NODE_ACTION }] },
      step(`octo-org/other@${SHA}`),
    ],
  },
  *check(subject) {
    const { allowedOwners } = subject.expectations;
    const stranger = allowedOwners && ownersOf(subject).find((owner) => !isAllowedOwner(owner, allowedOwners));
    if (!stranger) return;
    const { owner, name } = stranger;
    yield detect({ ...subject, reason: `The policy allows neither ${owner} nor ${owner}/${name}.` });
  },
});

/** The owner that is written, and the one to whom GitHub leads from there today, as far as that is known. */
function ownersOf({ target, evidence }: ReferenceCase): readonly Pick<RemoteTarget, "owner" | "name">[] {
  if (!target) return [];
  const [owner = "", name = ""] = evidence?.repository.name.split("/") ?? [target.owner, target.name];
  return [target, { owner, name }];
}

// Finds owners that could be taken for a well-known one.
import { defineRule } from "@lockstep/core";
import type { ReferenceCase } from "../evidence/cases/reference-case.ts";
import { findLookalike } from "../reference/lookalike-owner.ts";
import { isAllowedOwner } from "../reference/owner-allowance.ts";
import { detect } from "./detect.ts";
import { policyOf } from "./example-evidence.ts";
import { SHA, step } from "./example-files.ts";

export const lookalikeOwner = defineRule<ReferenceCase>({
  id: "lookalike-owner",
  title: "Owner looks like a well-known one",
  severity: "warning",
  confidence: "low",
  needs: [],
  why: "Anybody can register an account one letter away from a trusted one and wait for typing errors. The code then runs with the job's token and secrets.",
  fix: "Correct the owner. If it is the one you mean, add it to `allowed-owners`, or add an exception that says so.",
  examples: {
    flags: [
      { ...step(`action/checkout@${SHA}`), at: [`action/checkout@${SHA}`] },
      { ...step(`d0cker/login-action@${SHA}`), at: [`d0cker/login-action@${SHA}`] },
      { ...step(`horne-assistant/builder@${SHA}`), at: [`horne-assistant/builder@${SHA}`] },
      { ...step(`pnmp/action-setup@${SHA}`), at: [`pnmp/action-setup@${SHA}`] },
    ],
    allows: [
      step(`actions/checkout@${SHA}`),
      step(`octo-org/tool@${SHA}`),
      { ...step(`action/checkout@${SHA}`), beside: [policyOf(["allowed-owners: [action]"])] },
    ],
  },
  *check(subject) {
    const known = subject.target && findLookalike(subject.target.owner);
    if (known === undefined || isNamed(subject)) return;
    const reason = `The owner looks like ${known}, which many workflows use, but is somebody else.`;
    yield { ...detect({ ...subject, reason }), evidence: { "spelt like": known } };
  },
});

/** An owner that the policy lets in was looked at by somebody. */
function isNamed({ target, expectations }: ReferenceCase): boolean {
  const { allowedOwners } = expectations;
  return target !== undefined && allowedOwners !== undefined && isAllowedOwner(target, allowedOwners);
}

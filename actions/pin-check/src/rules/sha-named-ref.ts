// Finds commit ids that somebody has also used as the name of a branch or tag.
import { defineRule } from "@lockstep/core";
import type { ReferenceCase } from "../evidence/cases/reference-case.ts";
import { detect } from "./detect.ts";
import { knownTool, OTHER_SHA } from "./example-evidence.ts";
import { SHA, step } from "./example-files.ts";

export const shaNamedRef = defineRule<ReferenceCase>({
  id: "sha-named-ref",
  title: "Commit id is also the name of a branch or tag",
  severity: "error",
  confidence: "high",
  needs: ["github"],
  why: "A ref named like a commit id has one purpose: to be taken for that commit by whatever looks for names first. What it points to can be changed at any time.",
  fix: "Do not use this repository until its owners have explained and removed the ref.",
  examples: {
    flags: [
      {
        ...step(`octo-org/tool@${SHA}`),
        at: [`octo-org/tool@${SHA}`],
        beside: knownTool({ names: { [SHA]: { branch: OTHER_SHA } } }),
      },
    ],
    allows: [{ ...step(`octo-org/tool@${SHA}`), beside: knownTool({ names: { [SHA]: {} } }) }],
  },
  *check(subject) {
    const { tag, branch } = subject.evidence?.name ?? {};
    if (subject.verdict !== "sha" || (tag ?? branch) === undefined) return;
    const kind = tag === undefined ? "branch" : "tag";
    yield detect({ ...subject, reason: `The repository has a ${kind} named like this commit id.` });
  },
});

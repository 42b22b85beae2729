// Finds full versions whose tag has left the commit it was on.
import { defineRule } from "@lockstep/core";
import { judgeClaim } from "../evidence/cases/judge-claim.ts";
import type { ReferenceCase } from "../evidence/cases/reference-case.ts";
import { detect } from "./detect.ts";
import { knownTool, OTHER_SHA } from "./example-evidence.ts";
import { SHA, step } from "./example-files.ts";

export const movedTag = defineRule<ReferenceCase>({
  id: "moved-tag",
  title: "Tag of a full version was moved to another commit",
  severity: "error",
  confidence: "high",
  needs: ["github"],
  why: "A tag such as `v1.2.3` names one release and is not expected to move. If it does, the release was redone, or somebody put other code behind a version people trust. The pin still runs the earlier commit.",
  fix: "Compare the two commits, and ask the owners why the tag was moved. Stay on the commit that was reviewed until you know.",
  examples: {
    flags: [
      {
        ...step(`octo-org/tool@${SHA} # v1.2.3`),
        at: [`octo-org/tool@${SHA}`],
        beside: knownTool({ commit: { tags: ["v1.2.3"] }, names: { "v1.2.3": { tag: OTHER_SHA } } }),
      },
    ],
    allows: [
      {
        ...step(`octo-org/tool@${SHA} # v1.2.3`),
        beside: knownTool({ commit: { tags: ["v1.2.3"] }, names: { "v1.2.3": { tag: SHA } } }),
      },
      {
        ...step(`octo-org/tool@${SHA} # v1`),
        beside: knownTool({ commit: { tags: ["v1.2.3", "v1"] }, names: { v1: { tag: OTHER_SHA } } }),
      },
    ],
  },
  *check(subject) {
    const { evidence } = subject;
    if (!evidence?.claimed || judgeClaim(evidence) !== "moved") return;
    const { version, evidence: name } = evidence.claimed;
    yield {
      ...detect({ ...subject, reason: `The tag ${version} was on this commit and is now on another.` }),
      evidence: { tag: version, now: name?.tag ?? "" },
    };
  },
});

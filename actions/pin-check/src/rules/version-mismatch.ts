// Finds comments that claim a version which the commit before them never was.
import { defineRule } from "@lockstep/core";
import { type ClaimVerdict, judgeClaim } from "../evidence/cases/judge-claim.ts";
import type { ReferenceCase } from "../evidence/cases/reference-case.ts";
import { detect } from "./detect.ts";
import { knownTool, OTHER_SHA } from "./example-evidence.ts";
import { SHA, step } from "./example-files.ts";

export const versionMismatch = defineRule<ReferenceCase>({
  id: "version-mismatch",
  title: "Commit was never the version its comment claims",
  severity: "error",
  confidence: "high",
  needs: ["github"],
  why: "Reviewers, and the tools that update pins, read the comment and not the id. A comment that claims another version hides which code runs, by mistake or on purpose. A tag such as `v4` that has since moved on is not a mismatch.",
  fix: "Find out which of the two was meant. Then correct the comment to the version of the commit, or the commit to that of the version. `--fix` leaves that to you.",
  examples: {
    flags: [
      {
        ...step(`octo-org/tool@${SHA} # v1.2.3`),
        at: [`octo-org/tool@${SHA}`],
        beside: knownTool({
          commit: { tags: ["v1.0.0"] },
          names: { "v1.2.3": { tag: OTHER_SHA }, "v1.0.0": { tag: SHA } },
        }),
      },
      {
        ...step(`octo-org/tool@${SHA} # v2`),
        at: [`octo-org/tool@${SHA}`],
        beside: knownTool({
          commit: { tags: ["v1.2.3"], notAncestorOf: ["v2"] },
          names: { v2: { tag: OTHER_SHA }, "v1.2.3": { tag: SHA } },
        }),
      },
      {
        ...step(`octo-org/tool@${SHA} # v1.2.4`),
        at: [`octo-org/tool@${SHA}`],
        beside: knownTool({ names: { "v1.2.4": {} } }),
      },
    ],
    allows: [
      {
        ...step(`octo-org/tool@${SHA} # v1.2.3`),
        beside: knownTool({ commit: { tags: ["v1.2.3"] }, names: { "v1.2.3": { tag: SHA } } }),
      },
      {
        ...step(`octo-org/tool@${SHA} # v1`),
        beside: knownTool({ commit: { tags: ["v1.2.3"] }, names: { v1: { tag: OTHER_SHA } } }),
      },
      {
        ...step(`octo-org/tool@${SHA} # v1`),
        beside: knownTool({ commit: { ancestorOf: ["v1"] }, names: { v1: { tag: OTHER_SHA } } }),
      },
    ],
  },
  *check(subject) {
    const { evidence } = subject;
    if (!evidence?.claimed) return;
    const claim = judgeClaim(evidence);
    const told = claim && TOLD[claim];
    if (told === undefined) return;
    const found = detect({ ...subject, reason: `The comment claims ${evidence.claimed.version}, ${told}.` });
    // Which of the two is wrong, only a person can tell: a corrected comment would hide an exchanged commit.
    yield { ...found, evidence: { "tags of the commit": evidence.commit?.tags.join(", ") || "none" } };
  },
});

const TOLD: Partial<Readonly<Record<ClaimVerdict, string>>> = {
  elsewhere: "which is another commit; nothing shows that it was ever this one",
  "unheard-of": "but the repository has no tag or branch of that name; perhaps it is a typing error",
};

// Finds names that a repository has given to both a tag and a branch.
import { defineRule } from "@lockstep/core";
import type { ReferenceCase } from "../evidence/cases/reference-case.ts";
import type { PinVerdict } from "../reference/pin-verdict.ts";
import { detect } from "./detect.ts";
import { knownTool, OTHER_SHA } from "./example-evidence.ts";
import { SHA, step } from "./example-files.ts";

/** Where a commit id or a lock decides, the name does not matter. */
const SETTLED: readonly PinVerdict[] = ["sha", "locked"];

export const ambiguousRef = defineRule<ReferenceCase>({
  id: "ambiguous-ref",
  title: "Name is both a tag and a branch",
  severity: "error",
  confidence: "high",
  needs: ["github"],
  why: "GitHub's lookup order, not the text, decides which of the two runs. Anyone who can push a branch can put it in the place of a release, while a reader who looks at the tag sees other code than what runs.",
  fix: "Write the full commit id of the release, with its version as a comment.",
  examples: {
    flags: [
      {
        ...step("octo-org/tool@v1"),
        at: ["octo-org/tool@v1"],
        beside: knownTool({ names: { v1: { tag: SHA, branch: OTHER_SHA } } }),
      },
    ],
    allows: [{ ...step("octo-org/tool@v1"), beside: knownTool({ names: { v1: { tag: SHA } } }) }],
  },
  *check(subject) {
    const { tag, branch } = subject.evidence?.name ?? {};
    if (tag === undefined || branch === undefined || SETTLED.includes(subject.verdict)) return;
    const where = tag === branch ? "on the same commit for now" : "on different commits";
    const reason = `The repository has both a tag and a branch of this name, ${where}.`;
    yield { ...detect({ ...subject, reason }), evidence: { tag, branch } };
  },
});

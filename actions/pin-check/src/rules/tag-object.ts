// Finds ids of annotated tags where the id of a commit belongs.
import { defineRule, type Fix, isCommitId } from "@lockstep/core";
import type { ReferenceCase } from "../evidence/cases/reference-case.ts";
import { editReference } from "../fix/edit-reference.ts";
import { detect } from "./detect.ts";
import { knownTool, OTHER_SHA } from "./example-evidence.ts";
import { SHA, step } from "./example-files.ts";

export const tagObject = defineRule<ReferenceCase>({
  id: "tag-object",
  title: "Id names an annotated tag, not the commit behind it",
  severity: "warning",
  confidence: "high",
  needs: ["github"],
  why: "An annotated tag is an object with its own id. It leads to the commit today, but tools that look for a commit with this id find none: updates, advisories and GitHub's own record of what ran miss the reference.",
  fix: "Write the id of the commit. `git ls-remote https://github.com/owner/repo 'v1.2.3^{}'` prints it.",
  examples: {
    flags: [
      {
        ...step(`octo-org/tool@${SHA}`),
        at: [`octo-org/tool@${SHA}`],
        beside: knownTool({ commit: { kind: "tag", peeled: OTHER_SHA } }),
      },
      {
        ...step(`"octo-org/tool@${SHA}"`),
        at: [`"octo-org/tool@${SHA}"`],
        beside: knownTool({ commit: { kind: "tag" } }),
      },
    ],
    allows: [{ ...step(`octo-org/tool@${SHA}`), beside: knownTool() }],
  },
  *check(subject) {
    if (subject.verdict !== "sha" || subject.evidence?.commit?.kind !== "tag") return;
    const reason = "The id is that of an annotated tag, not of the commit the tag points to.";
    const fix = fixOf(subject, subject.evidence.commit.peeled);
    yield { ...detect({ ...subject, reason }), ...(fix ? { fix } : {}) };
  },
});

function fixOf(subject: ReferenceCase, peeled: string | undefined): Fix | undefined {
  if (peeled === undefined || !isCommitId(peeled)) return undefined;
  const end = subject.value.length;
  const edit = editReference(subject, end - (subject.target?.ref.length ?? 0), end, peeled);
  return edit && { description: "Write the id of the commit behind the tag.", edits: [edit] };
}

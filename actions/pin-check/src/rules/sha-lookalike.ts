// Finds refs that pass for a commit id at a glance.
import { defineRule, type Fix } from "@lockstep/core";
import type { JudgedReference } from "../reference/judge-reference.ts";
import { detect } from "./detect.ts";
import { SHA, step } from "./example-files.ts";

export const shaLookalike = defineRule<JudgedReference>({
  id: "sha-lookalike",
  title: "Ref looks like a commit id but is a name",
  severity: "error",
  confidence: "high",
  needs: [],
  why: "A tag or branch can have almost any name, even one that contains a commit id or has one digit too many. It passes a quick look, and a check that only searches for 40 hex digits, but it can still be moved.",
  fix: "Write the commit id alone: exactly 40 (or 64) hex digits in lower case, and nothing else after the `@`.",
  examples: {
    flags: [
      { ...step(`octo-org/tool@${SHA}-evil`), at: [`octo-org/tool@${SHA}-evil`] },
      { ...step(`octo-org/tool@${SHA}0`), at: [`octo-org/tool@${SHA}0`] },
      { ...step(`octo-org/tool@v1-${SHA}`), at: [`octo-org/tool@v1-${SHA}`] },
      { ...step(`octo-org/tool@${SHA.toUpperCase()}`), at: [`octo-org/tool@${SHA.toUpperCase()}`] },
      { ...step(`"octo-org/Tool@${SHA.toUpperCase()}" # v1`), at: [`"octo-org/Tool@${SHA.toUpperCase()}"`] },
    ],
    allows: [step(`octo-org/tool@${SHA}`), step(`octo-org/tool@${"0123456789abcdef".repeat(4)}`)],
  },
  *check(judged) {
    if (judged.verdict === "sha-lookalike") yield { ...detect(judged), ...fixOf(judged) };
  },
});

const UPPER_CASE_ID = /@([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})(?=['"]?$)/;

/** An id that only has the wrong case can be corrected on the spot. What else a name stands for, the file does not tell. */
function fixOf({ file, reference }: JudgedReference): { readonly fix?: Fix } {
  const match = UPPER_CASE_ID.exec(file.text.slice(reference.start, reference.end));
  if (!match) return {};
  const start = reference.start + match.index;
  const edit = { file: file.path, start, end: start + match[0].length, text: match[0].toLowerCase() };
  return { fix: { description: "Write the commit id in lower case.", edits: [edit] } };
}

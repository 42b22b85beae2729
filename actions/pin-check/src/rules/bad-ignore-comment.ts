// Finds ignore comments that cannot do what they say.
import { defineRule, nearest } from "@lockstep/core";
import type { IgnoreCase } from "../ignore/ignore-case.ts";
import { step } from "./example-files.ts";

const USE = "octo-org/tool@v1.2.3";

export const badIgnoreComment = defineRule<IgnoreCase>({
  id: "bad-ignore-comment",
  title: "Ignore comment has no reason, or names no known rule",
  severity: "warning",
  confidence: "high",
  needs: [],
  why: "A comment suppresses a finding only if it names the rule and gives a reason. Without a reason it has no effect; with a mistyped rule it only looks as if it suppressed something.",
  fix: "Write `# lockstep: ignore[rule-id] reason` after the finding, or alone on the line above it. Separate several rules with commas.",
  examples: {
    flags: [
      { ...step(`${USE} # lockstep: ignore[unpinned-action]`), at: ["# lockstep: ignore[unpinned-action]"] },
      {
        ...step(`${USE} # v1 # lockstep: ignore[unpined-action] ours`),
        at: ["# lockstep: ignore[unpined-action] ours"],
      },
      { ...step(`${USE} # lockstep: ignore our own`), at: ["# lockstep: ignore our own"] },
    ],
    allows: [
      step(`${USE} # lockstep: ignore[unpinned-action, unpinned-image] our own action`),
      step(`${USE} # zizmor: ignore[unpinned-uses]`),
    ],
  },
  *check({ comment, known }) {
    const { dialect, rules, reason, location } = comment;
    if (dialect !== "lockstep") return;
    const flaws = [
      ...(rules.length === 0 ? ["it names no rule in brackets"] : []),
      ...rules.filter((rule) => !known.includes(rule)).map((rule) => unknown(rule, known)),
      ...(reason === "" ? ["it gives no reason, so it has no effect"] : []),
    ];
    if (flaws.length === 0) return;
    yield {
      message: `This ignore comment does not do what it seems to: ${flaws.join("; ")}`,
      location,
      subject: rules.join(","),
    };
  },
});

function unknown(rule: string, known: readonly string[]): string {
  const meant = nearest(rule, known);
  return `there is no rule ${rule}${meant === undefined ? "" : `; did you mean ${meant}?`}`;
}

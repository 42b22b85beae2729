// Finds code that is younger than the policy allows.
import { defineRule } from "@lockstep/core";
import { ageOf } from "../evidence/cases/age-of.ts";
import type { ReferenceCase } from "../evidence/cases/reference-case.ts";
import { detect } from "./detect.ts";
import { EXAMPLE_DAY, knownTool, policyOf } from "./example-evidence.ts";
import { SHA, step } from "./example-files.ts";

const MIN_AGE = policyOf(["min-age: 7"]);

export const freshRelease = defineRule<ReferenceCase>({
  id: "fresh-release",
  title: "Release is younger than the policy allows",
  severity: "error",
  confidence: "medium",
  needs: ["github"],
  why: "Most malicious releases are noticed and withdrawn within days. Waiting for `min-age` days lets others find them. For a commit without a release its own date counts, which its author can choose; what has no known date is listed as not checked.",
  fix: "Stay on the previous version until the release is old enough. For a release that cannot wait, add an exception with a reason and an expiry date.",
  examples: {
    flags: [
      {
        ...step(`octo-org/tool@${SHA}`),
        at: [`octo-org/tool@${SHA}`],
        beside: [...knownTool({ commit: { date: EXAMPLE_DAY } }), MIN_AGE],
      },
      {
        ...step("octo-org/tool@v1.2.3"),
        at: ["octo-org/tool@v1.2.3"],
        beside: [...knownTool({ names: { "v1.2.3": { tag: SHA, published: EXAMPLE_DAY } } }), MIN_AGE],
      },
    ],
    allows: [
      { ...step(`octo-org/tool@${SHA}`), beside: [...knownTool({ commit: { date: "2026-06-08" } }), MIN_AGE] },
      { ...step(`octo-org/tool@${SHA}`), beside: knownTool({ commit: { date: EXAMPLE_DAY } }) },
    ],
  },
  *check(subject) {
    const { minAge } = subject.expectations;
    const age = ageOf(subject);
    if (minAge === undefined || age === undefined || age.days >= minAge) return;
    yield detect({
      ...subject,
      reason: `It dates from ${age.since}, which is too recent for the policy's \`min-age: ${minAge}\`.`,
    });
  },
});

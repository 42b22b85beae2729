// Finds references of no form that GitHub documents.
import { defineRule } from "@lockstep/core";
import type { JudgedReference } from "../reference/judge-reference.ts";
import { detect } from "./detect.ts";
import { SHA, step } from "./example-files.ts";

export const invalidReference = defineRule<JudgedReference>({
  id: "invalid-reference",
  title: "Reference does not have a form that GitHub documents",
  severity: "error",
  confidence: "high",
  needs: [],
  why: "A reference that cannot be understood cannot be shown to be pinned. GitHub refuses to run it, or may one day understand it in a way nobody reviewed.",
  fix: "Write `owner/repository[/path]@<full commit id>`, `./path`, `$/path` or `docker://image@sha256:<digest>`.",
  examples: {
    flags: [
      { ...step("actions/checkout"), at: ["actions/checkout"] },
      { ...step("checkout@v4"), at: ["checkout@v4"] },
      { ...step("$/actions/setup@v1"), at: ["$/actions/setup@v1"] },
      { ...step("octo-org/tool/../other@v1"), at: ["octo-org/tool/../other@v1"] },
      { ...step("''"), at: ["''"] },
    ],
    allows: [step(`octo-org/tool/sub/path@${SHA}`)],
  },
  *check(judged) {
    if (judged.verdict === "invalid") yield detect(judged);
  },
});

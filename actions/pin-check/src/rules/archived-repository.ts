// Finds code from repositories that their owners have closed.
import { defineRule } from "@lockstep/core";
import type { ReferenceCase } from "../evidence/reference-case.ts";
import { detect } from "./detect.ts";
import { knownTool } from "./example-evidence.ts";
import { SHA, step } from "./example-files.ts";

export const archivedRepository = defineRule<ReferenceCase>({
  id: "archived-repository",
  title: "Repository is archived",
  severity: "warning",
  confidence: "high",
  needs: ["github"],
  why: "An archived repository takes no changes. Flaws found in it from now on stay, and it stops working when the platform moves on.",
  fix: "Move to a maintained action, or to the commands the action runs.",
  examples: {
    flags: [
      {
        ...step(`octo-org/tool@${SHA}`),
        at: [`octo-org/tool@${SHA}`],
        beside: knownTool({ repository: { archived: true } }),
      },
    ],
    allows: [{ ...step(`octo-org/tool@${SHA}`), beside: knownTool() }],
  },
  *check(subject) {
    if (!subject.evidence?.repository.archived) return;
    yield detect({ ...subject, reason: "The repository is archived, and it gets no more fixes." });
  },
});

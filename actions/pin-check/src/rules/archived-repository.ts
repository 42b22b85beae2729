// Finds code from repositories that their owners have closed.
import { defineRule } from "@lockstep/core";
import type { ReferenceCase } from "../evidence/cases/reference-case.ts";
import { detect } from "./detect.ts";
import { knownTool } from "./example-evidence.ts";
import { SHA, step } from "./example-files.ts";

export const archivedRepository = defineRule<ReferenceCase>({
  id: "archived-repository",
  title: "Repository is archived",
  severity: "warning",
  confidence: "high",
  needs: ["github"],
  why: "An archived repository accepts no changes. Flaws found from now on stay, and the code stops working when the platform moves on.",
  fix: "Switch to a maintained action, or run the commands of the action yourself.",
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
    yield detect({ ...subject, reason: "The repository is archived and gets no more fixes." });
  },
});

// Finds references that reach a repository by a name it no longer has.
import { defineRule } from "@lockstep/core";
import type { ReferenceCase } from "../evidence/cases/reference-case.ts";
import { detect } from "./detect.ts";
import { knownTool } from "./example-evidence.ts";
import { SHA, step } from "./example-files.ts";

const RENAMED = knownTool({ repository: { name: "octo-org/new-tool" } });

export const renamedRepository = defineRule<ReferenceCase>({
  id: "renamed-repository",
  title: "Repository now has another name",
  severity: "note",
  confidence: "high",
  needs: ["github"],
  why: "The old name works only as long as GitHub redirects it. Once somebody else creates a repository or an account with that name, the redirect ends, and the reference leads to them.",
  fix: "Check who owns the repository now, then write its current name.",
  examples: {
    flags: [
      { ...step(`octo-org/tool@${SHA}`), at: [`octo-org/tool@${SHA}`], beside: RENAMED },
      { ...step(`'octo-org/tool@${SHA}'`), at: [`'octo-org/tool@${SHA}'`], beside: RENAMED },
    ],
    allows: [
      { ...step(`octo-org/tool@${SHA}`), beside: knownTool({ repository: { name: "Octo-Org/tool" } }) },
      { ...step(`octo-org/tool@${SHA}`), beside: knownTool() },
    ],
  },
  *check(subject) {
    const { target, evidence } = subject;
    if (!target || !evidence) return;
    const { name } = evidence.repository;
    if (name.toLowerCase() === `${target.owner}/${target.name}`.toLowerCase()) return;
    yield detect({ ...subject, reason: `The repository is now called ${name}.` });
  },
});

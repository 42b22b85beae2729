// Finds references that reach a repository by a name it no longer has.
import { defineRule, type Fix } from "@lockstep/core";
import type { ReferenceCase } from "../evidence/reference-case.ts";
import { editReference } from "../reference/edit-reference.ts";
import { parseRemoteTarget, type RemoteTarget } from "../reference/remote-target.ts";
import { detect } from "./detect.ts";
import { knownTool } from "./example-evidence.ts";
import { SHA, step } from "./example-files.ts";

const RENAMED = knownTool({ repository: { name: "octo-org/new-tool" } });

export const renamedRepository = defineRule<ReferenceCase>({
  id: "renamed-repository",
  title: "Repository has another name now",
  severity: "note",
  confidence: "high",
  needs: ["github"],
  why: "The old name works only as long as GitHub redirects it. Once somebody else creates a repository or an account of that name, the redirect ends, and the reference leads to them.",
  fix: "Write the name the repository has today, after a look at who owns it now.",
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
    const fix = fixOf(subject, target, name);
    yield { ...detect({ ...subject, reason: `The repository is called ${name} now.` }), ...(fix ? { fix } : {}) };
  },
});

function fixOf(subject: ReferenceCase, { owner, name }: RemoteTarget, today: string): Fix | undefined {
  if (parseRemoteTarget(today)?.path !== "" || today.includes("@")) return undefined;
  const edit = editReference(subject, 0, owner.length + 1 + name.length, today);
  return edit && { description: "Write the name of today.", edits: [edit] };
}

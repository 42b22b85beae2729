// Finds what actions and called workflows pull in that is not genuine, or known to be vulnerable.
import { type AdvisoryFact, type Detection, defineRule, type Example } from "@lockstep/core";
import type { TransitiveCase } from "../evidence/cases/transitive-case.ts";
import type { CommitEvidence } from "../evidence/facts.ts";
import { COMMIT, evidenceFile, OTHER_SHA } from "./example-evidence.ts";
import { SHA, step } from "./example-files.ts";

const ADVISORY: AdvisoryFact = {
  id: "GHSA-xxxx-xxxx-xxxx",
  summary: "Secrets end up in the log",
  severity: "high",
  range: "< 2.0.0",
  patched: "2.0.0",
};

export const taintedDependency = defineRule<TransitiveCase>({
  id: "tainted-dependency",
  title: "An action pulls in a commit that is not genuine or is known to be vulnerable",
  severity: "error",
  confidence: "high",
  needs: ["github"],
  why: "What an action uses runs in your job with the same rights. A commit further down that no branch or tag of its repository leads to may come from anybody's fork, and a published advisory tells everybody how to exploit the flaw.",
  fix: "Move to a release of the action that no longer uses it, or use another action.",
  examples: {
    flags: [
      { ...step(`octo-org/tool@${SHA}`), at: [`octo-org/tool@${SHA}`], beside: pulledIn({ reachable: "none" }) },
      {
        ...step(`octo-org/tool@${SHA}`),
        at: [`octo-org/tool@${SHA}`],
        beside: pulledIn({ advisories: [ADVISORY.id] }),
      },
    ],
    allows: [{ ...step(`octo-org/tool@${SHA}`), beside: pulledIn({}) }],
  },
  *check(subject) {
    const flaw = flawOf(subject.commit);
    if (flaw !== undefined) yield describe(subject, "impostor", flaw);
    for (const { id, severity, patched } of subject.advisories) {
      const cure = patched === undefined ? "There is no patched version." : `Patched in ${patched}.`;
      yield describe(subject, id, `${id} (${severity}) affects this commit. ${cure}`);
    }
  },
});

function flawOf(commit: CommitEvidence | undefined): string | undefined {
  if (commit?.kind === "absent") return "Neither the repository nor any fork of it has a commit with this id.";
  return commit?.reachable === "none" ? "No branch or tag of the repository leads to this commit." : undefined;
}

function describe({ origin, path }: TransitiveCase, what: string, reason: string): Detection {
  const chain = path.join(" -> ");
  const location = origin.file.locate(origin.reference.start, origin.reference.end);
  return { message: `${chain}: ${reason}`, location, subject: `${chain} ${what}` };
}

/** An evidence file that knows an action and the one it uses, of whose commit the given is known. */
function pulledIn(commit: Partial<CommitEvidence>): NonNullable<Example["beside"]> {
  const repository = (name: string) => ({ name, archived: false, advisories: [ADVISORY] });
  return evidenceFile({
    repositories: { "octo-org/inner": repository("octo-org/inner"), "octo-org/tool": repository("octo-org/tool") },
    commits: { [`octo-org/inner@${OTHER_SHA}`]: { ...COMMIT, ...commit }, [`octo-org/tool@${SHA}`]: COMMIT },
    code: {
      [`octo-org/inner@${OTHER_SHA}`]: { kind: "javascript", uses: [] },
      [`octo-org/tool@${SHA}`]: { kind: "composite", uses: [{ site: "step", value: `octo-org/inner@${OTHER_SHA}` }] },
    },
  });
}

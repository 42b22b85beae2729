// Finds commit ids that the named repository does not vouch for.
import { defineRule } from "@lockstep/core";
import type { ReferenceCase } from "../evidence/cases/reference-case.ts";
import { detect } from "./detect.ts";
import { knownTool } from "./example-evidence.ts";
import { SHA, step } from "./example-files.ts";

export const impostorCommit = defineRule<ReferenceCase>({
  id: "impostor-commit",
  title: "Commit does not belong to the named repository",
  severity: "error",
  confidence: "high",
  needs: ["github"],
  why: "GitHub keeps the commits of a repository and of all its forks in one store, and serves each of them under any of their names. Whoever forks a trusted action can have their own commit run under its name. A commit that no branch or tag of the repository leads to was never released by its owners.",
  fix: "Find out where the id came from. Then use the commit of a release: `git ls-remote https://github.com/owner/repo v1.2.3 'v1.2.3^{}'` prints it; if there are two lines, use the last one.",
  examples: {
    flags: [
      {
        ...step(`octo-org/tool@${SHA} # v1.2.3`),
        at: [`octo-org/tool@${SHA}`],
        beside: knownTool({ commit: { reachable: "none" }, names: { "v1.2.3": {} } }),
      },
      {
        ...step(`octo-org/tool@${SHA}`),
        at: [`octo-org/tool@${SHA}`],
        beside: knownTool({ commit: { kind: "absent", reachable: undefined, date: undefined } }),
      },
    ],
    allows: [{ ...step(`octo-org/tool@${SHA}`), beside: knownTool({ commit: { reachable: "refs/tags/v1.2.3" } }) }],
  },
  *check(subject) {
    const reason = subject.verdict === "sha" ? findFlaw(subject) : undefined;
    if (reason !== undefined) yield detect({ ...subject, reason });
  },
});

function findFlaw({ evidence }: ReferenceCase): string | undefined {
  if (!evidence?.commit) return undefined;
  const { kind, reachable } = evidence.commit;
  if (kind === "absent") return "Neither the repository nor any fork of it has a commit with this id.";
  if (kind === "other") return "The id names something in the repository that is not a commit.";
  if (reachable !== "none") return undefined;
  return "No branch or tag of the repository leads to this commit: it comes from a fork, or from a ref that no longer exists.";
}

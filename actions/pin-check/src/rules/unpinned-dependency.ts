// Finds what pinned actions and called workflows pull in themselves by something that can move.
import { defineRule, type Example } from "@lockstep/core";
import type { CodeEvidence, NameEvidence } from "../evidence/facts.ts";
import type { TransitiveReference } from "../graph/build-graph.ts";
import { isPinned } from "../graph/pinned.ts";
import { COMMIT, evidenceFile, NAME } from "./example-evidence.ts";
import { ciWorkflow, DIGEST, SHA, step } from "./example-files.ts";

export const unpinnedDependency = defineRule<TransitiveReference>({
  id: "unpinned-dependency",
  title: "A pinned action or workflow pulls in something that is not pinned",
  severity: "warning",
  confidence: "high",
  needs: ["github"],
  why: "A commit id pins the files of an action, not what they refer to. If such a file says `uses: other/action@v1`, whoever controls that tag runs code in your job, behind the pin. GitHub's policy that requires full commit ids stops such a run, too. In each chain, the first reference that can move is reported; what it pulls in can move as well.",
  fix: "Use a release of the action that pins what it uses, ask its authors for one, or use the inner action directly with a commit id. Where none of these is possible, add an exception that says why this owner is trusted.",
  examples: {
    flags: [
      {
        ...step(`octo-org/tool@${SHA}`),
        at: [`octo-org/tool@${SHA}`],
        beside: knownCode({
          "octo-org/tool": composite(["octo-org/inner@v1"]),
          "octo-org/inner": composite(["octo-org/last@v1"]),
        }),
      },
      {
        ...step(`octo-org/tool/sub@${SHA} # v1.0.0`),
        at: [`octo-org/tool/sub@${SHA}`],
        beside: knownCode({
          "octo-org/tool/sub": composite([`octo-org/inner@${SHA}`]),
          "octo-org/inner": { kind: "docker", uses: [{ site: "dockerfile-from", value: "alpine:3.20" }] },
        }),
      },
      {
        ...ciWorkflow(["jobs:", "  call:", `    uses: octo-org/ci/.github/workflows/build.yml@${SHA}`]),
        at: [`octo-org/ci/.github/workflows/build.yml@${SHA}`, `octo-org/ci/.github/workflows/build.yml@${SHA}`],
        beside: knownCode({
          "octo-org/ci/.github/workflows/build.yml": {
            kind: "workflow",
            uses: [
              { site: "reusable-workflow", value: "./.github/workflows/test.yml" },
              { site: "container", value: "node:24" },
            ],
          },
          "octo-org/ci/.github/workflows/test.yml": {
            kind: "workflow",
            uses: [{ site: "step", value: "octo-org/inner@main" }],
          },
        }),
      },
    ],
    allows: [
      {
        ...step(`octo-org/tool@${SHA}`),
        beside: knownCode({
          "octo-org/tool": composite([`octo-org/inner@${SHA}`, "$/sub", `docker://alpine@${DIGEST}`]),
          "octo-org/tool/sub": { kind: "javascript", uses: [] },
        }),
      },
      {
        ...step("octo-org/tool@v1"),
        beside: knownCode({ "octo-org/tool": composite(["octo-org/inner@v1"]) }),
      },
    ],
  },
  *check({ origin, path, reason, verdict, firm }) {
    if (!firm || isPinned(verdict)) return;
    const chain = path.join(" -> ");
    const location = origin.file.locate(origin.reference.start, origin.reference.end);
    yield { message: `${chain}: ${reason}`, location, subject: chain };
  },
});

/** An evidence file that knows the given code, by `owner/name[/path]`, at `SHA`, at the tag `v1` and at the branch `main`. */
function knownCode(given: Readonly<Record<string, CodeEvidence>>): NonNullable<Example["beside"]> {
  const leaf: CodeEvidence = { kind: "javascript", uses: [] };
  const code = Object.entries({ "octo-org/inner": leaf, "octo-org/last": leaf, ...given });
  const repositories = new Set(code.map(([place]) => place.split("/").slice(0, 2).join("/")));
  const each = <T>(facts: (repository: string) => readonly (readonly [string, T])[]) =>
    Object.fromEntries([...repositories].flatMap(facts));
  return evidenceFile({
    repositories: each((name) => [[name, { name, archived: false, advisories: [] }]]),
    commits: each((name) => [[`${name}@${SHA}`, { ...COMMIT, tags: ["v1.0.0"] }]]),
    names: each<NameEvidence>((name) => [
      [`${name}@v1`, { ...NAME, tag: SHA }],
      [`${name}@v1.0.0`, { ...NAME, tag: SHA }],
      [`${name}@main`, { ...NAME, branch: SHA }],
    ]),
    code: Object.fromEntries(
      code.flatMap(([place, uses]) => [SHA, "v1", "main"].map((ref) => [`${place}@${ref}`, uses])),
    ),
  });
}

function composite(uses: readonly string[]): CodeEvidence {
  return { kind: "composite", uses: uses.map((value) => ({ site: "step", value })) };
}

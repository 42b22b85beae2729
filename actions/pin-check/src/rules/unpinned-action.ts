// Finds actions and reusable workflows that are named by something that can move.
import { defineRule, type Fix } from "@lockstep/core";
import type { ReferenceCase } from "../evidence/cases/reference-case.ts";
import { pinToCommit } from "../fix/pin-fix.ts";
import type { PinVerdict } from "../reference/pin-verdict.ts";
import { detect } from "./detect.ts";
import { ciWorkflow, NODE_ACTION, SHA, step } from "./example-files.ts";

const FLAGGED: readonly PinVerdict[] = ["tag", "branch", "short-sha"];

export const unpinnedAction = defineRule<ReferenceCase>({
  id: "unpinned-action",
  title: "Action or reusable workflow is not pinned to a commit",
  severity: "error",
  confidence: "high",
  needs: [],
  why: "Whoever controls the repository behind a tag or branch can point it at other code, and the next run executes that code with the job's token and secrets. Only a full commit id, or a commit recorded in `actions.lock`, names the same code for good.",
  fix: "Replace the ref with the full 40-digit commit id and keep the version as a comment: `uses: owner/repo@<commit id> # v1.2.3`. `git ls-remote https://github.com/owner/repo v1.2.3 'v1.2.3^{}'` prints it; if there are two lines, use the last one.",
  examples: {
    flags: [
      { ...step("actions/checkout@v4"), at: ["actions/checkout@v4"] },
      { ...step('"actions/checkout@main" # quoted'), at: ['"actions/checkout@main"'] },
      { ...step("actions/checkout@11bd719"), at: ["actions/checkout@11bd719"] },
      {
        ...ciWorkflow(["jobs:", "  call:", "    uses: octo-org/ci/.github/workflows/build.yml@v1"]),
        at: ["octo-org/ci/.github/workflows/build.yml@v1"],
      },
      {
        path: "deploy/action.yml",
        text: "name: deploy\nruns:\n  using: composite\n  steps:\n    - { uses: octo-org/setup@v2 }\n",
        at: ["octo-org/setup@v2"],
      },
      {
        ...ciWorkflow([
          "jobs:",
          "  test:",
          "    steps:",
          "      - parallel:",
          "          - uses: octo-org/lint@v1",
          "          - uses: octo-org/unit@v1",
        ]),
        at: ["octo-org/lint@v1", "octo-org/unit@v1"],
      },
    ],
    allows: [
      step(`actions/checkout@${SHA} # v4.2.2`),
      { ...step("./setup"), beside: [{ path: "setup/action.yml", text: NODE_ACTION }] },
      { ...step("$/setup"), beside: [{ path: "setup/action.yml", text: NODE_ACTION }] },
      {
        ...step("actions/checkout@v4.3.1"),
        beside: [
          {
            path: ".github/workflows/actions.lock",
            text: [
              "version: 'v0.0.3'",
              "workflows:",
              "  '.github/workflows/ci.yml': ['actions/checkout@v4.3.1']",
              "dependencies:",
              "  'actions/checkout@v4.3.1':",
              "    ref: 'v4.3.1'",
              `    commit: 'sha1-${SHA}'`,
              "    owner_id: 44036562",
              "    repo_id: 197814629",
            ].join("\n"),
          },
        ],
      },
    ],
  },
  *check(judged) {
    if (FLAGGED.includes(judged.verdict)) yield { ...detect(judged), ...fixOf(judged) };
  },
});

/** Evidence tells what a name stands for today. A name that is both a tag and a branch stands for nothing certain. */
function fixOf({ file, reference, value, target, evidence }: ReferenceCase): { readonly fix?: Fix } {
  const { name, commit, commitId } = evidence ?? {};
  const isCertain = (name?.tag === undefined) !== (name?.branch === undefined);
  if (!target || !commitId || !isCertain || value !== reference.value) return {};
  const fix = pinToCommit(file, reference, commitId, commit?.tags[0] ?? target.ref);
  return fix ? { fix } : {};
}

import { PermissionError, type RepositoryName } from "@lockstep/core";
import type { GitHubClaims } from "@lockstep/sigstore";
import { describe, expect, it } from "vitest";
import { CLAIMS } from "../../test/fake-world.ts";
import { findUsedActions } from "./used-actions.ts";

const A = "a".repeat(40);
const B = "b".repeat(64);

function workflow(...uses: readonly string[]): string {
  return `on: push\njobs:\n  b:\n    runs-on: x\n    steps:\n${uses.map((use) => `      - uses: ${use}\n`).join("")}`;
}

function find(text: string | Error, { claims = CLAIMS as GitHubClaims, serverUrl = "https://github.com" } = {}) {
  const asked: unknown[] = [];
  const workflowFile = async (repository: RepositoryName, commit: string, path: string) => {
    asked.push([`${repository.owner}/${repository.name}`, commit, path]);
    if (typeof text === "string") return text;
    throw text;
  };
  return findUsedActions(claims, { workflowFile, serverUrl }).then((used) => ({ ...used, asked }));
}

describe("the actions of a workflow", () => {
  it("are named by repository and commit, each once and sorted", async () => {
    const text = workflow(`octo/b/sub@${B}`, `octo/a@${A} # v1`, `octo/b@${B}`, `"octo/a/x/y@${A}"`);
    const { dependencies, notes } = await find(text);
    expect(dependencies).toEqual([
      { uri: "git+https://github.com/octo/a", digest: { gitCommit: A } },
      { uri: "git+https://github.com/octo/b", digest: { gitCommit: B } },
    ]);
    expect(notes).toEqual([]);
  });

  it.each([
    ["a tag", "octo/a@v1"],
    ["a short commit", "octo/a@abcdef0"],
    ["a commit in capitals", `octo/a@${A.toUpperCase()}`],
    ["an image", "docker://alpine:3"],
    ["an image that looks like a pin", `docker://octo/a@${A}`],
    ["an expression", `"octo/a@\${{ inputs.x }}"`],
    ["what is no reference", "nothing"],
  ])("are not named but counted where they are %s", async (_, use) => {
    const { dependencies, notes } = await find(workflow(use));
    expect([dependencies.length, notes.length]).toEqual([0, 1]);
  });

  it("come with the commit where they lie in the repository itself", async () => {
    expect(await find(workflow("./.github/actions/x", "./y"))).toMatchObject({ dependencies: [], notes: [] });
  });

  it("count reusable workflows, and those that they use", async () => {
    const claims = {
      ...CLAIMS,
      job_workflow_ref: "octo/builders/.github/workflows/build.yml@refs/tags/v1",
      job_workflow_sha: "d".repeat(40),
    };
    const text = `on: push\njobs:\n  b:\n    uses: octo/builders/.github/workflows/build.yml@${A}\n`;
    const { dependencies, asked } = await find(text, { claims });
    expect(dependencies).toEqual([{ uri: "git+https://github.com/octo/builders", digest: { gitCommit: A } }]);
    expect(asked).toEqual([
      ["octo/app", "c".repeat(40), ".github/workflows/release.yml"],
      ["octo/builders", "d".repeat(40), ".github/workflows/build.yml"],
    ]);
  });

  it.each([
    ["cannot be had", new PermissionError("no", { hint: "x", permissions: { contents: "read" } })],
    ["is not YAML", "a: [\n"],
    ["holds nothing", ""],
  ])("are not named where the file %s, and a note says so", async (_, text) => {
    const { dependencies, notes } = await find(text);
    expect([dependencies.length, notes.length]).toEqual([0, 1]);
  });

  it("are not named elsewhere than on github.com", async () => {
    const { dependencies, notes, asked } = await find(workflow(`octo/a@${A}`), {
      serverUrl: "https://ghes.example.test",
    });
    expect([dependencies.length, notes.length, asked.length]).toEqual([0, 1, 0]);
  });
});

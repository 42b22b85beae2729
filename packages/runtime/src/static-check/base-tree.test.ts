import { DEFAULT_SETTINGS } from "@lockstep/core";
import { ScratchRepository } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import type { WorkflowRun } from "../event/event-context.ts";
import { openGit } from "../git/repository.ts";
import { baseFiles, settingsOn } from "./base-tree.ts";

const LOCAL = { kind: "local", name: "local" } as const;

function runOf(name: string, sha: string, base: string | undefined): WorkflowRun {
  return {
    kind: "workflow",
    name,
    repository: { owner: "some-owner", name: "some-name" },
    serverUrl: "https://github.example.test",
    apiUrl: "https://api.github.example.test",
    workspace: "/workspace",
    ref: "refs/heads/main",
    sha,
    head: sha,
    base,
    fork: false,
    defaultBranch: "main",
  };
}

/** What the tree that a comment has to be on says, for an event whose working tree is somebody's proposal. */
async function baseText(name: string, isChange: boolean): Promise<string | undefined> {
  using repository = new ScratchRepository();
  repository.write("a.txt", "trusted");
  const trusted = repository.commit();
  repository.write("a.txt", "proposed");
  const proposed = repository.commit();
  const event = isChange ? runOf(name, proposed, trusted) : runOf(name, trusted, undefined);
  const read = await baseFiles(event, await openGit(repository.path))?.readText("a.txt", 100);
  return read?.ok ? read.text : undefined;
}

describe("baseFiles", () => {
  it.each([
    ["pull_request", true, "trusted"],
    ["pull_request_target", true, "trusted"],
    ["merge_group", true, "trusted"],
    // Their working tree is often a pull request that a step has checked out.
    ["issue_comment", false, "trusted"],
    ["workflow_run", false, "trusted"],
    ["repository_dispatch", false, "trusted"],
    // Whoever may start these may write to the branch.
    ["push", true, undefined],
    ["workflow_dispatch", false, undefined],
    ["schedule", false, undefined],
  ])("of %s (about a change: %s) are %s", async (name, isChange, text) => {
    expect(await baseText(name, isChange)).toBe(text);
  });

  it("are none for a run on a laptop, and outside any repository", async () => {
    using repository = new ScratchRepository();
    repository.write("a.txt", "text");
    const commit = repository.commit();
    expect(baseFiles(LOCAL, await openGit(repository.path))).toBeUndefined();
    expect(baseFiles(runOf("pull_request", commit, commit), undefined)).toBeUndefined();
  });
});

describe("settingsOn", () => {
  const wanted = { ...DEFAULT_SETTINGS, baseline: "base-commit" } as const;

  it("lets nothing count as there already where there is no change", () => {
    expect(settingsOn(runOf("issue_comment", "1", undefined), wanted).baseline).toBe("none");
    expect(settingsOn(runOf("pull_request", "1", "2"), wanted)).toEqual(wanted);
    expect(settingsOn(LOCAL, wanted)).toEqual(wanted);
  });
});

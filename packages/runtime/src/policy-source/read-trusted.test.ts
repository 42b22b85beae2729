import { mkdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { type Git, type GitHub, MAX_POLICY_BYTES, type RepositoryName, UnavailableError } from "@lockstep/core";
import { plainGit, ScratchFolder, ScratchRepository } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import type { EventContext, WorkflowRun } from "../event/event-context.ts";
import { openGit } from "../git/repository.ts";
import { readTrusted as readTrustedFile } from "./read-trusted.ts";

const POLICY = ".github/policy.yml";
const LOCAL: EventContext = { kind: "local", name: "local" };
const NO_COMMIT = "1".repeat(40);

function pullRequest(base: string): WorkflowRun {
  return {
    kind: "workflow",
    name: "pull_request",
    repository: { owner: "some-owner", name: "some-name" },
    serverUrl: "https://github.example.test",
    apiUrl: "https://api.github.example.test",
    workspace: "/workspace",
    ref: "refs/pull/1/merge",
    sha: base,
    head: base,
    base,
    fork: true,
    defaultBranch: "main",
  };
}

/** A GitHub that holds one text for every path, and remembers what it was asked. */
function gitHubWith(text: string | undefined): Pick<GitHub, "fileAt"> & { readonly asked: unknown[] } {
  const asked: unknown[] = [];
  return {
    asked,
    fileAt: async (repository: RepositoryName, ref: string, path: string) => {
      asked.push([repository, ref, path]);
      return text;
    },
  };
}

function readTrusted(path: string, event: EventContext, git: Git, github?: Pick<GitHub, "fileAt">) {
  return readTrustedFile(path, MAX_POLICY_BYTES, { event, git, github });
}

describe("readTrusted", () => {
  it("reads the working tree for a local run", async () => {
    using repository = new ScratchRepository();
    const git = await openGit(repository.path);
    const origin = { kind: "worktree" };
    expect(await readTrusted(POLICY, LOCAL, git)).toEqual({
      text: undefined,
      origin,
      changed: "no",
      proposed: undefined,
    });
    repository.write(POLICY, "text");
    expect(await readTrusted(POLICY, LOCAL, git)).toEqual({ text: "text", origin, changed: "no", proposed: "text" });
  });

  it("never lets a local file that cannot be read count as absent", async () => {
    for (const plant of CANNOT_BE_TAKEN) {
      using repository = new ScratchRepository();
      plant(repository);
      const git = await openGit(repository.path);
      await expect(readTrusted(POLICY, LOCAL, git)).rejects.toMatchObject({ code: "policy-unreadable" });
    }
  });

  it("reads the base of a pull request, whatever the working tree holds", async () => {
    using repository = new ScratchRepository();
    repository.write(POLICY, "strict\n");
    const base = repository.commit();
    const git = await openGit(repository.path);
    const read = () => readTrusted(POLICY, pullRequest(base), git);
    const origin = { kind: "commit", commit: base };
    expect(await read()).toMatchObject({ text: "strict\n", origin, changed: "no" });
    repository.write(POLICY, "lax\n");
    expect(await read()).toMatchObject({ text: "strict\n", origin, changed: "edited" });
    repository.write(POLICY, "strict\r\n");
    expect(await read()).toMatchObject({ text: "strict\n", origin, changed: "no" });
    rmSync(join(repository.path, POLICY));
    expect(await read()).toMatchObject({ text: "strict\n", origin, changed: "removed" });
    rmSync(join(repository.path, ".github"), { recursive: true });
    repository.write(".github", "");
    expect(await read()).toMatchObject({ text: "strict\n", origin, changed: "removed" });
  });

  it("sees that a pull request adds the file, and does not obey it", async () => {
    using repository = new ScratchRepository();
    const base = repository.commit();
    const git = await openGit(repository.path);
    expect(await readTrusted(POLICY, pullRequest(base), git)).toMatchObject({ text: undefined, changed: "no" });
    for (const plant of [(scratch: ScratchRepository) => void scratch.write(POLICY, "lax"), ...CANNOT_BE_TAKEN]) {
      rmSync(join(repository.path, ".github"), { recursive: true, force: true });
      plant(repository);
      expect(await readTrusted(POLICY, pullRequest(base), git)).toMatchObject({ text: undefined, changed: "added" });
    }
  });

  it("counts a file that cannot be taken for itself as edited, even if its text is the same", async () => {
    for (const plant of CANNOT_BE_TAKEN) {
      using repository = new ScratchRepository();
      repository.write(POLICY, "text");
      const base = repository.commit();
      rmSync(join(repository.path, ".github"), { recursive: true });
      plant(repository);
      const file = await readTrusted(POLICY, pullRequest(base), await openGit(repository.path));
      expect(file).toMatchObject({ text: "text", changed: "edited" });
    }
  });

  it("does not follow a link that the base holds, nor ask GitHub, which would", async () => {
    using repository = new ScratchRepository();
    linkTo(repository);
    const base = repository.commit();
    const github = gitHubWith("followed");
    const promise = readTrusted(POLICY, pullRequest(base), await openGit(repository.path), github);
    await expect(promise).rejects.toMatchObject({ code: "policy-unreadable" });
    expect(github.asked).toEqual([]);
  });
});

describe("readTrusted in a shallow clone", () => {
  it("asks GitHub for the file at the base", async () => {
    using clone = new ShallowClone();
    const event = pullRequest(clone.base);
    const github = gitHubWith("old");
    const file = await readTrusted(POLICY, event, await openGit(clone.checkout), github);
    expect(file).toMatchObject({ text: "old", origin: { kind: "commit", commit: clone.base }, changed: "edited" });
    expect(github.asked).toEqual([[event.repository, clone.base, POLICY]]);
    const none = await readTrusted(POLICY, event, await openGit(clone.checkout), gitHubWith(undefined));
    expect(none).toMatchObject({ text: undefined, changed: "added" });
  });

  it("does not read the working tree instead when GitHub cannot be asked", async () => {
    using clone = new ShallowClone();
    const promise = readTrusted(POLICY, pullRequest(clone.base), await openGit(clone.checkout));
    await expect(promise).rejects.toMatchObject({ code: "base-unavailable", name: "UnavailableError" });
  });

  it("passes on what GitHub answers with an error", async () => {
    using clone = new ShallowClone();
    const error = new UnavailableError("rate-limited", "wait", { hint: "Wait." });
    const github: Pick<GitHub, "fileAt"> = { fileAt: () => Promise.reject(error) };
    await expect(readTrusted(POLICY, pullRequest(clone.base), await openGit(clone.checkout), github)).rejects.toBe(
      error,
    );
  });

  it("asks git alone once the commit is here", async () => {
    using clone = new ShallowClone();
    plainGit(clone.checkout, ["fetch", "--quiet", "--unshallow"]);
    const github = gitHubWith("not asked");
    const file = await readTrusted(POLICY, pullRequest(clone.base), await openGit(clone.checkout), github);
    expect([file.text, github.asked]).toEqual(["old", []]);
  });

  it("says so where the commit does not exist at all", async () => {
    using repository = new ScratchRepository();
    const promise = readTrusted(POLICY, pullRequest(NO_COMMIT), await openGit(repository.path));
    await expect(promise).rejects.toMatchObject({ code: "base-unavailable" });
  });
});

/** Ways to put something at the policy's path that is not a plain readable file; all hold the text "text" if followed. */
const CANNOT_BE_TAKEN: readonly ((repository: ScratchRepository) => void)[] = [
  linkTo,
  linkFolder,
  (repository) => mkdirSync(join(repository.path, POLICY), { recursive: true }),
  (repository) => void repository.write(POLICY, new Uint8Array([0xff])),
  (repository) => void repository.write(POLICY, "x".repeat(1024 * 1024 + 1)),
];

function linkTo(repository: ScratchRepository): void {
  repository.write("elsewhere.yml", "text");
  mkdirSync(join(repository.path, ".github"), { recursive: true });
  symlinkSync("../elsewhere.yml", join(repository.path, POLICY));
}

function linkFolder(repository: ScratchRepository): void {
  repository.write(POLICY, "text");
  rmSync(join(repository.path, "elsewhere"), { recursive: true, force: true });
  renameSync(join(repository.path, ".github"), join(repository.path, "elsewhere"));
  symlinkSync("elsewhere", join(repository.path, ".github"));
}

/** A clone with the newest commit only; the one before it is the base. */
class ShallowClone extends ScratchFolder {
  readonly base: string;
  readonly checkout: string = join(this.path, "clone");

  constructor() {
    super();
    using origin = new ScratchRepository();
    origin.write(POLICY, "old");
    this.base = origin.commit();
    origin.write(POLICY, "new");
    origin.commit();
    renameSync(origin.path, join(this.path, "origin"));
    plainGit(this.path, ["clone", "--quiet", "--depth=1", `file://${this.path}/origin`, "clone"]);
  }
}

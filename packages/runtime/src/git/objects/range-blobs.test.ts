import { rmSync } from "node:fs";
import { join } from "node:path";
import { plainGit, ScratchFolder, ScratchRepository } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { openGit } from "../repository.ts";
import type { GitObjects } from "./git-objects.ts";
import type { CommitRange } from "./range-blobs.ts";

/** The paths a range brings, with how many commits. */
async function pathsOf(path: string, range: CommitRange) {
  return told(await (await openGit(path)).objects.range(range));
}

function told(found: Awaited<ReturnType<GitObjects["range"]>>) {
  if (!("blobs" in found)) return found;
  const { kind, commits, submodules, hasMerge } = found;
  return { kind, commits, submodules, hasMerge, paths: [...found.blobs.values()].sort() };
}

function whole(commits: number, ...paths: readonly string[]) {
  return { kind: "whole", commits, submodules: 0, hasMerge: true, paths };
}

function commitFile(repository: ScratchRepository, path: string, text = `text of ${path}`): string {
  repository.write(path, text);
  return repository.commit();
}

/** Merges `branch` into what is checked out, and commits `extra` in the merge itself. */
function mergeWith(repository: ScratchRepository, extra: string, ...branches: readonly string[]): string {
  repository.git("merge", "--quiet", "--no-ff", "--no-commit", ...branches);
  repository.write(extra, `only in the merge: ${extra}`);
  repository.git("add", "--all");
  repository.git("commit", "--quiet", "--message=merge");
  return repository.git("rev-parse", "HEAD");
}

describe("a range", () => {
  it("has what its commits bring, and what came and went", async () => {
    using repository = new ScratchRepository();
    const base = commitFile(repository, "old");
    commitFile(repository, "short-lived");
    rmSync(join(repository.path, "short-lived"));
    const head = commitFile(repository, "new");
    expect(await pathsOf(repository.path, { base, head })).toEqual(whole(2, "new", "short-lived"));
    expect(await pathsOf(repository.path, { base: head, head })).toEqual(whole(0));
  });

  it("has the content of merges and of second parents", async () => {
    using repository = new ScratchRepository();
    const base = commitFile(repository, "old");
    repository.git("checkout", "--quiet", "-b", "side");
    commitFile(repository, "side/one");
    commitFile(repository, "side/two");
    repository.git("checkout", "--quiet", "main");
    commitFile(repository, "on-main");
    const head = mergeWith(repository, "evil", "side");
    expect(await pathsOf(repository.path, { base, head })).toEqual(whole(4, "evil", "on-main", "side/one", "side/two"));
  });

  it("does not take a file that a merge takes away for one it brings", async () => {
    using repository = new ScratchRepository();
    const base = commitFile(repository, "old");
    repository.git("checkout", "--quiet", "-b", "side");
    commitFile(repository, "side");
    repository.git("checkout", "--quiet", "main");
    commitFile(repository, "on-main");
    repository.git("merge", "--quiet", "--no-ff", "--no-commit", "side");
    rmSync(join(repository.path, "old"));
    const head = repository.commit();
    expect(await pathsOf(repository.path, { base, head })).toEqual(whole(3, "on-main", "side"));
  });

  it("has the content of an octopus", async () => {
    using repository = new ScratchRepository();
    const base = commitFile(repository, "old");
    for (const branch of ["a", "b", "c"]) {
      repository.git("checkout", "--quiet", "-b", branch, base);
      commitFile(repository, `from-${branch}`);
    }
    repository.git("checkout", "--quiet", "main");
    const head = mergeWith(repository, "evil", "a", "b", "c");
    expect(await pathsOf(repository.path, { base, head })).toEqual(whole(4, "evil", "from-a", "from-b", "from-c"));
  });

  it("leaves out what was only renamed, and keeps names as they are", async () => {
    using repository = new ScratchRepository();
    const base = commitFile(repository, "old");
    repository.git("mv", "old", "renamed");
    const names = ["a\nb", 'quote"', "tab\t", ":100644 100644 x", "1".repeat(40), "ü"];
    for (const name of names) repository.write(name, `text of ${name}`);
    const head = repository.commit();
    expect(await pathsOf(repository.path, { base, head })).toEqual(whole(1, ...[...names].sort()));
  });

  it("tells every path of what lay in several places", async () => {
    using repository = new ScratchRepository();
    const base = commitFile(repository, "old");
    repository.write("b/copy", "text");
    commitFile(repository, "a", "text");
    repository.git("mv", "a", "c");
    repository.commit();
    repository.git("mv", "c", "a");
    const head = repository.commit();
    const found = await (await openGit(repository.path)).objects.range({ base, head });
    const id = repository.git("rev-parse", "HEAD:a");
    expect("blobs" in found && [...found.blobs]).toEqual([[id, "a"]]);
    expect("blobs" in found && [...found.furtherPaths]).toEqual([[id, ["b/copy", "c"]]]);
  });

  it("counts submodules", async () => {
    using repository = new ScratchRepository();
    const base = commitFile(repository, "old");
    repository.git("update-index", "--add", "--cacheinfo", `160000,${base},module`);
    repository.git("commit", "--quiet", "--message=module");
    const head = repository.git("rev-parse", "HEAD");
    expect(await pathsOf(repository.path, { base, head })).toEqual({ ...whole(1), submodules: 1 });
  });

  it("has what the server's merge commit brings, and not what the branch got meanwhile", async () => {
    using repository = new ScratchRepository();
    const base = commitFile(repository, "old");
    repository.git("checkout", "--quiet", "-b", "change");
    const head = commitFile(repository, "proposed");
    repository.git("checkout", "--quiet", "main");
    commitFile(repository, "meanwhile");
    const merge = mergeWith(repository, "evil", "change");
    expect(await pathsOf(repository.path, { base, head, merge })).toEqual(whole(2, "evil", "proposed"));
    const gone = "1".repeat(40);
    const without = { ...whole(1, "proposed"), hasMerge: false };
    expect(await pathsOf(repository.path, { base, head, merge: gone })).toEqual(without);
  });

  it("compares with the base's own files where the branches have parted", async () => {
    using repository = new ScratchRepository();
    commitFile(repository, "old");
    repository.git("checkout", "--quiet", "-b", "change");
    const head = commitFile(repository, "proposed");
    repository.git("checkout", "--quiet", "main");
    const base = commitFile(repository, "meanwhile");
    expect(await pathsOf(repository.path, { base, head })).toEqual(whole(1, "proposed"));
  });

  it("tells what is absent, cut off or damaged", async () => {
    using origin = new ScratchRepository();
    using elsewhere = new ScratchFolder();
    const base = commitFile(origin, "one");
    const middle = commitFile(origin, "two");
    const head = commitFile(origin, "three");
    plainGit(elsewhere.path, ["clone", "--quiet", "--depth=2", `file://${origin.path}`, "shallow"]);
    const shallow = join(elsewhere.path, "shallow");
    expect(await pathsOf(shallow, { base, head })).toEqual({ kind: "absent", which: "base" });
    expect(await pathsOf(shallow, { base: head, head: base })).toEqual({ kind: "absent", which: "head" });
    expect(await pathsOf(shallow, { base: middle, head })).toEqual(whole(1, "three"));
    plainGit(shallow, ["fetch", "--quiet", "--depth=1", `file://${origin.path}`, base]);
    expect(await pathsOf(shallow, { base, head })).toMatchObject({ kind: "cut-off" });
    expect(told(await (await openGit(shallow)).objects.history())).toMatchObject({ kind: "cut-off" });

    const tree = origin.git("rev-parse", `${middle}^{tree}`);
    rmSync(join(origin.path, ".git/objects", tree.slice(0, 2), tree.slice(2)));
    expect(await pathsOf(origin.path, { base, head })).toMatchObject({ kind: "damaged" });
    rmSync(join(origin.path, ".git/objects", middle.slice(0, 2), middle.slice(2)));
    expect(await pathsOf(origin.path, { base, head })).toMatchObject({ kind: "damaged" });
  });

  it("is not taken for whole where a shallow clone does not show how its ends meet", async () => {
    using origin = new ScratchRepository();
    using elsewhere = new ScratchFolder();
    commitFile(origin, "root");
    origin.git("branch", "side");
    commitFile(origin, "middle");
    const base = commitFile(origin, "base");
    origin.git("checkout", "--quiet", "side");
    const head = commitFile(origin, "proposed");
    origin.git("checkout", "--quiet", "main");
    const from = `file://${origin.path}`;
    plainGit(elsewhere.path, ["clone", "--quiet", "--depth=1", "--single-branch", from, "shallow"]);
    const shallow = join(elsewhere.path, "shallow");
    plainGit(shallow, ["fetch", "--quiet", "--depth=9", from, "side"]);
    expect(await pathsOf(shallow, { base, head })).toMatchObject({ kind: "cut-off" });
    plainGit(shallow, ["fetch", "--quiet", "--depth=9", from, "main"]);
    expect(await pathsOf(shallow, { base, head })).toEqual(whole(1, "proposed"));
  });

  it("takes nothing but full ids", async () => {
    using repository = new ScratchRepository();
    const head = commitFile(repository, "one");
    await expect(pathsOf(repository.path, { base: "HEAD", head })).rejects.toThrow(TypeError);
    await expect(pathsOf(repository.path, { base: head, head: "--all" })).rejects.toThrow(TypeError);
  });
});

describe("a history", () => {
  it("has everything the tips reach, or all refs", async () => {
    using repository = new ScratchRepository();
    const objects = (await openGit(repository.path)).objects;
    expect(told(await objects.history())).toEqual(whole(0));
    const main = commitFile(repository, "one");
    repository.git("checkout", "--quiet", "--detach");
    commitFile(repository, "detached");
    repository.git("checkout", "--quiet", "-b", "side", main);
    commitFile(repository, "side");
    repository.git("tag", "--annotate", "--message=tag", "v1");
    repository.git("checkout", "--quiet", "main");
    repository.git("branch", "--quiet", "-D", "side");
    expect(told(await objects.history())).toEqual(whole(2, "one", "side"));
    expect(told(await objects.history([main]))).toEqual(whole(1, "one"));
    expect(told(await objects.history(["1".repeat(40)]))).toEqual({ kind: "absent", which: "head" });
  });

  it("of a repository with SHA-256 is one like any other", async () => {
    using folder = new ScratchFolder();
    plainGit(folder.path, ["init", "--quiet", "--object-format=sha256"]);
    folder.write("a", "text");
    plainGit(folder.path, ["add", "--all"]);
    plainGit(folder.path, ["commit", "--quiet", "--message=change"]);
    expect(told(await (await openGit(folder.path)).objects.history())).toEqual(whole(1, "a"));
  });
});

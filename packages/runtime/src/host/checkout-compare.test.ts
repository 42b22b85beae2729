import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { plainGit, ScratchFolder, ScratchRepository, Trap } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { compareCheckouts } from "./checkout-compare.ts";
import { type CheckoutSnapshot, snapshotCheckouts } from "./checkout-snapshot.ts";

const ENV = { PATH: process.env["PATH"] };

function isBuildInput(path: string): boolean {
  return path.endsWith("Makefile") || path.endsWith(".npmrc");
}

async function compare(snapshot: CheckoutSnapshot) {
  const { changes, gaps } = await compareCheckouts(snapshot, { isBuildInput });
  return {
    changes: changes.map(({ checkout, path, change }) => `${change} ${checkout === "" ? "" : `${checkout}:`}${path}`),
    gaps: gaps.map(({ why, path, count }) => `${why} ${path} ${count}`),
  };
}

const CLEAN = { changes: [], gaps: [] };

/** A commit with a file each in the root and in folders, a program, a link and rules. */
function sampleRepository(): ScratchRepository {
  const repository = new ScratchRepository();
  repository.write("README", "hello\n");
  repository.write("src/a/main.c", "int main;\n");
  chmodSync(repository.write("src/run.sh", "#!/bin/sh\n"), 0o755);
  symlinkSync("src/a/main.c", join(repository.path, "link"));
  repository.write(".gitignore", "out/\n*.log\n");
  repository.write("empty", "");
  repository.write("large", "x".repeat(3_000_000));
  repository.commit();
  return repository;
}

describe("compareCheckouts", () => {
  it("finds a fresh checkout unchanged", async () => {
    using repository = sampleRepository();
    const snapshot = await snapshotCheckouts(repository.path, ENV);
    expect(snapshot.checkouts.map(({ commit, files }) => [commit, files.length])).toEqual([
      [repository.git("rev-parse", "HEAD"), 7],
    ]);
    expect(await compare(snapshot)).toEqual(CLEAN);
  });

  it("finds what was modified, deleted and added, and nothing that is ignored or no build input", async () => {
    using repository = sampleRepository();
    const snapshot = await snapshotCheckouts(repository.path, ENV);
    repository.write("README", "hallo\n");
    repository.write("large", `${"x".repeat(2_999_999)}y`);
    rmSync(join(repository.path, "empty"));
    repository.write("tools/Makefile", "all:\n");
    repository.write("out/Makefile", "all:\n");
    repository.write("tools/other.txt", "x");
    symlinkSync("README", join(repository.path, ".npmrc"));
    expect((await compare(snapshot)).changes).toEqual([
      "added .npmrc",
      "modified README",
      "deleted empty",
      "modified large",
      "added tools/Makefile",
    ]);
  });

  it("takes links, folders and pipes in place of files for changes, also on the way to a file", async () => {
    using repository = sampleRepository();
    using elsewhere = new ScratchFolder();
    const at = (path: string) => join(repository.path, path);
    const snapshot = await snapshotCheckouts(repository.path, ENV);
    // The content is the same through the link, until whoever made it changes it.
    renameSync(at("src"), join(elsewhere.path, "src"));
    symlinkSync(join(elsewhere.path, "src"), at("src"));
    renameSync(at("README"), join(elsewhere.path, "README"));
    symlinkSync(join(elsewhere.path, "README"), at("README"));
    rmSync(at("link"));
    symlinkSync("README", at("link"));
    rmSync(at("empty"));
    mkdirSync(at("empty"));
    rmSync(at("large"));
    execFileSync("mkfifo", [at("large")]);
    expect((await compare(snapshot)).changes).toEqual([
      "modified README",
      "modified empty",
      "modified large",
      "modified link",
      "modified src/a/main.c",
      "modified src/run.sh",
    ]);
  });

  it("is misled by nothing in the repository", async () => {
    using repository = sampleRepository();
    using elsewhere = new ScratchFolder();
    const trap = new Trap(elsewhere);
    const snapshot = await snapshotCheckouts(repository.path, ENV);
    repository.git("update-index", "--assume-unchanged", "README");
    repository.git("update-index", "--skip-worktree", "src/run.sh");
    repository.write("README", "HELLO\n");
    repository.write("src/run.sh", "#!/bin/sh\nevil\n");
    repository.git("config", "core.fsmonitor", trap.program);
    repository.git("config", "core.worktree", elsewhere.path);
    repository.git("config", "filter.x.clean", `cat ${join(elsewhere.path, "x")}`);
    repository.write(".git/info/attributes", "* filter=x text\n");
    repository.write(".git/info/exclude", "*\n");
    repository.write("hidden/.gitignore", "*\n");
    repository.write("hidden/Makefile", "all:\n");
    mkdirSync(join(repository.path, "cloned/.git"), { recursive: true });
    repository.write("cloned/.git/HEAD", "ref: refs/heads/main\n");
    repository.write("cloned/Makefile", "all:\n");
    expect((await compare(snapshot)).changes).toEqual([
      "modified README",
      "added cloned/Makefile",
      "added hidden/Makefile",
      "modified src/run.sh",
    ]);
    expect(trap.sprung()).toBe(false);
  });

  it("compares with what was recorded, not with what is committed later, also without git's folder", async () => {
    using repository = sampleRepository();
    const snapshot = await snapshotCheckouts(repository.path, ENV);
    repository.write("README", "other\n");
    repository.commit();
    expect((await compare(await snapshotCheckouts(repository.path, ENV, snapshot))).changes).toEqual([
      "modified README",
    ]);
    rmSync(join(repository.path, ".git"), { recursive: true });
    expect((await compare(snapshot)).changes).toEqual(["modified README"]);
  });

  it("does not believe objects that are not what their id says, nor replacements", async () => {
    using repository = sampleRepository();
    const [tree, blob] = [repository.git("rev-parse", "HEAD^{tree}"), repository.git("rev-parse", "HEAD:README")];
    const other = repository.git("hash-object", "-w", repository.write("other", "evil\n"));
    const evil = repository.git("rev-parse", "HEAD:src");
    repository.git("replace", blob, other);
    expect(await compare(await snapshotCheckouts(repository.path, ENV))).toEqual(CLEAN);
    const at = (id: string) => join(repository.path, ".git/objects", id.slice(0, 2), id.slice(2));
    chmodSync(at(tree), 0o644);
    writeFileSync(at(tree), readFileSync(at(evil)));
    const snapshot = await snapshotCheckouts(repository.path, ENV);
    expect(snapshot.gaps.map(({ why }) => why)).toEqual(["object-missing"]);
    expect(snapshot.checkouts.flatMap(({ files }) => files)).toEqual([]);
  });

  it("lets checked-out text have other line ends only where the commit says that it is text", async () => {
    using repository = new ScratchRepository();
    repository.write(
      ".gitattributes",
      "*.txt text\n*.auto text=auto\n*.crlf eol=crlf\n*.bin -text\nsub/** -text\n*.id ident\n",
    );
    for (const name of ["a.txt", "b.auto", "c.crlf", "d.bin", "e.none", "sub/f.txt"])
      repository.write(name, "one\ntwo\n");
    repository.write("g.id", "$Id$\n");
    repository.write("h.id", "$Id$\n");
    repository.write("i.auto", "\0\none\ntwo\n");
    repository.commit();
    const id = repository.git("rev-parse", "HEAD:g.id");
    const snapshot = await snapshotCheckouts(repository.path, ENV);
    for (const { path } of snapshot.checkouts.flatMap(({ files }) => files)) {
      if (path !== ".gitattributes") repository.write(path, "one\r\ntwo\r\n");
    }
    repository.write("g.id", `$Id: ${id} $\n`);
    repository.write("h.id", "$Id: evil $\n");
    repository.write("i.auto", "\0\none\r\ntwo\r\n");
    expect((await compare(snapshot)).changes).toEqual([
      "modified d.bin",
      "modified e.none",
      "modified h.id",
      "modified i.auto",
      "modified sub/f.txt",
    ]);
    repository.write("a.txt", "one\r\n\rtwo\r\n");
    expect((await compare(snapshot)).changes).toContain("modified a.txt");
  });

  it("knows what LFS pointers stand for, and holds other filters to what they gave at the start", async () => {
    using repository = new ScratchRepository();
    const digest = createHash("sha256").update("content\n").digest("hex");
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${digest}\nsize 8\n`;
    repository.write(".gitattributes", "*.big filter=lfs -text\n*.enc filter=crypt\n");
    for (const name of ["kept.big", "real.big", "forged.big"]) repository.write(name, pointer);
    for (const name of ["a.enc", "b.enc"]) repository.write(name, "sealed");
    repository.commit();
    for (const name of ["a.enc", "b.enc"]) repository.write(name, "opened");
    repository.write("real.big", "content\n");
    const snapshot = await snapshotCheckouts(repository.path, ENV);
    repository.write("forged.big", "Content\n");
    repository.write("b.enc", "changed");
    expect(await compare(snapshot)).toEqual({
      changes: ["modified b.enc", "modified forged.big"],
      gaps: ["filtered a.enc 2"],
    });
  });

  it("tells what it cannot compare", async () => {
    using repository = new ScratchRepository();
    using library = sampleRepository();
    repository.write("left-out", "x");
    repository.write("kept", "x");
    writeFileSync(Buffer.concat([Buffer.from(`${repository.path}/bad-`), Buffer.from([0xff])]), "x");
    repository.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", library.path, "library");
    repository.commit();
    rmSync(join(repository.path, "left-out"));
    const snapshot = await snapshotCheckouts(repository.path, ENV);
    const result = await compare(snapshot);
    expect(result.changes).toEqual([]);
    expect(result.gaps.map((gap) => gap.split(" ")[0])).toEqual(["not-text", "submodule", "absent-at-start"]);
    const late = await compareCheckouts(snapshot, { isBuildInput, timeLimit: -1 });
    expect(late.gaps.find(({ why }) => why === "out-of-time")?.count).toBe(4);
    repository.write("left-out", "y");
    expect((await compare(snapshot)).changes).toEqual(["modified left-out"]);
  });

  it("records several checkouts, and tells of those that appear where none was", async () => {
    using workspace = new ScratchFolder();
    using library = sampleRepository();
    for (const path of ["app", "deps/lib"]) plainGit(workspace.path, ["clone", "--quiet", library.path, path]);
    const first = await snapshotCheckouts(workspace.path, ENV);
    plainGit(workspace.path, ["clone", "--quiet", library.path, "late"]);
    expect((await compare(first)).gaps).toEqual(["appeared-later late 1"]);
    const second = await snapshotCheckouts(workspace.path, ENV, first);
    workspace.write("deps/lib/README", "x");
    workspace.write("late/Makefile", "x");
    expect(await compare(second)).toEqual({ changes: ["modified deps/lib:README", "added late:Makefile"], gaps: [] });
  });

  it("finds a checkout that lies deep, and tells where it did not look", async () => {
    using workspace = new ScratchFolder();
    using library = sampleRepository();
    const deep = "src/github.com/octo-org/octo-repo";
    for (const path of [deep, "app"]) plainGit(workspace.path, ["clone", "--quiet", library.path, path]);
    const found = await snapshotCheckouts(workspace.path, ENV);
    expect(found.checkouts.map(({ path }) => path)).toEqual(["app", deep]);
    workspace.write(`${deep}/README`, "x");
    expect(await compare(found)).toEqual({ changes: [`modified ${deep}:README`], gaps: [] });
    mkdirSync(join(workspace.path, "1/2/3/4/5/6/7/8/9"), { recursive: true });
    mkdirSync(join(workspace.path, "a/b/node_modules/4/5/6/7/8/9"), { recursive: true });
    const { gaps } = await snapshotCheckouts(workspace.path, ENV);
    expect(gaps).toEqual([{ why: "not-searched", path: "1/2/3/4/5/6/7/8", count: 1 }]);
  });

  it("does not look into more folders than it can", async () => {
    using workspace = new ScratchFolder();
    for (let folder = 0; folder < 3; folder += 1) {
      mkdirSync(join(workspace.path, `a/b/${folder}`), { recursive: true });
      for (let file = 0; file < 9_000; file += 1) workspace.write(`a/b/${folder}/${file}`, "");
    }
    const { gaps } = await snapshotCheckouts(workspace.path, ENV);
    expect(gaps).toEqual([{ why: "not-searched", path: "a/b/2", count: 1 }]);
  });

  it("records a repository inside another one only where a step may have checked it out", async () => {
    using workspace = sampleRepository();
    using library = sampleRepository();
    const first = await snapshotCheckouts(workspace.path, ENV);
    plainGit(workspace.path, ["clone", "--quiet", library.path, "library"]);
    workspace.write("library/Makefile", "all:\n");
    plainGit(join(workspace.path, "library"), ["add", "--all"]);
    plainGit(join(workspace.path, "library"), ["commit", "--quiet", "--message=x"]);
    const unasked = await snapshotCheckouts(workspace.path, ENV, first);
    expect(await compare(unasked)).toEqual({ changes: ["added library/Makefile"], gaps: [] });
    expect(await compare(await snapshotCheckouts(workspace.path, ENV, first, true))).toEqual(CLEAN);
  });

  it("reads SHA-256 repositories, shallow ones, borrowed objects and detached heads", async () => {
    using folder = new ScratchFolder();
    using source = sampleRepository();
    source.commit();
    plainGit(folder.path, ["init", "--quiet", "--object-format=sha256", "new"]);
    folder.write("new/file", "x");
    plainGit(join(folder.path, "new"), ["add", "--all"]);
    plainGit(join(folder.path, "new"), ["commit", "--quiet", "--message=x"]);
    plainGit(folder.path, ["clone", "--quiet", "--depth=1", `file://${source.path}`, "shallow"]);
    plainGit(folder.path, ["clone", "--quiet", "--shared", source.path, "shared"]);
    plainGit(join(folder.path, "shared"), ["checkout", "--quiet", "--detach", "HEAD~1"]);
    const snapshot = await snapshotCheckouts(folder.path, ENV);
    expect(snapshot.checkouts.map(({ path, files }) => [path, files.length])).toEqual([
      ["new", 1],
      ["shallow", 7],
      ["shared", 7],
    ]);
    expect(await compare(snapshot)).toEqual(CLEAN);
    folder.write("new/file", "y");
    expect((await compare(snapshot)).changes).toEqual(["modified new:file"]);
  });

  it("says so where HEAD leads to no commit", async () => {
    using repository = new ScratchRepository();
    const unborn = await snapshotCheckouts(repository.path, ENV);
    expect(unborn.gaps).toEqual([{ why: "no-commit", path: "", count: 1 }]);
    repository.commit();
    expect((await snapshotCheckouts(repository.path, ENV, unborn)).gaps).toEqual([]);
    using nothing = new ScratchFolder();
    expect(await snapshotCheckouts(nothing.path, ENV)).toEqual({ workspace: nothing.path, checkouts: [], gaps: [] });
    expect((await snapshotCheckouts(join(nothing.path, "absent"), ENV)).gaps).toEqual([]);
  });
});

import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ScratchRepository } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { openGit } from "../git/repository.ts";
import { openGivenFiles } from "./given-files.ts";
import { WorkingTree } from "./working-tree.ts";

const LIMIT = 100;

describe("WorkingTree", () => {
  it("reads every file it lists, by the name it lists", async () => {
    using repository = new ScratchRepository();
    const names = ["a/b", "new\nline", "untracked é"];
    for (const name of names) repository.write(name, name);
    const files = new WorkingTree(await openGit(repository.path));
    expect(await files.list()).toEqual(names);
    for (const name of names) expect(await files.readText(name, LIMIT)).toEqual({ ok: true, text: name });
  });

  it("lists once", async () => {
    using repository = new ScratchRepository();
    const files = new WorkingTree(await openGit(repository.path));
    expect(await files.list()).toEqual([]);
    repository.write("later", "");
    expect(await files.list()).toEqual([]);
  });

  it("refuses a workflow that is a link, which GitHub reads as a text", async () => {
    using repository = new ScratchRepository();
    repository.write(".github/good.yml", "jobs: {}");
    repository.write("act/real.yml", "runs: {}");
    mkdirSync(join(repository.path, ".github/workflows"));
    symlinkSync("../good.yml", join(repository.path, ".github/workflows/ci.yml"));
    symlinkSync("real.yml", join(repository.path, "act/action.yml"));
    const files = new WorkingTree(await openGit(repository.path));
    expect(await files.readText(".github/workflows/ci.yml", LIMIT)).toMatchObject({ reason: "link" });
    expect(await files.readText("act/action.yml", LIMIT)).toMatchObject({ ok: true });
  });

  it("refuses what git shows otherwise than it is committed", async () => {
    using repository = new ScratchRepository();
    const workflow = ".github/workflows/ci.yml";
    repository.write(workflow, "+ACI-steps+ACI:");
    repository.write(".github/workflows/crlf.yml", "a");
    repository.write("filtered.yml", "a");
    repository.write("ident.yml", "a");
    repository.write("plain.yml", "a");
    const lines = [
      `${workflow} working-tree-encoding=UTF-7`,
      "filtered.yml filter=x",
      "ident.yml ident",
      "*/crlf.yml eol=crlf",
    ];
    repository.write(".gitattributes", `${lines.join("\n")}\n`);
    const files = new WorkingTree(await openGit(repository.path));
    const refused: string[] = [];
    for (const path of await files.list()) {
      const file = await files.readText(path, 10_000);
      if (!file.ok && file.reason === "converted") refused.push(path);
    }
    expect(refused).toEqual([workflow, "filtered.yml", "ident.yml"]);
  });

  it("refuses what is listed but cannot be read as a file", async () => {
    using repository = new ScratchRepository();
    for (const path of ["sparse", "became-folder"]) repository.write(path, "");
    symlinkSync("/etc/passwd", join(repository.path, "link"));
    repository.commit();
    for (const path of ["sparse", "became-folder"]) rmSync(join(repository.path, path));
    mkdirSync(join(repository.path, "became-folder"));
    repository.git("update-index", "--skip-worktree", "sparse");
    const files = new WorkingTree(await openGit(repository.path));
    const reasons: Record<string, unknown> = {};
    for (const path of await files.list()) {
      const file = await files.readText(path, LIMIT);
      reasons[path] = file.ok ? undefined : file.reason;
    }
    expect(reasons).toEqual({ "became-folder": "not-a-file", link: "outside", sparse: "missing" });
  });

  it("does not take a file whose name is not UTF-8 for one that looks alike", async () => {
    using repository = new ScratchRepository();
    repository.write("name-\uFFFD", "harmless");
    writeFileSync(Buffer.concat([Buffer.from(`${repository.path}/name-`), Buffer.from([0xff])]), "harmful");
    const files = new WorkingTree(await openGit(repository.path));
    const read = await Promise.all((await files.list()).map((name) => files.readText(name, LIMIT)));
    expect(read).toMatchObject([
      { ok: false, reason: "bad-name" },
      { ok: true, text: "harmless" },
    ]);
  });
});

describe("openGivenFiles", () => {
  it("names files below the root relative to it, wherever they are given from", async () => {
    using repository = new ScratchRepository();
    repository.write(".github/workflows/b.yml", "b");
    const a = repository.write("a.yml", "a");
    const cwd = join(repository.path, ".github");
    const files = openGivenFiles(
      ["workflows/b.yml", a, "../a.yml", "./workflows/../workflows/b.yml"],
      cwd,
      repository.path,
    );
    expect(await files.list()).toEqual([".github/workflows/b.yml", "a.yml"]);
    expect(await files.readText(".github/workflows/b.yml", LIMIT)).toEqual({ ok: true, text: "b" });
  });

  it("names files elsewhere by their absolute path", async () => {
    using repository = new ScratchRepository();
    using other = new ScratchRepository();
    const path = other.write("a/x.yml", "x");
    other.write("secret", "secret");
    symlinkSync("../secret", join(other.path, "a/link"));
    const files = openGivenFiles([path, join(other.path, "a/link")], repository.path, repository.path);
    expect(await files.list()).toEqual([join(other.path, "a/link"), path]);
    expect(await files.readText(path, LIMIT)).toEqual({ ok: true, text: "x" });
    expect(await files.readText(join(other.path, "a/link"), LIMIT)).toMatchObject({ reason: "outside" });
  });

  it("knows the root also behind a link", async () => {
    using repository = new ScratchRepository();
    using other = new ScratchRepository();
    repository.write("a/x.yml", "x");
    const link = join(other.path, "link");
    symlinkSync(repository.path, link);
    expect(await openGivenFiles(["x.yml"], join(link, "a"), link).list()).toEqual(["a/x.yml"]);
  });

  it("does not follow a link out of the root, even if it is named", async () => {
    using repository = new ScratchRepository();
    symlinkSync("/etc/passwd", join(repository.path, "link"));
    symlinkSync("gone", join(repository.path, "dangling"));
    const files = openGivenFiles(["link", "dangling"], repository.path, repository.path);
    expect(await files.readText("link", LIMIT)).toMatchObject({ reason: "outside" });
    expect(await files.readText("dangling", LIMIT)).toMatchObject({ reason: "missing" });
  });

  it("reports all missing paths together", () => {
    using repository = new ScratchRepository();
    repository.write("there", "");
    const open = (): unknown =>
      openGivenFiles(["gone", "there", "no/such", "there/deeper"], repository.path, repository.path);
    expect(open).toThrow(
      expect.objectContaining({ code: "path-not-found", problems: expect.toSatisfy((it) => it.length === 3) }),
    );
  });

  it("reads nothing that was not given", async () => {
    using repository = new ScratchRepository();
    repository.write("given", "");
    repository.write("other", "");
    const files = openGivenFiles(["given"], repository.path, repository.path);
    expect(await files.readText("other", LIMIT)).toMatchObject({ ok: false, reason: "missing" });
  });
});

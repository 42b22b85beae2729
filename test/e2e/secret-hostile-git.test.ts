// Repositories that are damaged, lack objects, or hold what is no file: what cannot be read is told, and the rest is scanned.
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { plainGit, ScratchFolder, ScratchRepository } from "@lockstep/testkit";
import { describe, expect, test } from "vitest";
import { lockstep } from "./bundles.ts";
import { repositoryOf } from "./project.ts";
import { plainEvent, push } from "./secret-event.ts";
import { fileWith, GITHUB_RULE, githubToken } from "./secret-made.ts";
import { expectHidden, runStep, scanWith } from "./secret-run.ts";

const SECRET = githubToken("hostile git");
const TEXT = fileWith(SECRET);
const FOUND = [{ rule: GITHUB_RULE, file: "a.env", line: 2 }];
const HISTORY = ["--mode", "history"];

/** One commit with a credential and one with a file of some size after it. */
function grown(): ScratchRepository {
  const repository = repositoryOf({ "a.env": TEXT });
  repository.write("large.txt", Buffer.from(Array.from({ length: 50_000 }, (_, at) => (at * 7919) % 251)));
  repository.commit();
  return repository;
}

function packOf(repository: ScratchRepository): string {
  repository.git("gc", "--quiet");
  const folder = join(repository.path, ".git/objects/pack");
  const name = readdirSync(folder).find((file) => file.endsWith(".pack"));
  if (name === undefined) throw new Error("git made no pack");
  return join(folder, name);
}

describe.concurrent("a damaged repository is never a pass", () => {
  test("with a pack that has wrong bytes in it", async () => {
    for (const part of [0.2, 0.5, 0.8]) {
      using repository = grown();
      const pack = packOf(repository);
      const bytes = readFileSync(pack);
      bytes.fill(0x55, Math.floor(bytes.length * part), Math.floor(bytes.length * part) + 64);
      chmodSync(pack, 0o644);
      writeFileSync(pack, bytes);
      await expectNoPass(repository.path);
    }
  });

  test("with a pack that ends too early", async () => {
    using repository = grown();
    const pack = packOf(repository);
    chmodSync(pack, 0o644);
    writeFileSync(pack, readFileSync(pack).subarray(0, 300));
    await expectNoPass(repository.path);
  });

  test("with an object that is gone", async () => {
    using repository = grown();
    const id = repository.git("rev-parse", "HEAD:large.txt");
    rmSync(join(repository.path, ".git/objects", id.slice(0, 2), id.slice(2)));
    const { first, last } = endsOf(repository);
    const step = await runStep(repository.path, push({ before: first, after: last }));
    expect(step).toMatchObject({ exitCode: 1, verdict: "incomplete", found: [] });
    expect(step.notChecked).toEqual(["large.txt"]);
    const history = await scanWith(HISTORY, repository.path);
    expect(history).toMatchObject({ exitCode: 1, notChecked: ["the history"] });
  });

  test("with a commit that is gone, and what was found is listed by its blob", async () => {
    using repository = grown();
    const blob = repository.git("rev-parse", "HEAD:a.env");
    const id = repository.git("rev-parse", "HEAD");
    rmSync(join(repository.path, ".git/objects", id.slice(0, 2), id.slice(2)));
    const history = await scanWith(HISTORY, repository.path);
    const found = [{ rule: GITHUB_RULE, file: `blob ${blob}`, line: 2 }];
    expect(history).toMatchObject({ exitCode: 1, verdict: "fail", found });
    expect(history.notChecked).toContain("the history");
    expectHidden(history, SECRET);
  });
});

function endsOf(repository: ScratchRepository) {
  return { first: repository.git("rev-parse", "HEAD~1"), last: repository.git("rev-parse", "HEAD") };
}

/** Either git fails to start on it, which is told, or something is told as not checked. */
async function expectNoPass(cwd: string): Promise<void> {
  const { exitCode, stdout, stderr } = await lockstep(["secret-scan", ...HISTORY, "--format", "json"], { cwd });
  expect([1, 2, 3]).toContain(exitCode);
  expect((stdout + stderr).includes(SECRET)).toBe(false);
  if (stdout === "") expect(stderr).not.toBe("");
  else expect(JSON.parse(stdout)).toMatchObject({ notChecked: expect.arrayContaining([expect.anything()]) });
}

describe.concurrent("a partial clone", () => {
  /** With the commits, and without any content but that of HEAD where it is checked out. */
  function clone(repository: ScratchRepository, ...options: readonly string[]): ScratchFolder {
    const folder = new ScratchFolder();
    repository.git("config", "uploadpack.allowFilter", "true");
    plainGit(folder.path, ["clone", "--quiet", "--filter=blob:none", ...options, `file://${repository.path}`, "."]);
    return folder;
  }

  test("is incomplete, and nothing is fetched behind anybody's back", async () => {
    using repository = grown();
    repository.git("rm", "--quiet", "a.env");
    repository.commit();
    using folder = clone(repository, "--no-checkout");
    const count = () => plainGit(folder.path, ["count-objects", "-v"]);
    const before = count();
    const history = await scanWith(HISTORY, folder.path);
    expect(history).toMatchObject({ exitCode: 3, verdict: "incomplete", found: [] });
    expect(history.notChecked).toContain("the history");
    const after = plainGit(folder.path, ["rev-parse", "HEAD"]);
    const ranged = await runStep(folder.path, push({ before: plainGit(folder.path, ["rev-parse", "HEAD~2"]), after }));
    expect(ranged).toMatchObject({ exitCode: 1, verdict: "incomplete", notChecked: ["large.txt"] });
    expect(count()).toBe(before);
  });

  test("has what is there scanned", async () => {
    using repository = grown();
    using folder = clone(repository);
    repository.write("later.txt", "later\n");
    const history = await scanWith(HISTORY, folder.path);
    expect(history).toMatchObject({ exitCode: 1, found: FOUND, notChecked: [] });
    expectHidden(history, SECRET);
  });
});

describe.concurrent("what is no file", () => {
  test("submodules belong to others: they are counted, in the tree, staged and in history", async () => {
    using repository = repositoryOf({ "a.env": TEXT });
    const before = repository.git("rev-parse", "HEAD");
    repository.git("update-index", "--add", "--cacheinfo", `160000,${"ab".repeat(20)},vendor/sub`);
    const staged = await scanWith(["--mode", "staged"], repository.path);
    expect(staged).toMatchObject({ found: [], stats: { submodules: 1, blobs: 0 } });
    repository.git("commit", "--quiet", "--message=submodule");
    const after = repository.git("rev-parse", "HEAD");
    const step = await runStep(repository.path, push({ before, after }));
    expect(step).toMatchObject({ exitCode: 0, verdict: "pass", stats: { commits: 1, submodules: 1 } });
    const history = await scanWith(HISTORY, repository.path);
    expect(history).toMatchObject({ exitCode: 1, found: FOUND, notChecked: [] });
    expect(await scanWith([], repository.path)).toMatchObject({ exitCode: 1, found: FOUND });
  });

  test("a link is scanned for what it says, not for what it leads to", async () => {
    using repository = repositoryOf({ "b.txt": "" });
    const before = repository.git("rev-parse", "HEAD");
    repository.git("config", "core.symlinks", "false");
    repository.write("link", SECRET);
    const id = repository.git("hash-object", "-w", "link");
    repository.git("update-index", "--add", "--cacheinfo", `120000,${id},link`);
    repository.git("commit", "--quiet", "--message=link");
    const step = await runStep(repository.path, push({ before, after: repository.git("rev-parse", "HEAD") }));
    expect(step).toMatchObject({ exitCode: 1, found: [{ rule: GITHUB_RULE, file: "link", line: 1 }] });
    expectHidden(step, SECRET);
  });
});

test.concurrent("a schedule on a repository without a commit is incomplete", async () => {
  using repository = new ScratchRepository();
  const step = await runStep(repository.path, plainEvent("schedule"), { env: { GITHUB_SHA: "1".repeat(40) } });
  expect(step).toMatchObject({ exitCode: 1, verdict: "incomplete", found: [] });
});

test.concurrent("a range that names what is not here is refused or incomplete, never a pass", async () => {
  using repository = grown();
  const absent = "e".repeat(40);
  const named = await scanWith(["--range", `${absent}..HEAD`], repository.path);
  expect(named).toMatchObject({ exitCode: 3, verdict: "incomplete", found: [] });
  for (const range of ["gone..HEAD", "HEAD", "--all..HEAD", "HEAD^{/x}..HEAD"]) {
    const { exitCode, stdout } = await lockstep(["secret-scan", `--range=${range}`], { cwd: repository.path });
    expect([exitCode, stdout]).toEqual([2, ""]);
  }
});

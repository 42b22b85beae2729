// `lockstep init`: what it writes is accepted by everything else, and nothing of a person's is lost.
import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { ScratchFolder, ScratchRepository } from "@lockstep/testkit";
import { Ajv2020 } from "ajv/dist/2020.js";
import formatsPlugin from "ajv-formats";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { lockstep } from "./bundles.ts";
import { PINNED, POLICY, repositoryOf, WORKFLOW, workflowUsing } from "./project.ts";
import { checkOf, parseReport } from "./report.ts";

const SCHEMA = ".github/lockstep.schema.json";

function read(repository: ScratchRepository, path: string): string {
  return readFileSync(join(repository.path, path), "utf8");
}

describe("in a repository without a policy", () => {
  test("writes one that the gate accepts", async () => {
    using repository = repositoryOf({ [WORKFLOW]: workflowUsing(PINNED) });
    expect(await lockstep(["init"], { cwd: repository.path })).toMatchObject({ exitCode: 0, stderr: "" });
    expect(repository.git("status", "--porcelain", "--untracked-files=all").split("\n")).toEqual([
      `?? ${SCHEMA}`,
      `?? ${POLICY}`,
    ]);
    const { exitCode, stdout } = await lockstep(["gate", "--format", "json"], { cwd: repository.path });
    expect(exitCode).toBe(0);
    expect(checkOf(parseReport(stdout), "policy")).toMatchObject({ verdict: "pass", stats: { "policy files": 1 } });
  });

  test("writes a schema that accepts it, and refuses what the gate refuses", async () => {
    using repository = repositoryOf({ [WORKFLOW]: workflowUsing(PINNED) });
    await lockstep(["init"], { cwd: repository.path });
    expect(read(repository, POLICY)).toContain(`$schema=./${SCHEMA.replace(".github/", "")}`);
    const ajv = new Ajv2020({ allErrors: true });
    formatsPlugin.default(ajv);
    const isValid = ajv.compile(JSON.parse(read(repository, SCHEMA)));
    expect(isValid(parse(read(repository, POLICY)))).toBe(true);
    for (const wrong of ["version: 2\n", "version: 1\npin-chek: {}\n", "version: 1\nfail-on: eror\n"]) {
      expect(isValid(parse(wrong))).toBe(false);
      repository.write(POLICY, wrong);
      expect((await lockstep(["gate"], { cwd: repository.path })).exitCode).toBe(2);
    }
  });

  test.each([
    ["from a folder below", "sub", []],
    ["named by a relative path", ".", ["sub"]],
  ])("writes at its root, %s", async (_what, folder, words) => {
    using repository = repositoryOf({ "sub/file": "" });
    const end = await lockstep(["init", ...words], { cwd: join(repository.path, folder) });
    expect(end.exitCode).toBe(0);
    expect(existsSync(join(repository.path, POLICY))).toBe(true);
  });

  test("writes at its root, named by an absolute path from elsewhere", async () => {
    using repository = repositoryOf({ "sub/file": "" });
    using elsewhere = new ScratchFolder();
    const end = await lockstep(["init", join(repository.path, "sub")], { cwd: elsewhere.path });
    expect(end.exitCode).toBe(0);
    expect(existsSync(join(repository.path, POLICY))).toBe(true);
  });
});

describe("in a repository that has one of the files", () => {
  test.each([POLICY, SCHEMA])("refuses and leaves %s as it is", async (path) => {
    using repository = repositoryOf({ [path]: "mine" });
    const { exitCode, stdout, stderr } = await lockstep(["init"], { cwd: repository.path });
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("(file-exists)");
    expect(stderr).toContain(path);
    expect(stderr).toContain("--force");
    expect(repository.git("status", "--porcelain")).toBe("");
  });

  test("refuses a second run, and overwrites with --force", async () => {
    using repository = new ScratchRepository();
    await lockstep(["init"], { cwd: repository.path });
    const written = read(repository, POLICY);
    repository.write(POLICY, "mine");
    expect((await lockstep(["init"], { cwd: repository.path })).exitCode).toBe(2);
    expect(read(repository, POLICY)).toBe("mine");
    expect((await lockstep(["init", "--force"], { cwd: repository.path })).exitCode).toBe(0);
    expect(read(repository, POLICY)).toBe(written);
  });
});

describe("where a link or a file stands in the way", () => {
  test("writes nothing through a folder that leads out of the repository", async () => {
    using repository = new ScratchRepository();
    using elsewhere = new ScratchFolder();
    symlinkSync(elsewhere.path, join(repository.path, ".github"));
    const { exitCode, stderr } = await lockstep(["init"], { cwd: repository.path });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("(output-not-writable)");
    expect(existsSync(join(elsewhere.path, "lockstep.yml"))).toBe(false);
  });

  test("writes nothing through a file that leads out of the repository", async () => {
    using repository = new ScratchRepository();
    using elsewhere = new ScratchFolder();
    const target = elsewhere.write("precious", "text");
    mkdirSync(join(repository.path, ".github"));
    symlinkSync(target, join(repository.path, POLICY));
    expect((await lockstep(["init"], { cwd: repository.path })).exitCode).toBe(2);
    expect((await lockstep(["init", "--force"], { cwd: repository.path })).exitCode).toBe(0);
    expect(readFileSync(target, "utf8")).toBe("text");
  });

  test("says so where the folder is a file", async () => {
    using repository = repositoryOf({ ".github": "" });
    const { exitCode, stderr } = await lockstep(["init"], { cwd: repository.path });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("(output-not-writable)");
  });
});

// `lockstep init`: what it writes is accepted by everything else, and nothing of a person's is lost.
import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { ScratchFolder, ScratchRepository } from "@lockstep/testkit";
import { Ajv2020 } from "ajv/dist/2020.js";
import formatsPlugin from "ajv-formats";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { lockstep } from "./bundles.ts";
import { PINNED, POLICY, repositoryOf, TAGGED, type Tree, WORKFLOW, workflowUsing } from "./project.ts";
import { checkOf, parseReport, rulesFound } from "./report.ts";

const SCHEMA = ".github/lockstep.schema.json";
const GATE = ".github/workflows/lockstep.yml";
const HOOK = ".git/hooks/pre-commit";
const ALL = [SCHEMA, POLICY, GATE];

function read(repository: ScratchRepository, path: string): string {
  return readFileSync(join(repository.path, path), "utf8");
}

function init(repository: ScratchRepository, ...words: readonly string[]) {
  // A user with a home of their own: nobody's global hooks are in the way.
  return lockstep(["init", ...words], { cwd: repository.path, env: { HOME: "/dev/null" } });
}

/** Untracked files, sorted. */
function news(repository: ScratchRepository): readonly string[] {
  const status = repository.git("status", "--porcelain", "--untracked-files=all");
  return status.split("\n").filter((line) => line !== "");
}

async function gateAfterCommit(repository: ScratchRepository) {
  repository.git("add", "--all");
  repository.commit();
  const { exitCode, stdout } = await lockstep(["gate", "--format", "json"], { cwd: repository.path });
  return { exitCode, report: parseReport(stdout) };
}

const KINDS: readonly (readonly [string, Tree])[] = [
  ["an empty one", {}],
  [
    "one of Node.js with a workflow",
    { "package.json": '{"name":"x"}', "package-lock.json": lockFile(), [WORKFLOW]: workflowUsing(PINNED) },
  ],
  [
    "one of Go with an image",
    { "go.mod": "module example.test/x\n", Dockerfile: `FROM scratch@sha256:${"a".repeat(64)}\n` },
  ],
  [
    "one of Python that gitleaks has looked at",
    { "uv.lock": "version = 1\n", "gitleaks-report.json": gitleaksReport(), ".gitleaksignore": "" },
  ],
  ["one with hostile names", { "a\n::error::b/pom.xml": "", "\u001b[31m/Gemfile": "", "c\u202e/yarn.lock": "" }],
];

function lockFile(): string {
  return JSON.stringify({ name: "x", lockfileVersion: 3, packages: { "": { name: "x" } } });
}

function gitleaksReport(): string {
  return JSON.stringify([{ RuleID: "generic-api-key", File: "a", StartLine: 1, Secret: "REDACTED", Commit: "" }]);
}

describe.concurrent("in a repository without a policy", () => {
  test.each(KINDS)("writes what the gate accepts: %s", async (_kind, tree) => {
    using repository = repositoryOf({ README: "", ...tree });
    const { exitCode, stdout, stderr } = await init(repository, "--no-hook");
    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(stdout.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(stdout).not.toMatch(/^::/m);
    expect(news(repository)).toEqual(ALL.map((path) => `?? ${path}`));
    const { report, exitCode: end } = await gateAfterCommit(repository);
    expect([end, report.verdict, report.checks.flatMap(({ notChecked }) => notChecked)]).toEqual([0, "pass", []]);
    expect(checkOf(report, "policy")).toMatchObject({ stats: { "policy files": 1 } });
  });

  test("leaves the gate with what was wrong before", async () => {
    using repository = repositoryOf({ [WORKFLOW]: workflowUsing(TAGGED) });
    await init(repository, "--no-hook");
    const { report } = await gateAfterCommit(repository);
    expect(rulesFound(report, "pin-check")).toEqual(["unpinned-action"]);
    expect(rulesFound(report, "policy")).toEqual([]);
  });

  test("writes a workflow for the default branch", async () => {
    using repository = repositoryOf({ README: "" });
    repository.git("update-ref", "refs/remotes/origin/trunk", "HEAD");
    repository.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/trunk");
    await init(repository);
    expect(parse(read(repository, GATE)).on).toEqual({
      pull_request: null,
      merge_group: null,
      push: { branches: ["trunk"] },
    });
  });

  test("writes a schema that accepts the policy, and refuses what the gate refuses", async () => {
    using repository = repositoryOf({ [WORKFLOW]: workflowUsing(PINNED) });
    await init(repository);
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

  test("installs the hook too, unless it is told not to", async () => {
    using repository = repositoryOf({ README: "" });
    await init(repository, "--no-hook");
    expect(existsSync(join(repository.path, HOOK))).toBe(false);
    await init(repository);
    expect(read(repository, HOOK)).toContain("secret-scan --mode staged");
  });

  test("writes nothing in a dry run", async () => {
    using repository = repositoryOf({ README: "" });
    const { exitCode, stdout } = await init(repository, "--dry-run");
    expect(exitCode).toBe(0);
    for (const path of [...ALL, HOOK]) expect(stdout).toContain(path);
    expect(stdout).toContain("+version: 1\n");
    expect(news(repository)).toEqual([]);
    expect(existsSync(join(repository.path, HOOK))).toBe(false);
  });

  test("shows in a dry run what force would take away, and what is kept without it", async () => {
    using repository = repositoryOf({ [POLICY]: "version: 1 # \u001b[2J mine\n" });
    const forced = await init(repository, "--dry-run", "--force");
    expect(forced.stdout).toContain("-version: 1 # \\u{1b}[2J mine\n");
    expect((await init(repository, "--dry-run")).stdout).not.toContain("mine");
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

describe.concurrent("in a repository that has some of it", () => {
  test.each(ALL)("keeps %s, says so, and writes the rest", async (path) => {
    using repository = repositoryOf({ [path]: "mine\n" });
    const { exitCode, stdout } = await init(repository, "--no-hook");
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(new RegExp(`^kept ${path.replaceAll(".", "\\.")} .*--force`, "m"));
    expect(read(repository, path)).toBe("mine\n");
    expect(news(repository)).toEqual(ALL.filter((other) => other !== path).map((other) => `?? ${other}`));
  });

  test("has nothing to do the second time, and overwrites with --force", async () => {
    using repository = new ScratchRepository();
    await init(repository);
    const written = ALL.map((path) => read(repository, path));
    const again = await init(repository);
    expect([again.exitCode, /^wrote /m.test(again.stdout)]).toEqual([0, false]);
    repository.write(POLICY, "mine");
    await init(repository);
    expect(read(repository, POLICY)).toBe("mine");
    expect((await init(repository, "--force")).exitCode).toBe(0);
    expect(ALL.map((path) => read(repository, path))).toEqual(written);
  });

  test("adds no second gate", async () => {
    using repository = repositoryOf({ [WORKFLOW]: workflowUsing(`lockstep-suite/lockstep@${"a".repeat(40)}`) });
    await init(repository, "--no-hook");
    expect(news(repository)).toEqual([SCHEMA, POLICY].map((path) => `?? ${path}`));
  });

  test("keeps another hook, and gives the line to add", async () => {
    using repository = new ScratchRepository();
    repository.write(HOOK, "#!/bin/sh\n");
    const { exitCode, stdout } = await init(repository);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("lockstep secret-scan --mode staged || exit 1");
    expect(read(repository, HOOK)).toBe("#!/bin/sh\n");
    expect((await init(repository, "--hook")).exitCode).toBe(2);
    await init(repository, "--force");
    expect(read(repository, HOOK)).toContain("lockstep secret-scan");
  });

  test("writes no hook where other repositories look, even with --force", async () => {
    using repository = new ScratchRepository();
    using hooks = new ScratchFolder();
    repository.git("config", "core.hooksPath", hooks.path);
    for (const words of [[], ["--force"]]) expect((await init(repository, ...words)).exitCode).toBe(0);
    expect(existsSync(join(hooks.path, "pre-commit"))).toBe(false);
    expect((await init(repository, "--hook", "--force")).exitCode).toBe(0);
    expect(existsSync(join(hooks.path, "pre-commit"))).toBe(true);
  });
});

test("--hook writes the hook alone, and not together with --no-hook", async () => {
  using repository = new ScratchRepository();
  expect(await init(repository, "--hook", "--no-hook")).toMatchObject({ exitCode: 2, stdout: "" });
  expect((await init(repository, "--hook")).exitCode).toBe(0);
  expect([news(repository), existsSync(join(repository.path, HOOK))]).toEqual([[], true]);
});

describe.concurrent("where a link or a file stands in the way", () => {
  test("writes nothing through a folder that leads out of the repository", async () => {
    using repository = new ScratchRepository();
    using elsewhere = new ScratchFolder();
    symlinkSync(elsewhere.path, join(repository.path, ".github"));
    const { exitCode, stderr } = await init(repository);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("(output-not-writable)");
    expect(existsSync(join(elsewhere.path, "lockstep.yml"))).toBe(false);
    expect(existsSync(join(repository.path, HOOK))).toBe(false);
  });

  test("writes nothing through a file that leads out of the repository", async () => {
    using repository = new ScratchRepository();
    using elsewhere = new ScratchFolder();
    const target = elsewhere.write("precious", "text");
    mkdirSync(join(repository.path, ".github"));
    symlinkSync(target, join(repository.path, POLICY));
    expect((await init(repository)).exitCode).toBe(0);
    expect((await init(repository, "--force")).exitCode).toBe(0);
    expect(readFileSync(target, "utf8")).toBe("text");
    expect(read(repository, POLICY)).toContain("version: 1");
  });

  test("says so where the folder is a file", async () => {
    using repository = repositoryOf({ ".github": "" });
    const { exitCode, stderr } = await init(repository);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("(output-not-writable)");
  });

  test("writes no file where the hook cannot be had", async () => {
    using repository = repositoryOf({ file: "" });
    repository.git("config", "core.hooksPath", "file");
    const { exitCode, stderr } = await init(repository);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("(output-not-writable)");
    expect(existsSync(join(repository.path, POLICY))).toBe(false);
  });
});

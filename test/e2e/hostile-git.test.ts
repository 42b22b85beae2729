// Repositories whose git would run programs, or whose surroundings would lead git elsewhere: the bundle looks at the
// repository it was given, and runs nothing of it.
import { execFileSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { plainGit, runAction, ScratchFolder, type ScratchRepository, Trap } from "@lockstep/testkit";
import { describe, expect, test } from "vitest";
import { GATE, lockstep } from "./bundles.ts";
import { PINNED, POLICY, repositoryOf, TAGGED, WORKFLOW, workflowUsing } from "./project.ts";
import { Proposal, pullRequest } from "./proposal.ts";
import { parseReport, rulesFound } from "./report.ts";

const VIOLATION = { [WORKFLOW]: workflowUsing(TAGGED) };

async function gate(cwd: string, env: Readonly<Record<string, string>> = {}) {
  const { exitCode, stdout, stderr } = await lockstep(["gate", "--format", "json"], { cwd, env });
  return { exitCode, stderr, rules: rulesFound(parseReport(stdout), "pin-check") };
}

const FOUND = { exitCode: 1, stderr: "", rules: ["unpinned-action"] };

/** Points everything in git's configuration that names a program at one. */
function plantPrograms(repository: ScratchRepository, program: string): void {
  for (const name of ["core.fsmonitor", "core.pager", "core.sshCommand", "core.askPass", "credential.helper"]) {
    repository.git("config", name, program);
  }
  for (const kind of ["clean", "smudge", "process"]) repository.git("config", `filter.trap.${kind}`, program);
  for (const command of ["ls-files", "ls-tree", "rev-parse", "cat-file"]) {
    repository.git("config", `alias.${command}`, `!${program}`);
  }
  for (const hook of ["post-index-change", "fsmonitor-watchman", "reference-transaction"]) {
    chmodSync(repository.write(`.git/planted/${hook}`, `#!/bin/sh\nexec ${program}\n`), 0o755);
  }
  repository.git("config", "core.hooksPath", ".git/planted");
  repository.write(".git/info/attributes", "* diff=trap\n*.bin filter=trap\n");
}

/** Whether a careless call runs the trap. Git may or may not mind that the trap fails. */
function springs(trap: Trap, call: () => unknown): boolean {
  try {
    call();
  } catch {
    return trap.sprung();
  }
  return trap.sprung();
}

describe("a configuration that names programs", () => {
  test("runs nothing, on a laptop", async () => {
    using repository = repositoryOf(VIOLATION);
    using elsewhere = new ScratchFolder();
    const trap = new Trap(elsewhere);
    plantPrograms(repository, trap.program);
    expect(springs(trap, () => repository.git("status"))).toBe(true);

    expect(await gate(repository.path)).toEqual(FOUND);
    expect((await lockstep(["pin-check", WORKFLOW], { cwd: repository.path })).exitCode).toBe(1);
    expect((await lockstep(["init"], { cwd: repository.path })).exitCode).toBe(0);
    expect(trap.sprung()).toBe(false);
  });

  test("runs nothing where the policy is read from a commit", async () => {
    const base = { [POLICY]: "version: 1\n", [WORKFLOW]: workflowUsing(PINNED) };
    using proposal = new Proposal(base, (repository) => repository.write(WORKFLOW, workflowUsing(TAGGED)));
    using elsewhere = new ScratchFolder();
    const trap = new Trap(elsewhere);
    plantPrograms(proposal.repository, trap.program);
    const event = pullRequest(proposal);
    const { outputs } = await runAction({ actionFile: GATE, workspace: proposal.repository.path, event });
    expect(outputs.get("verdict")).toBe("fail");
    expect(trap.sprung()).toBe(false);
  });

  test("runs no program that the repository brings along under the name of git", async () => {
    using repository = repositoryOf(VIOLATION);
    using elsewhere = new ScratchFolder();
    const trap = new Trap(elsewhere);
    chmodSync(repository.write("git", `#!/bin/sh\nexec ${trap.program}\n`), 0o755);
    const path = process.env["PATH"] ?? "";
    const careless = { cwd: repository.path, env: { PATH: `.:${path}` } };
    expect(springs(trap, () => execFileSync("git", careless))).toBe(true);
    for (const PATH of [`.:${path}`, `:${path}`, `${path}:.`]) {
      expect(await gate(repository.path, { PATH })).toEqual(FOUND);
    }
    expect(trap.sprung()).toBe(false);
  });
});

describe("surroundings that lead git elsewhere", () => {
  test("GIT_DIR, GIT_WORK_TREE and GIT_INDEX_FILE lead nowhere", async () => {
    using repository = repositoryOf(VIOLATION);
    using clean = repositoryOf({ [WORKFLOW]: workflowUsing(PINNED) });
    const gitDir = join(clean.path, ".git");
    expect(repository.git("rev-parse", "HEAD")).not.toBe(clean.git("rev-parse", "HEAD"));
    expect(plainGit(repository.path, ["rev-parse", "HEAD"], { GIT_DIR: gitDir })).toBe(clean.git("rev-parse", "HEAD"));
    // Tracked and ignored: hidden from whoever believes another index.
    repository.write(".gitignore", "*\n");
    for (const env of [
      { GIT_DIR: gitDir },
      { GIT_DIR: gitDir, GIT_WORK_TREE: clean.path },
      { GIT_INDEX_FILE: join(repository.path, "no-such-index") },
      { GIT_OBJECT_DIRECTORY: join(gitDir, "objects"), GIT_CEILING_DIRECTORIES: repository.path },
      { GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "core.worktree", GIT_CONFIG_VALUE_0: clean.path },
    ]) {
      expect(await gate(repository.path, env)).toEqual(FOUND);
    }
  });

  test("core.worktree and core.excludesFile hide nothing", async () => {
    using repository = repositoryOf({});
    using elsewhere = new ScratchFolder();
    repository.write(WORKFLOW, workflowUsing(TAGGED));
    repository.git("config", "core.excludesFile", elsewhere.write("excludes", "*\n"));
    repository.git("config", "core.worktree", elsewhere.path);
    expect(await gate(repository.path)).toEqual(FOUND);
  });

  test("a bare repository committed inside leads nowhere", async () => {
    using repository = repositoryOf(VIOLATION);
    repository.git("init", "--quiet", "--bare", "sub");
    repository.write("sub/file", "");
    expect(await gate(join(repository.path, "sub"))).toEqual(FOUND);
  });

  test("an index that claims files unchanged hides no change", async () => {
    using repository = repositoryOf({ [WORKFLOW]: workflowUsing(PINNED) });
    repository.git("update-index", "--assume-unchanged", WORKFLOW);
    repository.write(WORKFLOW, workflowUsing(TAGGED));
    expect(await gate(repository.path)).toEqual(FOUND);
  });

  test("a sparse checkout hides no file: what is not there is told", async () => {
    using repository = repositoryOf({ ...VIOLATION, "action.yml": "runs: { using: composite, steps: [] }\n" });
    repository.git("sparse-checkout", "set", "--no-cone", WORKFLOW);
    const { stdout } = await lockstep(["gate", "--format", "json"], { cwd: repository.path });
    const untold = parseReport(stdout).checks.filter(({ notChecked }) => notChecked[0]?.what !== "action.yml");
    expect(untold.map(({ tool }) => tool)).toEqual(["policy"]);
  });
});

/** Only root may give files away. */
const MAY_GIVE_AWAY = process.getuid?.() === 0;
if (!MAY_GIVE_AWAY) process.stderr.write("NOT TESTED ON THE REPOSITORY OF ANOTHER USER: this takes root\n");

test.skipIf(!MAY_GIVE_AWAY)("the repository of another user is checked like any other", async () => {
  using repository = repositoryOf(VIOLATION);
  execFileSync("chown", ["-R", "65534:65534", repository.path]);
  expect(() => repository.git("status")).toThrow();
  expect(await gate(repository.path)).toEqual(FOUND);
});

// What the command line makes of words it does not understand: exit code 2, what is wrong, what would be right.

import { ScratchFolder } from "@lockstep/testkit";
import { describe, expect, test } from "vitest";
import { COMMANDS } from "../../packages/cli/src/commands.ts";
import { type CommandEnd, lockstep } from "./bundles.ts";
import { PINNED, repositoryOf, TAGGED, type Tree, WORKFLOW, workflowUsing } from "./project.ts";

const STACK = /^\s+at /m;
const REPOSITORY = { [WORKFLOW]: workflowUsing(PINNED) };

async function run(words: readonly string[], files: Tree = REPOSITORY, env: Readonly<Record<string, string>> = {}) {
  using repository = repositoryOf(files);
  return await lockstep(words, { cwd: repository.path, env });
}

/** Says what is wrong on standard error alone, with a code and all of `words`. */
function expectRefusal({ exitCode, stdout, stderr }: CommandEnd, code: string, words: readonly string[]): void {
  expect(exitCode).toBe(2);
  expect(stdout).toBe("");
  expect(stderr.split("\n", 1)[0]).toContain(`(${code})`);
  for (const word of words) expect(stderr).toContain(word);
  expect(stderr).not.toMatch(STACK);
}

describe.concurrent("exit codes", () => {
  test.each([
    [0, "pass", { [WORKFLOW]: workflowUsing(PINNED) }],
    [1, "fail", { [WORKFLOW]: workflowUsing(TAGGED) }],
    [3, "incomplete", { [WORKFLOW]: "jobs: {a: [" }],
    [1, "fail and incomplete", { [WORKFLOW]: workflowUsing(TAGGED), "action.yml": "runs: {a: [" }],
    [3, "nothing to look at", { "README.md": "" }],
  ])("%i for %s", async (exitCode, _what, files) => {
    expect((await run(["gate", "."], files)).exitCode).toBe(exitCode);
    expect((await run(["pin-check"], files)).exitCode).toBe(exitCode);
  });
});

describe.concurrent("help", () => {
  test.each(COMMANDS.map((command) => [command.name, command] as const))(
    "for %s names its options",
    async (name, command) => {
      const asked = await run([name, "--help"]);
      expect(asked).toMatchObject({ exitCode: 0, stderr: "" });
      expect(asked.stdout).toContain(`lockstep ${name}`);
      for (const option of command.options) expect(asked.stdout).toContain(`--${option.name}`);
      expect(await run(["help", name])).toEqual(asked);
      expect(await run([name, "--no-such-option", "--help"])).toEqual(asked);
    },
  );

  test("names every command", async () => {
    const overview = await run(["--help"]);
    expect(overview).toMatchObject({ exitCode: 0, stderr: "" });
    for (const { name } of COMMANDS) expect(overview.stdout).toContain(`  ${name} `);
    expect(await run(["-h"])).toEqual(overview);
  });

  test("stands on standard error where no command was given, which is no success", async () => {
    const { stdout: overview } = await run(["--help"]);
    expect(await run([])).toEqual({ exitCode: 2, stdout: "", stderr: overview });
  });

  test("the version stands alone", async () => {
    const { exitCode, stdout } = await run(["--version"]);
    expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
  });
});

describe.concurrent("words it does not know", () => {
  test.each([
    ["a command", ["gat"], "unknown-command", ["lockstep gate"]],
    ["a command like no other", ["frobnicate"], "unknown-command", COMMANDS.map(({ name }) => name)],
    ["an option", ["gate", ".", "--formt", "json"], "invalid-input", ["--formt", "--format"]],
    ["a value", ["gate", "--format", "jsn"], "invalid-input", ["--format", '"jsn"', '"json"']],
    [
      "a value of another option",
      ["gate", "--on-incomplete", "pass"],
      "invalid-input",
      ["--on-incomplete", "fail, warn"],
    ],
    ["an option without its value", ["gate", "--output"], "invalid-input", ["--output", "FILE"]],
    ["an option given twice", ["gate", "--format", "json", "--format", "text"], "invalid-input", ["--format"]],
    ["a path too many", ["gate", ".", "."], "invalid-input", []],
    [
      "a format that cannot go into a file",
      ["gate", "--format", "github", "--output", "f"],
      "invalid-input",
      ["--output"],
    ],
    ["several at once", ["gate", "--a", "--format", "b", "--c"], "invalid-input", ["--a", '"b"', "--c"]],
  ])("%s", async (_what, words, code, expected) => {
    expectRefusal(await run(words), code, expected);
  });
});

describe.concurrent("paths that cannot be checked", () => {
  test.each([
    ["one that does not exist", ["gate", "nowhere"], "path-not-found", ["nowhere"]],
    ["all that do not exist", ["pin-check", "a.yml", WORKFLOW, "b.yml"], "path-not-found", ["a.yml", "b.yml"]],
    [
      "a file instead of a folder",
      ["gate", WORKFLOW],
      "not-a-repository",
      [WORKFLOW, `lockstep pin-check ${WORKFLOW}`],
    ],
    ["a folder beside a file", ["pin-check", ".", WORKFLOW], "invalid-input", []],
    ["an output in a folder that does not exist", ["gate", "--output", "no/file"], "output-not-writable", ["no/file"]],
    ["an output that is a folder", ["gate", "--output", ".github"], "output-not-writable", [".github"]],
  ])("%s", async (_what, words, code, expected) => {
    expectRefusal(await run(words), code, expected);
  });

  test("a folder that is no repository", async () => {
    using folder = new ScratchFolder();
    folder.write(WORKFLOW, workflowUsing(PINNED));
    for (const words of [["gate"], ["gate", folder.path], ["pin-check"], ["init"]]) {
      expectRefusal(await lockstep(words, { cwd: folder.path }), "not-a-repository", [folder.path, "checkout"]);
    }
  });
});

describe.concurrent("a bug", () => {
  const crash = "Date.prototype.toISOString = () => { throw new Error('planted\\u001b[31m') }";
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(crash)}`;

  test("has its own exit code and says how to see more", async () => {
    const { exitCode, stdout, stderr } = await run(["gate"], REPOSITORY, { NODE_OPTIONS });
    expect([exitCode, stdout]).toEqual([70, ""]);
    expect(stderr).toContain("(internal)");
    expect(stderr).not.toMatch(STACK);
    expect(stderr).not.toContain("\u001b");
  });

  test("shows where it happened to who debugs", async () => {
    const { exitCode, stderr } = await run(["gate"], REPOSITORY, { NODE_OPTIONS, RUNNER_DEBUG: "1" });
    expect(exitCode).toBe(70);
    expect(stderr).toMatch(STACK);
    expect(stderr).not.toContain("\u001b");
  });

  test("is not what a wrong path is, even to who debugs", async () => {
    expectRefusal(await run(["gate", "nowhere"], REPOSITORY, { RUNNER_DEBUG: "1" }), "path-not-found", []);
  });
});

// Where the command line writes its report, and in which form.
import { execFile } from "node:child_process";
import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { StepLogReader } from "@lockstep/testkit";
import { describe, expect, test } from "vitest";
import { CLI, lockstep } from "./bundles.ts";
import { PINNED, repositoryOf, TAGGED, WORKFLOW, workflowUsing } from "./project.ts";
import { checkOf, parseReport, rulesFound } from "./report.ts";
import { parseSarif } from "./sarif-schema.ts";
import { withoutTimes } from "./without-times.ts";

const ESC = "\u001b";

const CASES = [
  { verdict: "pass", exitCode: 0, files: { [WORKFLOW]: workflowUsing(PINNED) } },
  { verdict: "fail", exitCode: 1, files: { [WORKFLOW]: workflowUsing(TAGGED) } },
  { verdict: "incomplete", exitCode: 3, files: { [WORKFLOW]: "jobs: {a: [" } },
] as const;

describe.concurrent.each(CASES)("a repository with the verdict $verdict", ({ verdict, exitCode, files }) => {
  test("as JSON, and nothing else", async () => {
    using repository = repositoryOf(files);
    const end = await lockstep(["gate", ".", "--format", "json"], { cwd: repository.path });
    expect(end).toMatchObject({ exitCode, stderr: "" });
    expect(end.stdout.endsWith("}\n")).toBe(true);
    expect(parseReport(end.stdout)).toMatchObject({ schema: 1, tool: "gate", verdict });
    expect(checkOf(parseReport(end.stdout), "pin-check").verdict).toBe(verdict);
  });

  test("as JSON of pin-check alone", async () => {
    using repository = repositoryOf(files);
    const end = await lockstep(["pin-check", "--format", "json"], { cwd: repository.path });
    expect(end).toMatchObject({ exitCode, stderr: "" });
    expect(parseReport(end.stdout)).toMatchObject({ schema: 1, tool: "pin-check", verdict });
  });

  test("as SARIF, and nothing else", async () => {
    using repository = repositoryOf(files);
    const end = await lockstep(["gate", ".", "--format", "sarif"], { cwd: repository.path });
    expect(end).toMatchObject({ exitCode, stderr: "" });
    const rules = parseSarif(end.stdout).flatMap(({ results }) => results?.map(({ ruleId }) => ruleId) ?? []);
    expect(rules).toEqual(verdict === "fail" ? ["unpinned-action"] : []);
  });

  test("as workflow commands, and nothing else", async () => {
    using repository = repositoryOf(files);
    const end = await lockstep(["gate", ".", "--format", "github"], { cwd: repository.path });
    expect(end).toMatchObject({ exitCode, stderr: "" });
    const reader = new StepLogReader(new Set(), { debug: false });
    const lines = end.stdout.split("\n").filter((line) => line !== "");
    for (const line of lines) reader.read(line);
    const { annotations } = reader.result();
    expect(annotations).toHaveLength(lines.length);
    const levels = { pass: [], fail: ["error"], incomplete: ["warning"] }[verdict];
    expect(annotations.map(({ level }) => level)).toEqual(levels);
  });

  test("as text without colours where no terminal reads it", async () => {
    using repository = repositoryOf(files);
    const env = { FORCE_COLOR: "1", TERM: "xterm-256color" };
    const end = await lockstep(["gate", "."], { cwd: repository.path, env });
    expect(end).toMatchObject({ exitCode, stderr: "" });
    expect(end.stdout).toContain(verdict.toUpperCase());
    expect(end.stdout).not.toContain(ESC);
  });

  test("into a file, the same as it would print", async () => {
    using repository = repositoryOf(files);
    for (const format of ["json", "sarif", "text"]) {
      const words = ["gate", ".", "--format", format];
      const printed = await lockstep(words, { cwd: repository.path });
      const end = await lockstep([...words, "--output", ".git/report"], { cwd: repository.path });
      expect(end).toMatchObject({ exitCode, stdout: "" });
      expect(end.stderr).toContain(".git/report");
      const written = readFileSync(join(repository.path, ".git/report"), "utf8");
      expect(withoutTimes(written)).toBe(withoutTimes(printed.stdout));
    }
    expect(readdirSync(join(repository.path, ".git")).filter((name) => name.endsWith(".part"))).toEqual([]);
  });
});

test("a link in the place of the output is replaced, not followed", async () => {
  using repository = repositoryOf({ [WORKFLOW]: workflowUsing(PINNED), precious: "text" });
  const words = ["gate", "--format", "json", "--output", "report"];
  symlinkSync("precious", join(repository.path, "report"));
  expect((await lockstep(words, { cwd: repository.path })).exitCode).toBe(0);
  expect(readFileSync(join(repository.path, "precious"), "utf8")).toBe("text");
});

test("only the files named are checked, each under its name", async () => {
  using repository = repositoryOf({ [WORKFLOW]: workflowUsing(TAGGED), "draft.yml": workflowUsing(TAGGED) });
  const words = ["pin-check", "draft.yml", "--format", "json"];
  const report = parseReport((await lockstep(words, { cwd: repository.path })).stdout);
  expect(report.findings.map(({ location }) => location.file)).toEqual(["draft.yml"]);
});

test("a reader that goes away early is no bug", async () => {
  using repository = repositoryOf({ [WORKFLOW]: workflowUsing(...Array.from({ length: 5000 }, () => TAGGED)) });
  const end = await new Promise<{ exitCode: number | null; stderr: string }>((resolve) => {
    const words = ["gate", ".", "--format", "json"];
    const child = execFile(process.execPath, [CLI, ...words], { cwd: repository.path }, (_error, _stdout, stderr) =>
      resolve({ exitCode: child.exitCode, stderr }),
    );
    child.stdout?.once("data", () => child.stdout?.destroy());
  });
  expect(end.exitCode).toBe(2);
  expect(end.stderr).toContain("(output-not-writable)");
});

describe.concurrent("on-incomplete", () => {
  const files = { [WORKFLOW]: "jobs: {a: [" };
  const policy = (value: string) => ({ ".github/lockstep.yml": `version: 1\non-incomplete: ${value}\n` });

  test.each([
    ["nobody says anything", {}, [], 3],
    ["the command line warns", {}, ["--on-incomplete", "warn"], 0],
    ["the policy warns", policy("warn"), [], 0],
    ["both warn", policy("warn"), ["--on-incomplete", "warn"], 0],
    ["the policy fails and the command line warns", policy("fail"), ["--on-incomplete", "warn"], 3],
    ["the policy warns and the command line fails", policy("warn"), ["--on-incomplete", "fail"], 3],
  ])("where %s", async (_what, more, words, exitCode) => {
    using repository = repositoryOf({ ...files, ...more });
    const end = await lockstep(["gate", "--format", "json", ...words], { cwd: repository.path });
    expect(end.exitCode).toBe(exitCode);
    expect(parseReport(end.stdout).verdict).toBe("incomplete");
    expect(rulesFound(parseReport(end.stdout), "pin-check")).toEqual([]);
  });
});

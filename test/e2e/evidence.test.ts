// What steps leave as evidence, and what the command line makes of it.
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { runAction, ScratchFolder } from "@lockstep/testkit";
import { expect, test } from "vitest";
import { GATE, lockstep } from "./bundles.ts";
import { PINNED, POLICY, repositoryOf, TAGGED, type Tree, WORKFLOW, workflowUsing } from "./project.ts";
import { SECRET_SCAN } from "./secret-run.ts";

interface Judged {
  readonly exitCode: number | undefined;
  readonly verdict: string;
  readonly codes: readonly string[];
}

const CLEAN: Tree = { [WORKFLOW]: workflowUsing(PINNED) };

/** Runs an action on files. Gives the folder that its output names. */
async function leave(
  temporary: ScratchFolder,
  files: Tree,
  actionFile = GATE,
  inputs: Readonly<Record<string, string>> = {},
): Promise<string> {
  using repository = repositoryOf(files);
  const { outputs } = await runAction({
    ...{ actionFile, inputs, workspace: repository.path },
    env: { RUNNER_TEMP: temporary.path, GITHUB_RUN_ID: "7" },
  });
  const folder = outputs.get("evidence");
  expect(folder).toBe(join(temporary.path, "lockstep-evidence"));
  return folder ?? "";
}

async function verify(folder: string, ...words: readonly string[]): Promise<Judged> {
  const { exitCode, stdout } = await lockstep(["evidence", "verify", folder, "--format", "json", ...words], {
    cwd: "/",
  });
  const { verdict, problems } = JSON.parse(stdout) as { verdict: string; problems: readonly { code: string }[] };
  return { exitCode, verdict, codes: problems.map(({ code }) => code) };
}

test("a gate that passes leaves evidence that passes", async () => {
  using temporary = new ScratchFolder();
  const folder = await leave(temporary, CLEAN);
  expect(await verify(folder, "--run", "7", "--need", "gate")).toEqual({ exitCode: 0, verdict: "pass", codes: [] });
  const { exitCode, stdout } = await lockstep(["evidence", "show", folder], { cwd: "/" });
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/__run +gate +- +pass/);
});

test("a gate that fails leaves evidence that fails", async () => {
  using temporary = new ScratchFolder();
  const folder = await leave(temporary, { [WORKFLOW]: workflowUsing(TAGGED) });
  expect(await verify(folder)).toEqual({ exitCode: 1, verdict: "fail", codes: ["verdict-not-pass"] });
});

test("a gate that ends by an error leaves evidence of that", async () => {
  using temporary = new ScratchFolder();
  const folder = await leave(temporary, { ...CLEAN, [POLICY]: "version: 2\n" });
  expect(await verify(folder)).toEqual({ exitCode: 1, verdict: "fail", codes: ["step-failed"] });
});

test("a scan of a part is seen to be weaker", async () => {
  using temporary = new ScratchFolder();
  const folder = await leave(temporary, CLEAN, SECRET_SCAN, { mode: "tree" });
  expect(await verify(folder)).toEqual({ exitCode: 3, verdict: "incomplete", codes: ["step-weaker"] });
});

test("a folder that is checked alone is seen to be weaker", async () => {
  using temporary = new ScratchFolder();
  const folder = await leave(temporary, { ...CLEAN, "src/a.txt": "a" }, GATE, { path: ".github" });
  expect(await verify(folder)).toMatchObject({ codes: ["step-weaker"] });
});

test("evidence is refused that lacks a step, is of another run, or was changed", async () => {
  using temporary = new ScratchFolder();
  const folder = await leave(temporary, CLEAN);
  expect(await verify(folder, "--need", "gate,harden-runner")).toMatchObject({ exitCode: 3, codes: ["step-skipped"] });
  expect(await verify(folder, "--run", "8")).toMatchObject({ exitCode: 1, codes: ["run-mismatch"] });
  expect(await verify(folder, folder)).toMatchObject({ exitCode: 1, codes: ["report-duplicate"] });
  const { stdout } = await lockstep(["evidence", "show", folder, "--format", "json"], { cwd: "/" });
  const { evidence } = JSON.parse(stdout) as { evidence: { entries: { files: { path: string }[] }[] }[] };
  appendFileSync(join(folder, evidence[0]?.entries[0]?.files[0]?.path ?? ""), " ");
  expect(await verify(folder)).toMatchObject({ exitCode: 1, codes: ["digest-mismatch"] });
  appendFileSync(join(folder, "index.json"), "}");
  expect(await verify(folder)).toMatchObject({ exitCode: 1, codes: ["index-malformed"] });
});

test("what is no evidence is no pass", async () => {
  using empty = new ScratchFolder();
  expect(await verify(empty.path)).toMatchObject({ exitCode: 1, codes: ["index-missing"] });
  const usage = [["verify"], ["verify", join(empty.path, "none")], ["judge"], [], ["verify", empty.path, "--run", "x"]];
  for (const words of [...usage, ["verify", empty.path, "--key", "k"]]) {
    expect((await lockstep(["evidence", ...words], { cwd: "/" })).exitCode).toBe(2);
  }
});

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type PhaseResult, runAction as runFixture, writeAction } from "@lockstep/testkit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readEvidence } from "../evidence/read-evidence.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lockstep-test-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs a program, given as the body of an async function over `runner` and `core`, as the main phase of an action. */
async function run(body: string, env: Readonly<Record<string, string>> = {}): Promise<PhaseResult | undefined> {
  const here = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href);
  const main = `import { runAction } from ${here("./run-action.ts")};
    import * as core from ${here("../../../core/src/index.ts")};
    const program = async (runner, evidence) => { ${body} };
    runAction({ name: "sample", phases: ["main"] }, async (runner, evidence) => {
      const ended = await program(runner, evidence);
      return typeof ended === "object" ? ended : { exitCode: ended, verdict: ended === 0 ? "pass" : "fail" };
    });`;
  const actionFile = await writeAction(folder, { scripts: { main } });
  const environment = { NODE_OPTIONS: "--conditions=source", ...env };
  return (await runFixture({ actionFile, workspace: folder, env: environment })).phases.main;
}

/** Runs it as `run` does, and gives what the evidence says of the step afterwards. */
async function evidenceOf(body: string) {
  const temporary = await mkdtemp(join(folder, "temp-"));
  const result = await run(body, { RUNNER_TEMP: temporary });
  const { index, files } = readEvidence(join(temporary, "lockstep-evidence"));
  return { output: result?.outputs.get("evidence"), temporary, entry: index.entries[0], files: [...files.keys()] };
}

describe("the evidence of an action", { timeout: 30_000 }, () => {
  test("is there for every step that passes, with its files", async () => {
    const { output, temporary, entry, files } = await evidenceOf('evidence.write("report.json", "{}"); return 0;');
    expect(output).toBe(join(temporary, "lockstep-evidence"));
    expect(entry).toMatchObject({ name: "sample", step: "__run", state: "finished", verdict: "pass" });
    expect(entry?.files.map(({ path }) => path)).toEqual(files);
    expect(files).toHaveLength(1);
  });

  test.each([
    ["returned 1", "return 1;", { state: "finished", verdict: "fail" }],
    ["returned 1 and a pass", 'return { exitCode: 1, verdict: "pass" };', { verdict: "incomplete" }],
    ["returned 1 and no verdict", "return { exitCode: 1, verdict: undefined };", { verdict: "fail" }],
    ["returned 0 and no pass", 'return { exitCode: 0, verdict: "incomplete" };', { verdict: "incomplete" }],
    [
      "threw",
      'throw new core.UsageError("no-subjects", "m", { hint: "h" });',
      { state: "failed", code: "no-subjects" },
    ],
    ["had a bug", 'throw new Error("m");', { state: "failed", code: "internal" }],
    ["passed and then crashed", 'setTimeout(() => { throw new Error("m"); }, 50); return 0;', { state: "failed" }],
    ["ended the process itself", "process.exit(0);", { state: "failed", code: "internal" }],
    ["was killed", 'process.kill(process.pid, "SIGKILL"); await new Promise(() => {});', { state: "running" }],
  ])("says so of a program that %s", async (_, body, said) => {
    expect((await evidenceOf(body)).entry).toMatchObject(said);
  });

  test("fails the step where it cannot be left, before the program runs", async () => {
    const result = await run('runner.info("ran"); return 0;', { RUNNER_TEMP: "" });
    expect(result).toMatchObject({ exitCode: 1, stdout: expect.not.stringContaining("ran") });
    expect(result?.summary).toContain("output-not-writable");
  });
});

describe("runAction", { timeout: 30_000 }, () => {
  test.each([0, 1])("ends with the %i its program returned, quietly", async (code) => {
    expect(await run(`return ${code};`)).toMatchObject({ exitCode: code, annotations: [], stderr: "" });
  });

  test("a usage error is one annotation per problem, each with the cure", async () => {
    const result = await run(
      'throw new core.UsageError("invalid-input", "two inputs", { hint: "cure", problems: ["one", "two\\n::add-mask::x"] });',
    );
    expect(result).toMatchObject({ exitCode: 1, masks: [] });
    expect(result?.annotations.map(({ message }) => message)).toEqual(["one\ncure", "two\\n::add-mask::x\ncure"]);
    expect(result?.summary).toContain("invalid-input");
    expect(result?.summary.split("\n").filter((line) => line.startsWith("- "))).toHaveLength(5);
  });

  test("a missing permission shows the block to add", async () => {
    const result = await run(
      'throw new core.PermissionError("m", { hint: "h", permissions: { "id-token": "write" } });',
    );
    expect(result?.annotations[0]?.message.split("\n").slice(2)).toEqual(["permissions:", "  id-token: write"]);
    expect(result?.exitCode).toBe(1);
  });

  test.each([
    ["thrown", 'throw new Error("m");'],
    [
      "thrown later, while the program goes on and returns 0",
      'setTimeout(() => { throw new Error("m"); }); await new Promise((done) => setTimeout(done, 50)); return 0;',
    ],
    [
      "rejected by a promise nobody awaits",
      'Promise.reject(new Error("m")); await new Promise((done) => setTimeout(done, 50)); return 0;',
    ],
    ["thrown after the program returned 0", 'setTimeout(() => { throw new Error("m"); }, 50); return 0;'],
  ])("an unexpected error %s fails the step and is shown once, without its stack", async (_, body) => {
    const result = await run(body);
    expect(result).toMatchObject({ exitCode: 1, stderr: "" });
    expect(result?.annotations).toHaveLength(1);
    expect(result?.annotations[0]?.message).toMatch(/^Error: m\n/);
    expect(result?.annotations[0]?.message).not.toMatch(/^\s+at /m);
  });

  test("what follows from a crash is not reported again", async () => {
    const result = await run('for (const m of ["1", "2"]) setTimeout(() => { throw new Error(m); }); return 0;');
    expect(result?.annotations).toHaveLength(1);
    expect(result?.exitCode).toBe(1);
  });

  test("rejections fail the step even where Node.js is told to ignore them", async () => {
    const options = { NODE_OPTIONS: "--conditions=source --unhandled-rejections=none" };
    expect((await run('Promise.reject(new Error("m")); return 0;', options))?.exitCode).toBe(1);
  });

  test("a debugging run shows the stack", async () => {
    const result = await run('throw new Error("m");', { RUNNER_DEBUG: "1" });
    expect(result?.annotations[0]?.message).toMatch(/^\s+at /m);
  });

  test.each([
    ["never settles", "await new Promise(() => {});"],
    ["ends the process itself", "process.exit(0);"],
    ["ends the process itself after a crash", 'setTimeout(() => process.exit(0), 50); throw new Error("m");'],
  ])("a program that %s does not pass", async (_, body) => {
    const result = await run(body);
    expect(result?.exitCode).not.toBe(0);
    expect(result?.annotations).toHaveLength(1);
  });

  test("speaks to a real process: outputs, masks and untrusted text", async () => {
    const result = await run(`
      runner.mask(new core.Secret("hush"));
      runner.setOutput("report", "a\\nb");
      runner.printUntrusted("::set-output name=x::y\\n##[add-mask]z hush");
      runner.info("done");
      return 0;`);
    expect(result?.outputs.get("report")).toBe("a\nb");
    expect(result?.masks).toEqual(["hush"]);
    expect(result?.log.split("\n").slice(1, 3)).toEqual(["::set-output name=x::y", "##[add-mask]z ***"]);
  });

  test("does not load the toolkit's HTTP client", async () => {
    const toolkit = new URL("../../../../node_modules/@actions/core/lib/core.js", import.meta.url).href;
    const result = await run(`
      const loaded = () => runner.info(String(process.moduleLoadList.includes("NativeModule https")));
      loaded();
      await import("${toolkit}");
      loaded();
      return 0;`);
    expect(result?.stdout).toBe("false\ntrue\n");
  });
});

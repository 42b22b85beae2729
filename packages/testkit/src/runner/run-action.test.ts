import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ActionRun, type ActionRunResult, runAction } from "./run-action.ts";
import { type SmallAction, writeAction } from "./write-action.ts";

let folder = "";

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "lockstep-test-")));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(action: SmallAction, options: Partial<ActionRun> = {}): Promise<ActionRunResult> {
  return await runAction({ actionFile: await writeAction(folder, action), workspace: folder, ...options });
}

const append = (file: string, text: string): string =>
  `(await import("node:fs")).appendFileSync(process.env.GITHUB_${file}, ${JSON.stringify(text)});\n`;
const print = (expression: string): string => `console.log(${expression});\n`;

describe("runAction", { timeout: 30_000 }, () => {
  test("runs pre, main and post in order and carries state, variables and search path along", async () => {
    const { phases, conclusion, log } = await run({
      scripts: {
        pre: `${append("STATE", "a=from pre\n")}${append("ENV", "V=1\nNODE_OPTIONS=--nothing\n")}${append("PATH", "/x\n/y\n")}`,
        main: `${print("process.env.STATE_a, process.env.V, process.env.PATH.split(':').slice(0, 2).join()")}${append("STATE", "b<<E\n1\n2\nE\n")}`,
        post: print("JSON.stringify([process.env.STATE_a, process.env.STATE_b])"),
      },
    });
    expect(conclusion).toBe("success");
    expect(phases.main?.stdout).toBe("from pre 1 /y,/x\n");
    expect(phases.post?.stdout).toBe('["from pre","1\\n2"]\n');
    expect(phases.pre?.path).toEqual(["/x", "/y"]);
    expect(log).toBe(`${phases.main?.log}${phases.post?.log}`);
  });

  test("gives each phase fresh command files and collects what they hold", async () => {
    const main = append("OUTPUT", "one=1\ntwo<<E\na\n\nb\nE\n") + append("STEP_SUMMARY", "# Done\n");
    const post = print('(await import("node:fs")).readFileSync(process.env.GITHUB_OUTPUT, "utf8").length');
    const { phases, outputs } = await run({ scripts: { main, post } });
    expect(outputs).toEqual(
      new Map([
        ["one", "1"],
        ["two", "a\n\nb"],
      ]),
    );
    expect(phases.main?.summary).toBe("# Done\n");
    expect(phases.post?.stdout).toBe("0\n");
  });

  test("fails the step for a command file the runner cannot read", async () => {
    const { phases } = await run({ scripts: { main: append("OUTPUT", "nonsense\n") } });
    expect(phases.main).toMatchObject({ exitCode: 0, conclusion: "failure" });
    expect(phases.main?.refusals).toHaveLength(1);
  });

  test("drops a summary beyond the limit, as the runner does", async () => {
    const main = append("OUTPUT", "a=1\n") + append("STEP_SUMMARY", "x").replace('"x"', '"x".repeat(1048577)');
    const { phases } = await run({ scripts: { main } });
    expect(phases.main).toMatchObject({ conclusion: "success", summary: "" });
  });

  test("passes inputs, warns of unknown ones and inherits nothing but PATH and HOME", async () => {
    const names = "Object.keys(process.env).filter((name) => !/^(GITHUB|RUNNER)_/.test(name)).sort().join()";
    const { phases } = await run(
      {
        scripts: { main: print(names) + print("process.env['INPUT_MAX-SIZE'], process.env.INPUT_TOKEN") },
        inputs: { "max-size": "5", token: "${{ github.token }}" },
      },
      { inputs: { other: "x" }, token: "the-token" },
    );
    expect(phases.main?.stdout).toBe("CI,HOME,INPUT_MAX-SIZE,INPUT_OTHER,INPUT_TOKEN,PATH\n5 the-token\n");
    expect(phases.main?.log).toMatch(/^##\[warning\].*other/);
    expect(phases.main?.log).toMatch(/^5 \*\*\*$/m);
  });

  test("gives the event, a workspace and a temporary folder", async () => {
    const read = 'JSON.parse((await import("node:fs")).readFileSync(process.env.GITHUB_EVENT_PATH, "utf8")).ref';
    const event = { name: "push", payload: { ref: "refs/heads/topic" } };
    const { phases } = await run({ scripts: { main: print(`${read}, process.cwd()`) } }, { event });
    expect(phases.main?.stdout).toBe(`refs/heads/topic ${folder}\n`);
  });

  test("masks registered in one phase hold in the next, and on both streams", async () => {
    const { phases, log } = await run({
      scripts: { main: print('"::add-mask::hush"'), post: `${print('"a hush"')}console.error("hush b");` },
    });
    expect(phases.main?.masks).toEqual(["hush"]);
    expect(log.trim().split("\n").sort()).toEqual(["*** b", "a ***"]);
    expect(phases.post?.stdout).toBe("a hush\n");
    expect(phases.post?.stderr).toBe("hush b\n");
  });

  test("skips main after a failed pre, and still runs post", async () => {
    const { phases, conclusion } = await run({ scripts: { pre: "process.exitCode = 3;", main: "", post: "" } });
    expect(Object.keys(phases)).toEqual(["pre", "post"]);
    expect(phases.pre).toMatchObject({ exitCode: 3, conclusion: "failure" });
    expect(phases.post?.conclusion).toBe("success");
    expect(conclusion).toBe("failure");
  });

  test("kills a phase that exceeds its time, with what it started", async () => {
    const main = `import { spawn } from "node:child_process";
      spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "inherit" });
      setInterval(() => {}, 1000);`;
    const { phases, conclusion } = await run({ scripts: { main } }, { timeoutMs: 500 });
    expect(phases.main).toMatchObject({ timedOut: true, exitCode: undefined });
    expect(conclusion).toBe("failure");
  });

  test("is not a success where no phase ran", async () => {
    expect((await run({ scripts: { main: "" } }, { phases: [] })).conclusion).toBe("failure");
  });

  test("refuses a phase the action lacks, and actions it cannot run faithfully", async () => {
    await expect(run({ scripts: { main: "" } }, { phases: ["post"] })).rejects.toThrow("post");
    await expect(run({ scripts: { main: "" }, runs: { using: "docker" } })).rejects.toThrow("Node.js");
    await expect(run({ scripts: { main: "" }, runs: { "post-if": "failure()" } })).rejects.toThrow("post-if");
    await expect(run({ scripts: { main: "" } }, { node: join(folder, "none") })).rejects.toThrow("ENOENT");
  });

  test("refuses endless output", async () => {
    const main = 'const text = "x".repeat(65536); for (;;) (await import("node:fs")).writeSync(1, text);';
    await expect(run({ scripts: { main } })).rejects.toThrow("bytes");
  });
});

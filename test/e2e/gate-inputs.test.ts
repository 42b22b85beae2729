// What the gate makes of its inputs: bad ones are reported together, a token is hidden before anything else is said.
import { runAction, ScratchFolder } from "@lockstep/testkit";
import { describe, expect, test } from "vitest";
import { GATE } from "./bundles.ts";
import { PINNED, repositoryOf, TAGGED, WORKFLOW, workflowUsing } from "./project.ts";

const TOKEN = "ghs_0123456789abcdefghij";

async function run(workflow: string, inputs: Readonly<Record<string, string>>) {
  using repository = repositoryOf({ [WORKFLOW]: workflow, [`sub/${WORKFLOW}`]: workflow });
  return await runAction({ actionFile: GATE, workspace: repository.path, inputs });
}

describe("bad inputs", () => {
  test("are reported together, one annotation each, with what would be right", async () => {
    const inputs = { "on-incomplete": "wrn", path: "a".repeat(5000), config: "b".repeat(5000) };
    const { phases, outputs } = await run(workflowUsing(PINNED), inputs);
    expect(phases.main).toMatchObject({ exitCode: 1 });
    expect(phases.main?.summary).toContain("invalid-input");
    expect([...outputs.keys()]).toEqual(["evidence"]);
    const annotations = phases.main?.annotations ?? [];
    expect(annotations.map(({ level }) => level)).toEqual(["error", "error", "error"]);
    expect(annotations.map(({ message }) => message.split(":", 1)[0]).sort()).toEqual([
      "config",
      "on-incomplete",
      "path",
    ]);
    expect(annotations.find(({ message }) => message.startsWith("on-incomplete"))?.message).toContain('"warn"');
  });

  test.each([
    ["a path that does not exist", "path-not-found", { path: "nowhere" }],
    ["a path outside any repository", "not-a-repository", { path: "/" }],
    ["a policy that does not exist", "path-not-found", { config: "nowhere.yml" }],
    ["a policy outside the repository", "invalid-input", { config: "../lockstep.yml" }],
  ])("%s fails the step (%s) and gives no verdict", async (_what, code, inputs) => {
    const { phases, outputs } = await run(workflowUsing(PINNED), inputs);
    expect(phases.main).toMatchObject({ exitCode: 1, annotations: [{ level: "error" }] });
    expect(phases.main?.annotations[0]?.title).toContain(`(${code})`);
    expect([...outputs.keys()]).toEqual(["evidence"]);
  });

  test("an input that the action does not know is told by the runner and does no harm", async () => {
    const { phases, log } = await run(workflowUsing(PINNED), { "on-incomplet": "warn" });
    expect(phases.main?.exitCode).toBe(0);
    expect(log).toContain("on-incomplet");
  });
});

describe("the token", () => {
  /** All but the command that hides it. */
  function withoutMask(stdout: string): string {
    return stdout.replace(`::add-mask::${TOKEN}`, "");
  }

  test("is hidden before anything else is said, and said nowhere", async () => {
    using temporary = new ScratchFolder();
    using repository = repositoryOf({ [WORKFLOW]: workflowUsing(TAGGED) });
    const env = { RUNNER_TEMP: temporary.path, RUNNER_DEBUG: "1" };
    const run = { actionFile: GATE, workspace: repository.path, inputs: { token: TOKEN }, env };
    const { phases, log } = await runAction(run);
    const main = phases.main;
    expect(main?.commands[0]).toMatchObject({ name: "add-mask", data: TOKEN });
    expect(main?.stdout.startsWith(`::add-mask::${TOKEN}`)).toBe(true);
    expect(main?.annotations).toHaveLength(1);
    const said = [withoutMask(main?.stdout ?? ""), main?.stderr, main?.summary, log].join("\n");
    expect(said).not.toContain(TOKEN);
  });

  test("is hidden even where the repository spells it out", async () => {
    const { phases, log } = await run(workflowUsing(`octo-org/tool@${TOKEN}`), { token: TOKEN });
    expect(withoutMask(phases.main?.stdout ?? "")).toContain(TOKEN);
    expect(log).toContain("octo-org/tool");
    expect(log).not.toContain(TOKEN);
  });

  test("is hidden even where another input holds it by mistake", async () => {
    const { phases, log } = await run(workflowUsing(PINNED), { token: TOKEN, "on-incomplete": TOKEN });
    expect(phases.main).toMatchObject({ exitCode: 1, annotations: [{ level: "error" }] });
    expect(log).not.toContain(TOKEN);
  });
});

test("the path leads to the repository around it", async () => {
  const { phases } = await run(workflowUsing(TAGGED), { path: "sub" });
  expect(phases.main).toMatchObject({ exitCode: 1, annotations: [{ file: WORKFLOW }] });
});

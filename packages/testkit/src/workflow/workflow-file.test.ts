import { describe, expect, it } from "vitest";
import { readWorkflow } from "./workflow-file.ts";

function workflow(job: string, top = ""): string {
  return `on: push\n${top}jobs:\n  a:\n    runs-on: x\n${job}`;
}

const STEPS = "    steps:\n      - run: 'true'\n";

describe("a workflow", () => {
  it("is read with what holds for all of its jobs", () => {
    const top = "name: n\npermissions: { contents: read }\nenv: { A: 1, B: 2 }\n";
    const { name, events, jobs } = readWorkflow(workflow(`    env: { B: 3 }\n${STEPS}`, top));
    expect([name, events]).toEqual(["n", ["push"]]);
    expect(jobs).toEqual([
      {
        id: "a",
        needs: [],
        permissions: { contents: "read" },
        env: { A: "1", B: "3" },
        steps: [{ id: "", work: { script: "true" }, inputs: {}, env: {}, continuesOnError: false, mayRun: true }],
      },
    ]);
  });

  it("has jobs with permissions of their own alone", () => {
    const text = workflow(`    permissions: {}\n${STEPS}`, "permissions: { contents: write }\n");
    expect(readWorkflow(text).jobs[0]?.permissions).toEqual({});
  });

  it("has steps that use actions", () => {
    const step =
      "    steps:\n      - id: s\n        uses: a/b@v1\n        with: { n: 1, t: true }\n        env: { E: x }\n";
    const { jobs } = readWorkflow(workflow(`${step}        continue-on-error: true\n`));
    expect(jobs[0]?.steps).toEqual([
      {
        ...{ id: "s", work: { uses: "a/b@v1" }, inputs: { n: "1", t: "true" }, env: { E: "x" } },
        ...{ continuesOnError: true, mayRun: true },
      },
    ]);
  });

  it("has jobs in the order in which they can run", () => {
    const job = (id: string, needs: string) => `  ${id}:\n    needs: ${needs}\n    runs-on: x\n${STEPS}`;
    const text = `on: [push, workflow_dispatch]\njobs:\n${job("c", "[a, b]")}${job("b", "a")}${job("a", "[]")}`;
    expect(readWorkflow(text).jobs.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(readWorkflow(text).events).toEqual(["push", "workflow_dispatch"]);
  });

  it.each([
    ["what is no mapping", "- a"],
    ["an unknown key", workflow(STEPS, "defaults: {}\n")],
    ["an unknown key of a job", workflow(`    if: always()\n${STEPS}`)],
    ["an unknown key of a step", workflow(`${STEPS}        if: always()\n`)],
    ["a job without steps", workflow("    steps: []\n")],
    ["a step that does nothing", workflow("    steps:\n      - id: a\n")],
    ["a step that does two things", workflow(`${STEPS}        uses: a/b@v1\n`)],
    ["a value that is none", workflow("    steps:\n      - uses: a/b@v1\n        with: { n: [1] }\n")],
    ["jobs that need each other", workflow(`    needs: a\n${STEPS}`)],
    ["a job that needs none of the file", workflow(`    needs: b\n${STEPS}`)],
  ])("is refused with %s", (_case, text) => {
    expect(() => readWorkflow(text)).toThrow();
  });
});

// The interpreter with scripts, stand-ins and a small action.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ScratchFolder, ScratchRepository } from "../git/scratch-repository.ts";
import { runWorkflow } from "./run-workflow.ts";
import { transferStandIns } from "./transfer-stand-ins.ts";
import type { WorkflowEnd, WorkflowOrder } from "./workflow-run.ts";

let folder: ScratchFolder;
let source: ScratchRepository;

beforeEach(() => {
  folder = new ScratchFolder();
  source = new ScratchRepository();
});
afterEach(() => {
  folder[Symbol.dispose]();
  source[Symbol.dispose]();
});

const ACTION = `name: own
inputs:
  given: { default: nothing }
  added: { default: nothing }
  token: { default: "\${{ github.token }}" }
runs: { using: node24, main: main.js }
`;
const MAIN = `const { appendFileSync } = require("node:fs");
const { INPUT_GIVEN, INPUT_ADDED, INPUT_TOKEN, GITHUB_SHA, ID_TOKEN = "none", GITHUB_OUTPUT } = process.env;
appendFileSync(GITHUB_OUTPUT, "seen=" + [INPUT_GIVEN, INPUT_ADDED, INPUT_TOKEN, GITHUB_SHA, ID_TOKEN].join(" ") + "\\n");
`;

function run(jobs: string, order: Partial<WorkflowOrder> = {}): Promise<WorkflowEnd> {
  source.write("file", "committed\n");
  const artifacts = join(folder.path, "artifacts");
  mkdirSync(artifacts);
  return runWorkflow({
    text: `on: push\njobs:\n${jobs}`,
    event: { name: "push", payload: { ref: "refs/tags/v1", after: source.commit() } },
    folder: folder.path,
    settingOf: ({ id, permissions }) => ({
      token: `token-of-${id}`,
      env: permissions["id-token"] === "write" ? { ID_TOKEN: "yes" } : {},
      programs: [],
    }),
    standIns: transferStandIns(source.path, artifacts),
    actionFile: () => undefined,
    inputsFor: () => ({}),
    ...order,
  });
}

function job(id: string, steps: readonly string[], more = ""): string {
  return `  ${id}:\n    runs-on: x\n${more}    steps:\n${steps.map((step) => `      - ${step}\n`).join("")}`;
}

/** The output `seen` of the step `s`. */
function seen({ jobs }: WorkflowEnd, id: string): string | undefined {
  return jobs
    .get(id)
    ?.steps.find((step) => step.id === "s")
    ?.outputs.get("seen");
}

function outcomes({ jobs }: WorkflowEnd) {
  return [...jobs].map(([id, { conclusion, steps }]) => [id, conclusion, steps.map(({ outcome }) => outcome)]);
}

const SHOW = '{ id: s, run: \'echo "seen=$SHOWN" >> "$GITHUB_OUTPUT"\', env: { SHOWN: "${{ VALUE }}" } }';

describe("a workflow that is played", () => {
  it("hands outputs, variables and programs from step to step", async () => {
    const end = await run(
      job("a", [
        '{ id: first, run: \'echo one=two words >> "$GITHUB_OUTPUT"; echo NAME=value >> "$GITHUB_ENV"\' }',
        'run: \'mkdir bin; printf "#!/bin/sh\\necho mine" > bin/tool; chmod +x bin/tool; echo "$PWD/bin" >> "$GITHUB_PATH"\'',
        '{ id: s, run: \'echo "seen=$ONE $NAME $(tool)" >> "$GITHUB_OUTPUT"\', env: { ONE: "${{ steps.first.outputs.one }}" } }',
      ]),
    );
    expect(end.conclusion).toBe("success");
    expect(seen(end, "a")).toBe("two words value mine");
  });

  it.each([
    ["github.ref_name", "v1"],
    ["github.token", "token-of-a"],
    ["inputs.tag", "v2"],
  ])("knows %s", async (name, value) => {
    const end = await run(job("a", [SHOW.replace("VALUE", name)]), { inputs: { tag: "v2" } });
    expect(seen(end, "a")).toBe(value);
  });

  it("skips what comes after a failure, and jobs that need it", async () => {
    const end = await run(
      job("a", ["run: 'false; true'", "run: 'true'"]) +
        job("b", ["run: 'true'"], "    needs: a\n") +
        job("c", ["run: 'true'"]),
    );
    expect(end.conclusion).toBe("failure");
    expect(outcomes(end)).toEqual([
      ["a", "failure", ["failure", "skipped"]],
      ["c", "success", ["success"]],
      ["b", "skipped", []],
    ]);
  });

  it("goes on after a step that may fail", async () => {
    const end = await run(job("a", ["{ run: exit 1, continue-on-error: true }", "run: 'true'"]));
    expect(outcomes(end)).toEqual([["a", "success", ["failure", "success"]]]);
  });

  it("skips a step whose condition is false, and names each step as the runner does", async () => {
    const show = "run: 'echo \"$GITHUB_ACTION $GITHUB_ACTION_REPOSITORY\" >> names'";
    const own = "{ uses: o/own/sub@v1 }";
    const names: (string | undefined)[] = [];
    const standIn = async ({ variables }: { readonly variables: Readonly<Record<string, string>> }) => {
      names.push(
        `${variables["GITHUB_ACTION"]} ${variables["GITHUB_ACTION_REPOSITORY"]}@${variables["GITHUB_ACTION_REF"]}`,
      );
      return {};
    };
    const skipped = "{ if: false, run: 'false' }";
    const read = '{ id: s, run: \'echo "seen=$(paste -sd, names)" >> "$GITHUB_OUTPUT"\' }';
    const end = await run(job("a", [show, skipped, show, own, own, read]), {
      standIns: new Map([["o/own/sub", standIn]]),
    });
    expect(outcomes(end)[0]?.[2]).toEqual(["success", "skipped", "success", "success", "success", "success"]);
    expect(seen(end, "a")).toBe("__run ,__run_3 ");
    expect(names).toEqual(["__o_own o/own@v1", "__o_own_2 o/own@v1"]);
  });

  it("carries files from job to job, and the checkout is that of the commit", async () => {
    const upload = "{ uses: actions/upload-artifact@v1, with: { name: n, path: file } }";
    const end = await run(
      job("a", ["uses: actions/checkout@v1", "run: 'echo more >> file'", upload]) +
        job(
          "b",
          [
            "{ uses: actions/download-artifact@v1, with: { name: n, path: got } }",
            '{ id: s, run: \'echo "seen=$(paste -sd, got/file)" >> "$GITHUB_OUTPUT"\' }',
          ],
          "    needs: a\n",
        ),
    );
    expect(seen(end, "b")).toBe("committed,more");
  });

  it.each([
    ["a stand-in that does not know an input", "{ uses: actions/checkout@v1, with: { ref: main } }"],
    ["an artifact that is not there", "{ uses: actions/download-artifact@v1, with: { name: n } }"],
  ])("fails at %s", async (_case, step) => {
    expect(outcomes(await run(job("a", [step])))).toEqual([["a", "failure", ["failure"]]]);
  });

  it("runs actions as the runner does, with what its surroundings add", async () => {
    folder.write("action/main.js", MAIN);
    const action = folder.write("action/action.yml", ACTION);
    const step = '{ id: s, uses: o/own/sub@v1, with: { given: "${{ github.ref }}" } }';
    const end = await run(job("a", [step]) + job("b", [step], "    permissions: { id-token: write }\n"), {
      actionFile: (name) => (name === "o/own/sub" ? action : undefined),
      inputsFor: (name) => ({ added: `to ${name}`, given: "less" }),
    });
    const commit = source.git("rev-parse", "HEAD");
    expect(seen(end, "a")).toBe(`refs/tags/v1 to o/own/sub token-of-a ${commit} none`);
    expect(seen(end, "b")).toBe(`refs/tags/v1 to o/own/sub token-of-b ${commit} yes`);
  });

  it.each([
    ["an action that nothing stands in for", job("a", ["uses: o/r@v1"]), {}],
    ["an expression that it does not know", job("a", [SHOW.replace("VALUE", "secrets.NONE")]), {}],
    ["an event that does not start it", job("a", ["run: 'true'"]), { event: { name: "pull_request", payload: {} } }],
  ])("is refused for %s", async (_case, jobs, order) => {
    await expect(run(jobs, order)).rejects.toThrow();
  });
});

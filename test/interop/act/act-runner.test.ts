// What docs/act.md says of act: where it differs from GitHub's runner, seen with an action that only tells what it is given.
import { cpSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ScratchFolder, ScratchRepository } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import type { ActStep } from "./act-log.ts";
import { actProgram, HAS_ACT } from "./act-program.ts";
import { type ActEnd, runAct } from "./run-act.ts";

const OBSERVER = fileURLToPath(new URL("./observer-action.ts", import.meta.url));
const [NAME, PATH] = ["octo-org/observer@v1", ".github/workflows/test.yml"];
const OBSERVE = { uses: NAME };

function writeObserver(folder: ScratchFolder): string {
  const runs = { using: "node24", pre: "pre.ts", main: "main.ts", post: "post.ts" };
  folder.write("observer/action.yml", stringify({ name: "observer", inputs: { fail: { default: "" } }, runs }));
  folder.write("observer/package.json", '{ "type": "module" }');
  for (const phase of ["pre", "main", "post"]) cpSync(OBSERVER, join(folder.path, "observer", `${phase}.ts`));
  return join(folder.path, "observer");
}

async function play(steps: readonly object[], env: Readonly<Record<string, string>> = {}): Promise<ActEnd> {
  using folder = new ScratchFolder();
  using repository = new ScratchRepository();
  const job = { "runs-on": "ubuntu-latest", permissions: {}, steps };
  repository.write(PATH, stringify({ on: "push", jobs: { a: job } }));
  const event = { name: "push", payload: { ref: "refs/heads/main", after: repository.commit(), deleted: false } };
  return await runAct({
    ...{ command: [actProgram()], repository: repository.path, workflow: PATH, event, folder: folder.path },
    ...{ actions: new Map([[NAME, writeObserver(folder)]]), env, token: "token-of-the-job", programs: [] },
  });
}

/** Stage and id of every step that began. */
function began({ jobs }: ActEnd): readonly string[] {
  return jobs["a"]?.steps.map(({ stage, id }) => `${stage} ${id}`) ?? [];
}

function stepOf({ jobs }: ActEnd, stage: ActStep["stage"], id: string): ActStep | undefined {
  return jobs["a"]?.steps.find((step) => step.stage === stage && step.id === id);
}

/** The environment that the observer saw. */
function seenBy(step: ActStep | undefined): Readonly<Record<string, string>> {
  const line = step?.lines.find((text) => text.startsWith("seen="));
  return JSON.parse(line?.slice(5) ?? "{}");
}

describe.skipIf(!HAS_ACT)("act", () => {
  it("runs pre before every main, and post in reverse order, with the state of earlier phases", async () => {
    const end = await play([{ ...OBSERVE, id: "one" }, { run: "true" }, OBSERVE]);
    expect(began(end)).toEqual(["Pre one", "Pre 2", "Main one", "Main 1", "Main 2", "Post 2", "Post one"]);
    expect(stepOf(end, "Main", "one")?.outputs).toEqual({ main: "after pre" });
    expect(seenBy(stepOf(end, "Post", "one"))["STATE_phase"]).toBe("main");
  });

  it("numbers steps without an id from 0, in GITHUB_ACTION", async () => {
    const end = await play([{ run: "true" }, OBSERVE]);
    expect(seenBy(stepOf(end, "Main", "1"))["GITHUB_ACTION"]).toBe("1");
  });

  it("says where an action comes from, and leaves out what GitHub's runner says beside", async () => {
    const end = await play([OBSERVE], { GITHUB_REPOSITORY: "octo-org/app", ACTIONS_ID_TOKEN_REQUEST_URL: "given" });
    const seen = seenBy(stepOf(end, "Main", "0"));
    expect(seen).toMatchObject({ GITHUB_ACTION_REPOSITORY: "octo-org/observer", GITHUB_ACTION_REF: "v1" });
    const missing = ["GITHUB_WORKFLOW_REF", "GITHUB_WORKFLOW_SHA", "GITHUB_REPOSITORY_ID", "RUNNER_ENVIRONMENT"];
    expect(missing.filter((name) => name in seen)).toEqual([]);
    // The job has `permissions: {}`: to GitHub's runner that means no identity.
    expect(seen["ACTIONS_ID_TOKEN_REQUEST_URL"]).toBe("given");
  });

  it("hands its own environment to the job", async () => {
    const end = await play([OBSERVE]);
    expect(seenBy(stepOf(end, "Main", "0"))).toMatchObject({ XDG_CACHE_HOME: expect.any(String), ACT: "true" });
  });

  it("gives a step a terminal", async () => {
    const end = await play([{ run: "test -t 1 && test -t 0" }]);
    expect(end.jobs["a"]?.conclusion).toBe("success");
  });

  it("masks lines, but not the fields of its log in JSON", async () => {
    const end = await play([OBSERVE]);
    expect(stepOf(end, "Main", "0")?.lines).toContain("***");
    expect(end.log).toContain('"arg":"masked-main"');
  });

  it("runs nothing after a pre that failed: no step with always(), and no post", async () => {
    const end = await play([{ ...OBSERVE, with: { fail: "pre" } }, OBSERVE, { if: "always()", run: "true" }]);
    expect(began(end)).toEqual(["Pre 0"]);
    expect([end.exitCode, end.jobs["a"]?.conclusion]).toEqual([1, "failure"]);
  });

  it("runs every post after a main that failed, and goes on after one that may fail", async () => {
    const failing = { ...OBSERVE, with: { fail: "main" } };
    expect(began(await play([failing, OBSERVE]))).toEqual(["Pre 0", "Pre 1", "Main 0", "Post 0"]);
    const end = await play([
      { ...failing, id: "may", "continue-on-error": true },
      { if: "steps.may.outcome == 'failure' && steps.may.conclusion == 'success'", run: "true" },
    ]);
    expect([began(end), end.jobs["a"]?.conclusion]).toEqual([["Pre may", "Main may", "Main 1", "Post may"], "success"]);
  });

  it("fails the job for a post that failed", async () => {
    const end = await play([{ ...OBSERVE, with: { fail: "post" } }]);
    expect([end.exitCode, end.jobs["a"]?.conclusion]).toEqual([1, "failure"]);
  });
});

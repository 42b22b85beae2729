// A step that cannot do its work never succeeds, and leaves no verdict that a later step could take for one.
import { type ActionRunResult, runAction, ScratchFolder } from "@lockstep/testkit";
import { describe, expect, test } from "vitest";
import { GATE, PIN_CHECK } from "./bundles.ts";
import { PINNED, repositoryOf, WORKFLOW, workflowUsing } from "./project.ts";
import { pullRequest } from "./proposal.ts";

/** Runs an action on a repository that would pass. `env` may name `folder`, which holds a file `file`. */
async function run(actionFile: string, env: (folder: string) => Record<string, string>, pull = false) {
  using repository = repositoryOf({ [WORKFLOW]: workflowUsing(PINNED) });
  using elsewhere = new ScratchFolder();
  elsewhere.write("file", "");
  const head = repository.git("rev-parse", "HEAD");
  const event = pull ? { event: pullRequest({ base: head, head }) } : {};
  return await runAction({ actionFile, workspace: repository.path, env: env(elsewhere.path), ...event });
}

function expectFailure({ phases, outputs, conclusion }: ActionRunResult): void {
  expect(conclusion).toBe("failure");
  expect(phases.main?.exitCode).toBe(1);
  expect(phases.main?.annotations).toMatchObject([{ level: "error" }]);
  expect(outputs.get("verdict")).toBeUndefined();
}

describe.concurrent.each([
  ["gate", GATE],
  ["pin-check", PIN_CHECK],
])("%s", (_name, actionFile) => {
  test("passes where nothing is in its way", async () => {
    const { conclusion, outputs } = await run(actionFile, () => ({}));
    expect([conclusion, outputs.get("verdict")]).toEqual(["success", "pass"]);
  });

  test.each([
    ["RUNNER_TEMP lies below a file", (folder: string) => ({ RUNNER_TEMP: `${folder}/file/temp` })],
    ["RUNNER_TEMP is a file", (folder: string) => ({ RUNNER_TEMP: `${folder}/file` })],
    ["RUNNER_TEMP is not set", () => ({ RUNNER_TEMP: "" })],
    ["GITHUB_OUTPUT is a folder", (folder: string) => ({ GITHUB_OUTPUT: folder })],
    ["GITHUB_OUTPUT is not there", (folder: string) => ({ GITHUB_OUTPUT: `${folder}/none` })],
    ["GITHUB_STEP_SUMMARY is a folder", (folder: string) => ({ GITHUB_STEP_SUMMARY: folder })],
    ["the workspace is not there", (folder: string) => ({ GITHUB_WORKSPACE: `${folder}/none` })],
    ["git is not there", (folder: string) => ({ PATH: folder })],
    ["the repository is not named", () => ({ GITHUB_REPOSITORY: "octo-org" })],
    ["the API is no address", () => ({ GITHUB_API_URL: "file:///etc" })],
  ])("fails where %s", async (_what, env) => {
    expectFailure(await run(actionFile, env));
  });

  test.each([
    ["is not there", (folder: string) => ({ GITHUB_EVENT_PATH: `${folder}/none` })],
    ["is not set", () => ({ GITHUB_EVENT_PATH: "" })],
    ["is a folder", (folder: string) => ({ GITHUB_EVENT_PATH: folder })],
    ["is empty", (folder: string) => ({ GITHUB_EVENT_PATH: `${folder}/file` })],
  ])("fails where the event of a pull request %s", async (_what, env) => {
    expectFailure(await run(actionFile, env, true));
  });

  test.each([
    ["throws", "throw new Error('planted')"],
    ["ends the process", "process.exit(0)"],
  ])("fails where something in the middle of its work %s", async (_what, code) => {
    expectFailure(await run(actionFile, () => ({ NODE_OPTIONS: preload(code) })));
  });

  test.each([
    ["throws", "setTimeout(() => { throw new Error('planted') })"],
    ["rejects", "Promise.reject(new Error('planted'))"],
  ])("fails where something beside its work %s, though the work goes on", async (_what, code) => {
    const { phases, conclusion } = await run(actionFile, () => ({ NODE_OPTIONS: preload(code) }));
    expect(conclusion).toBe("failure");
    expect(phases.main).toMatchObject({ exitCode: 1, annotations: [{ level: "error" }] });
    expect(phases.main?.annotations[0]?.title).toContain("(internal)");
  });
});

/** Runs code in the process when its program asks for the day, in the middle of its work. */
function preload(code: string): string {
  const module = `const real = Date.prototype.toISOString;
    Date.prototype.toISOString = function () { ${code}; return real.call(this); };`;
  return `--import=data:text/javascript,${encodeURIComponent(module)}`;
}

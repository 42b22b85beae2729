// The gate as a step of a push: what the runner, the next steps and the reader of the summary get.
import { dirname, join } from "node:path";
import { plainGit, runAction, ScratchFolder } from "@lockstep/testkit";
import { describe, expect, test } from "vitest";
import { GATE, PIN_CHECK } from "./bundles.ts";
import { PINNED, POLICY, repositoryOf, TAGGED, type Tree, WORKFLOW, workflowUsing } from "./project.ts";
import { checkOf, onlyFinding, readReport, textAt } from "./report.ts";
import { parseSarif, readSarif } from "./sarif-schema.ts";

const BROKEN = "jobs: {a: [";

/** Runs an action on a repository with these files. The folder for reports outlives the step, as on a runner. */
async function run(files: Tree, temporary: ScratchFolder, inputs: Readonly<Record<string, string>> = {}) {
  using repository = repositoryOf(files);
  const env = { RUNNER_TEMP: temporary.path };
  return await runAction({ actionFile: GATE, workspace: repository.path, inputs, env });
}

test("annotations are found from the workspace, also where the checkout lies in a folder of it", async () => {
  using temporary = new ScratchFolder();
  using workspace = new ScratchFolder();
  workspace.write(`checkout/${WORKFLOW}`, workflowUsing(TAGGED));
  const checkout = join(workspace.path, "checkout");
  plainGit(checkout, ["init", "--quiet"]);
  plainGit(checkout, ["add", "--all"]);
  plainGit(checkout, ["commit", "--quiet", "--message=change"]);
  const event = { name: "push", payload: { after: plainGit(checkout, ["rev-parse", "HEAD"]) } };
  const env = { RUNNER_TEMP: temporary.path };
  const { phases } = await runAction({
    actionFile: GATE,
    workspace: workspace.path,
    inputs: { path: "checkout" },
    event,
    env,
  });
  expect(phases.main?.annotations).toMatchObject([{ file: `checkout/${WORKFLOW}`, line: 6 }]);
});

test("two steps of one job keep their reports apart", async () => {
  using temporary = new ScratchFolder();
  using repository = repositoryOf({ [WORKFLOW]: workflowUsing(TAGGED), "src/a.txt": "a" });
  const step = (path: string) =>
    runAction({
      ...{ actionFile: GATE, workspace: repository.path, inputs: { path } },
      env: { RUNNER_TEMP: temporary.path, GITHUB_ACTION: path },
    });
  const first = await step(".");
  const second = await step("src");
  const reports = [first, second].map(({ outputs }) => outputs.get("report"));
  expect(new Set(reports).size).toBe(2);
  for (const report of reports) expect(readReport(report).verdict).toBe("fail");
});

describe("an action pinned to a tag", () => {
  const text = workflowUsing(PINNED, TAGGED);

  test("fails the step, and every sink says where", async () => {
    using temporary = new ScratchFolder();
    const { phases, outputs, conclusion } = await run({ [WORKFLOW]: text }, temporary);
    expect(conclusion).toBe("failure");
    expect(phases.main).toMatchObject({ exitCode: 1, refusals: [], stderr: "" });
    const folder = dirname(outputs.get("report") ?? "");
    expect(dirname(folder)).toBe(join(temporary.path, "lockstep-evidence"));
    expect(Object.fromEntries(outputs)).toEqual({
      verdict: "fail",
      "findings-count": "1",
      evidence: dirname(folder),
      patch: join(folder, "fixes.patch"),
      report: join(folder, "report.json"),
      sarif: join(folder, "report.sarif"),
    });

    const place = { file: WORKFLOW, line: 7, column: 15, endLine: 7, endColumn: 15 + TAGGED.length };
    const report = readReport(outputs.get("report"));
    expect(report).toMatchObject({ schema: 1, tool: "gate", verdict: "fail", notChecked: [] });
    expect(checkOf(report, "pin-check")).toMatchObject({ verdict: "fail", stats: { files: 1, uses: 2 } });
    expect(checkOf(report, "policy")).toMatchObject({ verdict: "pass", findings: [] });
    const finding = onlyFinding(report, "pin-check");
    expect(finding).toMatchObject({ ruleId: "unpinned-action", severity: "error", location: place });
    expect(textAt(text, finding.location)).toBe(TAGGED);

    expect(phases.main?.annotations).toMatchObject([{ level: "error", ...place }]);
    expect(phases.main?.summary).toContain("unpinned-action");
    expect(phases.main?.summary).toContain(`${WORKFLOW}:7:15`);

    const results = readSarif(outputs.get("sarif")).flatMap((part) => part.results ?? []);
    expect(results).toMatchObject([
      {
        ruleId: "unpinned-action",
        level: "error",
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: WORKFLOW },
              region: { startLine: 7, startColumn: 15, endLine: 7, endColumn: 15 + TAGGED.length },
            },
          },
        ],
      },
    ]);
  });

  test("fails the step of pin-check alone, too", async () => {
    using repository = repositoryOf({ [WORKFLOW]: text });
    const { phases, outputs } = await runAction({ actionFile: PIN_CHECK, workspace: repository.path });
    expect(phases.main).toMatchObject({ exitCode: 1, annotations: [{ level: "error", file: WORKFLOW, line: 7 }] });
    expect(outputs.get("verdict")).toBe("fail");
  });

  test("is set apart by an exception, which the report shows and the file for upload leaves out", async () => {
    using temporary = new ScratchFolder();
    const policy =
      "version: 1\npin-check:\n  exceptions:\n    - { rule: unpinned-action, subject: actions/*, reason: ours }\n";
    const { phases, outputs } = await run({ [WORKFLOW]: text, [POLICY]: policy }, temporary);
    expect(phases.main).toMatchObject({ exitCode: 0, annotations: [] });
    expect(Object.fromEntries(outputs)).toMatchObject({ verdict: "pass", "findings-count": "0" });
    const { suppressed } = checkOf(readReport(outputs.get("report")), "pin-check");
    expect(suppressed).toMatchObject([{ finding: { subject: TAGGED }, by: { reason: "ours" } }]);
    expect(readSarif(outputs.get("sarif")).flatMap(({ results }) => results ?? [])).toEqual([]);
  });
});

test("a repository in which everything is pinned passes", async () => {
  using temporary = new ScratchFolder();
  const { phases, outputs, conclusion } = await run({ [WORKFLOW]: workflowUsing(PINNED) }, temporary);
  expect(conclusion).toBe("success");
  expect(phases.main).toMatchObject({ exitCode: 0, annotations: [], stderr: "" });
  expect(Object.fromEntries(outputs)).toMatchObject({ verdict: "pass", "findings-count": "0" });
  expect(checkOf(readReport(outputs.get("report")), "pin-check").stats).toMatchObject({ files: 1, uses: 1 });
});

describe("what cannot be checked", () => {
  const files = { [WORKFLOW]: workflowUsing(PINNED), ".github/workflows/broken.yml": BROKEN };

  test("fails the step and says which file it was", async () => {
    using temporary = new ScratchFolder();
    const { phases, outputs } = await run(files, temporary);
    expect(phases.main).toMatchObject({ exitCode: 1, annotations: [{ level: "warning" }] });
    expect(outputs.get("verdict")).toBe("incomplete");
    const { notChecked } = checkOf(readReport(outputs.get("report")), "pin-check");
    expect(notChecked.map(({ what }) => what)).toEqual([expect.stringMatching(/^\.github\/workflows\/broken\.yml:\d/)]);
    const [invocation] = readSarif(outputs.get("sarif")).flatMap(({ invocations }) => invocations ?? []);
    expect(invocation).toMatchObject({ executionSuccessful: false });
  });

  test("is a warning where the step says so, and still no pass", async () => {
    using temporary = new ScratchFolder();
    const { phases, outputs } = await run(files, temporary, { "on-incomplete": "warn" });
    expect(phases.main).toMatchObject({ exitCode: 0, annotations: [{ level: "warning" }] });
    expect(outputs.get("verdict")).toBe("incomplete");
    expect(readReport(outputs.get("report")).verdict).toBe("incomplete");
  });

  test("fails where the policy wants it to, whatever the step says", async () => {
    using temporary = new ScratchFolder();
    const strict = { ...files, [POLICY]: "version: 1\non-incomplete: fail\n" };
    expect((await run(strict, temporary, { "on-incomplete": "warn" })).phases.main?.exitCode).toBe(1);
  });

  test("never hides a violation behind a warning", async () => {
    using temporary = new ScratchFolder();
    const both = { ...files, [WORKFLOW]: workflowUsing(TAGGED) };
    const { phases, outputs } = await run(both, temporary, { "on-incomplete": "warn" });
    expect([phases.main?.exitCode, outputs.get("verdict")]).toEqual([1, "fail"]);
  });

  test("a repository without any workflow is not a pass", async () => {
    using temporary = new ScratchFolder();
    const { phases, outputs } = await run({ "README.md": "" }, temporary);
    expect([phases.main?.exitCode, outputs.get("verdict")]).toEqual([1, "incomplete"]);
  });
});

test("the schema refuses what is not SARIF", () => {
  expect(() => parseSarif('{"version":"2.1.0"}')).toThrow();
});

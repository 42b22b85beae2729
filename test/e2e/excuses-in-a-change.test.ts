// What a change may leave as it is: comments that excuse a finding, and what the base commit has already.
import { runAction, ScratchFolder } from "@lockstep/testkit";
import { describe, expect, test } from "vitest";
import { type GitHubOptions, TOKEN, withBaseOnGitHub } from "./base-on-github.ts";
import { GATE } from "./bundles.ts";
import { POLICY, TAGGED, type Tree, WORKFLOW, workflowUsing } from "./project.ts";
import { Proposal, pullRequest } from "./proposal.ts";
import { checkOf, readReport } from "./report.ts";

const EXCUSED = workflowUsing(`${TAGGED} # lockstep: ignore[unpinned-action] our own mirror`);
const BASELINE = "version: 1\npin-check: { baseline: base-commit }\n";
const ANY_COMMENT = "version: 1\npin-check: { ignore-comments: any }\n";
const NO_COMMENT = "version: 1\npin-check: { ignore-comments: none }\n";

/** The part of pin-check in the report of the gate on a pull request that makes `after` of `before`. */
async function judge(before: Tree, after: Tree) {
  using proposal = new Proposal(before, (repository) => {
    repository.write("README.md", "changed");
    for (const [path, content] of Object.entries(after)) repository.write(path, content);
  });
  using temporary = new ScratchFolder();
  const { outputs } = await runAction({
    actionFile: GATE,
    workspace: proposal.repository.path,
    event: pullRequest(proposal),
    env: { RUNNER_TEMP: temporary.path },
    token: TOKEN,
  });
  return summarize(outputs.get("report"));
}

function summarize(path: string | undefined) {
  const { verdict, findings, suppressed } = checkOf(readReport(path), "pin-check");
  return {
    verdict,
    found: findings.map(({ subject }) => subject),
    suppressed: suppressed.map(({ finding, by }) => [finding.subject, by.kind]),
  };
}

describe("an ignore comment in a change", () => {
  test.each([
    ["that the base has, too, counts", { [WORKFLOW]: EXCUSED }, {}, "pass"],
    ["that is new does not count", { [WORKFLOW]: workflowUsing(TAGGED) }, { [WORKFLOW]: EXCUSED }, "fail"],
    ["that comes with what it excuses does not count", { "a.txt": "" }, { [WORKFLOW]: EXCUSED }, "fail"],
    ["counts at once where the base policy says any", { [POLICY]: ANY_COMMENT }, { [WORKFLOW]: EXCUSED }, "pass"],
    ["never counts where the base policy says none", { [POLICY]: NO_COMMENT, [WORKFLOW]: EXCUSED }, {}, "fail"],
  ])("%s", async (_what, before, after, verdict) => {
    expect((await judge(before, after)).verdict).toBe(verdict);
  });

  test("cannot be let count by the policy of the change", async () => {
    const { verdict } = await judge({ "a.txt": "" }, { [WORKFLOW]: EXCUSED, [POLICY]: ANY_COMMENT });
    expect(verdict).toBe("fail");
  });

  test("does not count where a step of another event has checked the change out", async () => {
    using proposal = new Proposal({ [WORKFLOW]: workflowUsing(TAGGED) }, (repository) =>
      repository.write(WORKFLOW, EXCUSED),
    );
    using temporary = new ScratchFolder();
    // The commit of such a run is that of the default branch, whatever lies in the workspace.
    const env = { RUNNER_TEMP: temporary.path, GITHUB_SHA: proposal.base };
    const event = { name: "issue_comment", payload: { action: "created", issue: { number: 7 } } };
    const { outputs } = await runAction({ actionFile: GATE, workspace: proposal.repository.path, event, env });
    expect(summarize(outputs.get("report"))).toMatchObject({ verdict: "fail", found: [TAGGED], suppressed: [] });
  });

  test("makes the run incomplete where the clone lacks the base", async () => {
    const report = await judgeInShallow({ refusesGit: 403 });
    expect(report.verdict).not.toBe("pass");
    expect(checkOf(report, "pin-check").notChecked.length).toBeGreaterThan(0);
  });

  test("counts where the clone lacks the base and the step fetches it", async () => {
    const report = await judgeInShallow({});
    expect(report.verdict).toBe("pass");
    expect(checkOf(report, "pin-check")).toMatchObject({ notChecked: [], suppressed: [{ by: { kind: "comment" } }] });
  });
});

/** The report on a change that leaves a workflow with a comment as it is, in a shallow clone. */
async function judgeInShallow(served: GitHubOptions) {
  using proposal = new Proposal({ [WORKFLOW]: EXCUSED }, (repository) => repository.write("README.md", "changed"));
  using temporary = new ScratchFolder();
  const outputs = await withBaseOnGitHub(proposal, served, async (variables) => {
    const env = { RUNNER_TEMP: temporary.path, ...variables };
    const workspace = proposal.cloneShallow();
    return (await runAction({ actionFile: GATE, workspace, event: pullRequest(proposal), env, token: TOKEN })).outputs;
  });
  return readReport(outputs.get("report"));
}

describe("a baseline", () => {
  const before = { [POLICY]: BASELINE, [WORKFLOW]: workflowUsing("octo-org/old@v1") };

  test("lets a change pass that adds nothing, and says what it sets apart", async () => {
    expect(await judge(before, {})).toEqual({
      verdict: "pass",
      found: [],
      suppressed: [["octo-org/old@v1", "baseline"]],
    });
  });

  test.each([
    ["another reference", workflowUsing("octo-org/old@v1", "octo-org/new@v1"), ["octo-org/new@v1"]],
    ["the same one once more", workflowUsing("octo-org/old@v1", "octo-org/old@v1"), ["octo-org/old@v1"]],
    ["another ref of it", workflowUsing("octo-org/old@v2"), ["octo-org/old@v2"]],
  ])("does not let %s pass", async (_what, workflow, found) => {
    expect(await judge(before, { [WORKFLOW]: workflow })).toMatchObject({ verdict: "fail", found });
  });

  test("cannot be switched on by the change itself", async () => {
    const { verdict } = await judge({ [WORKFLOW]: workflowUsing("octo-org/old@v1") }, { [POLICY]: BASELINE });
    expect(verdict).toBe("fail");
  });
});

// A proposed change is judged by the policy of its base: it cannot switch off its own check, however it tries.
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { runAction, ScratchFolder, type ScratchRepository, type TriggerEvent } from "@lockstep/testkit";
import { describe, expect, test } from "vitest";
import { type GitHubOptions, TOKEN, withBaseOnGitHub } from "./base-on-github.ts";
import { GATE } from "./bundles.ts";
import { PINNED, POLICY, TAGGED, type Tree, WORKFLOW, workflowUsing } from "./project.ts";
import { mergeGroup, Proposal, pullRequest } from "./proposal.ts";
import { checkOf, readReport, rulesFound } from "./report.ts";

const DEFAULTS = "version: 1\n";
const PERMISSIVE = "version: 1\npin-check: { rules: { unpinned-action: off } }\n";
const BROKEN = "version: 1\npin-chek: {}\n";
const DYNAMIC = workflowUsing("actions/checkout@${{ inputs.ref }}");

interface Way {
  readonly what: string;
  /** True where the commits of the change cannot be had: then secret-scan cannot say that there is nothing in them. */
  readonly lacksCommits?: true;
  judge(proposal: Proposal, temporary: string): ReturnType<typeof runAction>;
}

/** The ways to the base: in the clone, or from GitHub. Whichever it is, the same must come of it. */
const WAYS: readonly Way[] = [
  {
    what: "a pull request with its base in the clone",
    judge: (proposal, temporary) => judge(proposal.repository.path, temporary, pullRequest(proposal)),
  },
  {
    what: "a merge group with its base in the clone",
    judge: (proposal, temporary) => judge(proposal.repository.path, temporary, mergeGroup(proposal)),
  },
  {
    what: "a pull request with its base on GitHub only",
    judge: (proposal, temporary) => judgeWithGitHub(proposal, temporary, pullRequest(proposal)),
  },
  {
    what: "a merge group with its base on GitHub only",
    judge: (proposal, temporary) => judgeWithGitHub(proposal, temporary, mergeGroup(proposal)),
  },
  {
    what: "a pull request with its base on a GitHub that gives single files only",
    lacksCommits: true,
    judge: (proposal, temporary) => judgeWithGitHub(proposal, temporary, pullRequest(proposal), { refusesGit: 403 }),
  },
];

function judge(workspace: string, temporary: string, event: TriggerEvent, api = {}) {
  const env = { RUNNER_TEMP: temporary, ...api };
  return runAction({ actionFile: GATE, workspace, event, env, token: TOKEN });
}

function judgeWithGitHub(proposal: Proposal, temporary: string, event: TriggerEvent, served: GitHubOptions = {}) {
  return withBaseOnGitHub(proposal, served, (variables) => judge(proposal.cloneShallow(), temporary, event, variables));
}

/** The verdict of a change, the rules found about the pins and about the policy, and how the policy changed. */
async function outcome({ judge }: Way, base: Tree, change: (repository: ScratchRepository) => void) {
  using proposal = new Proposal(base, change);
  using temporary = new ScratchFolder();
  const { phases, outputs } = await judge(proposal, temporary.path);
  const report = readReport(outputs.get("report"));
  return {
    exitCode: phases.main?.exitCode,
    verdict: outputs.get("verdict"),
    pins: rulesFound(report, "pin-check"),
    policy: rulesFound(report, "policy"),
    changes: checkOf(report, "policy").findings.flatMap(({ evidence }) => evidence?.["change"] ?? []),
    annotated: phases.main?.annotations.filter(({ file }) => file === POLICY).length,
  };
}

describe.concurrent.each(WAYS)("$what,", (way) => {
  const violation = { exitCode: 1, verdict: "fail", pins: ["unpinned-action"] };

  test("that leaves the policy alone is judged by it, and nothing is said about it", async () => {
    const base = { [POLICY]: PERMISSIVE, [WORKFLOW]: workflowUsing(PINNED) };
    const change = (repository: ScratchRepository) => repository.write(WORKFLOW, workflowUsing(TAGGED));
    const fine = way.lacksCommits ? { exitCode: 1, verdict: "incomplete" } : { exitCode: 0, verdict: "pass" };
    const nothing = { pins: [], policy: [], changes: [], annotated: 0 };
    expect(await outcome(way, base, change)).toEqual({ ...fine, ...nothing });
  });

  test("that has no policy, at its base or at its head, is judged by the defaults", async () => {
    const change = (repository: ScratchRepository) => repository.write(WORKFLOW, workflowUsing(TAGGED));
    const expected = { ...violation, policy: [], changes: [], annotated: 0 };
    expect(await outcome(way, { [WORKFLOW]: workflowUsing(PINNED) }, change)).toEqual(expected);
  });

  test("that edits the policy to let its own violation through fails", async () => {
    const base = { [POLICY]: DEFAULTS, [WORKFLOW]: workflowUsing(PINNED) };
    const change = (repository: ScratchRepository) => {
      repository.write(WORKFLOW, workflowUsing(TAGGED));
      repository.write(POLICY, PERMISSIVE);
    };
    const edited = { ...violation, policy: ["policy-changed"], changes: ["edited"], annotated: 1 };
    expect(await outcome(way, base, change)).toEqual(edited);
  });

  test("that brings a policy where there was none fails", async () => {
    const change = (repository: ScratchRepository) => {
      repository.write(WORKFLOW, workflowUsing(TAGGED));
      repository.write(POLICY, PERMISSIVE);
    };
    const added = { ...violation, policy: ["policy-changed"], changes: ["added"], annotated: 1 };
    expect(await outcome(way, { [WORKFLOW]: workflowUsing(PINNED) }, change)).toEqual(added);
  });

  test("that removes a policy stricter than the defaults fails by it", async () => {
    const base = { [POLICY]: "version: 1\nfail-on: warning\n", [WORKFLOW]: workflowUsing(PINNED) };
    const change = (repository: ScratchRepository) => {
      repository.write(WORKFLOW, DYNAMIC);
      repository.git("rm", "--quiet", POLICY);
    };
    expect(await outcome(way, base, change)).toMatchObject({
      ...{ exitCode: 1, verdict: "fail", pins: ["dynamic-reference"] },
      ...{ policy: ["policy-changed"], changes: ["removed"] },
    });
  });

  test("that puts a link in the policy's place fails", async () => {
    const base = { [POLICY]: DEFAULTS, "permissive.yml": PERMISSIVE, [WORKFLOW]: workflowUsing(PINNED) };
    const change = (repository: ScratchRepository) => {
      repository.write(WORKFLOW, workflowUsing(TAGGED));
      repository.git("rm", "--quiet", POLICY);
      symlinkSync("../permissive.yml", join(repository.path, POLICY));
    };
    expect(await outcome(way, base, change)).toMatchObject({ ...violation, changes: ["edited"] });
  });

  test("that makes the policy a link to a sound one fails for that alone: after the merge no run could read it", async () => {
    const base = { [POLICY]: DEFAULTS, "sound.yml": DEFAULTS, [WORKFLOW]: workflowUsing(PINNED) };
    const change = (repository: ScratchRepository) => {
      repository.git("rm", "--quiet", POLICY);
      symlinkSync("../sound.yml", join(repository.path, POLICY));
    };
    const { policy, ...rest } = await outcome(way, base, change);
    expect({ ...rest, policy: [...policy].sort() }).toMatchObject({
      ...{ exitCode: 1, verdict: "fail", pins: [] },
      policy: ["policy-broken", "policy-changed"],
    });
  });

  test("that breaks the policy fails for that alone", async () => {
    const base = { [POLICY]: DEFAULTS, [WORKFLOW]: workflowUsing(PINNED) };
    const change = (repository: ScratchRepository) => repository.write(POLICY, BROKEN);
    const broken = { exitCode: 1, verdict: "fail", pins: [], policy: ["policy-broken", "policy-changed"] };
    const { policy, ...rest } = await outcome(way, base, change);
    expect({ ...rest, policy: [...policy].sort() }).toMatchObject(broken);
  });
});

test("on a push, the same edit holds at once: there it has been reviewed", async () => {
  using temporary = new ScratchFolder();
  using proposal = new Proposal({ [POLICY]: DEFAULTS, [WORKFLOW]: workflowUsing(TAGGED) }, (repository) =>
    repository.write(POLICY, PERMISSIVE),
  );
  const payload = { before: proposal.base, after: proposal.head, ref: "refs/heads/main" };
  const { outputs } = await judge(proposal.repository.path, temporary.path, { name: "push", payload });
  expect(outputs.get("verdict")).toBe("pass");
});

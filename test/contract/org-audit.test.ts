// What an audit asks of the GitHub fake, and the ruleset of examples/org, against GitHub's published description; the workflow
// there against GitHub's own parser.
import { readFileSync } from "node:fs";
import { NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { parsePolicy } from "@lockstep/core/policy";
import { CHECKS } from "@lockstep/gate";
import { catalogueOf } from "@lockstep/runtime";
import { createGitHubFake, type FakeState } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadAnswerCheck, loadRequestCheck } from "./github-openapi.ts";

const COMMIT = "a".repeat(40);
const WORKFLOWS = {
  type: "workflows",
  ruleset_source_type: "Organization",
  ruleset_source: "firm",
  ruleset_id: 7,
  parameters: { workflows: [{ repository_id: 7, path: ".github/workflows/lockstep.yml", sha: COMMIT }] },
};
const CHECKED = {
  type: "required_status_checks",
  parameters: { strict_required_status_checks_policy: true, required_status_checks: [{ context: "gate" }] },
};
const STATE: FakeState = {
  organisations: ["firm"],
  organisationSettings: {
    firm: {
      actions: { allowed_actions: "selected", sha_pinning_required: true },
      immutableReleases: "all",
      rulesets: [{ name: "lockstep", target: "branch", enforcement: "evaluate" }],
    },
  },
  repositories: [
    {
      ...{ owner: "firm", name: "web", visibility: "public", refs: { main: COMMIT }, commits: { [COMMIT]: {} } },
      settings: {
        actions: { allowed_actions: "selected" },
        immutableReleases: "enforced",
        rules: [WORKFLOWS, CHECKED],
      },
    },
    { owner: "firm", name: "plain", visibility: "public", refs: { main: COMMIT }, commits: { [COMMIT]: {} } },
  ],
  tokens: { admin: { access: {}, administers: true }, reader: { access: {} } },
};

const check = loadAnswerCheck();

async function ask(path: string, token: string) {
  const headers = { authorization: `token ${token}` };
  const answer = await createGitHubFake(STATE).fetch(new Request(`https://api.example.test${path}`, { headers }));
  return { status: answer.status, body: (await answer.json()) as unknown };
}

describe("the fake answers as described", () => {
  const REPO = "/repos/{owner}/{repo}";
  it.each([
    ["/repos/firm/web/actions/permissions", `${REPO}/actions/permissions`],
    ["/repos/firm/plain/actions/permissions", `${REPO}/actions/permissions`],
    ["/repos/firm/web/actions/permissions/workflow", `${REPO}/actions/permissions/workflow`],
    ["/repos/firm/web/immutable-releases", `${REPO}/immutable-releases`],
    ["/repos/firm/web/rules/branches/main", `${REPO}/rules/branches/{branch}`],
    ["/orgs/firm/actions/permissions", "/orgs/{org}/actions/permissions"],
    ["/orgs/firm/actions/permissions/workflow", "/orgs/{org}/actions/permissions/workflow"],
    ["/orgs/firm/settings/immutable-releases", "/orgs/{org}/settings/immutable-releases"],
    ["/orgs/firm/rulesets", "/orgs/{org}/rulesets"],
  ])("%s", async (path, operation) => {
    const { status, body } = await ask(path, "admin");
    expect(status).toBe(200);
    expect(check(operation, 200, "application/json", body)).toEqual([]);
  });

  it("has no immutable releases where they are off", async () => {
    expect((await ask("/repos/firm/plain/immutable-releases", "admin")).status).toBe(404);
  });

  it.each([
    "/repos/firm/web/actions/permissions",
    "/repos/firm/web/actions/permissions/workflow",
    "/repos/firm/web/immutable-releases",
    "/orgs/firm/actions/permissions",
    "/orgs/firm/rulesets",
  ])("%s only to administrators", async (path) => {
    expect((await ask(path, "reader")).status).toBe(403);
  });

  it("tells of the rules of a branch to whoever sees the repository", async () => {
    expect((await ask("/repos/firm/web/rules/branches/main", "reader")).status).toBe(200);
  });
});

describe("examples/org", () => {
  const read = (name: string): string => readFileSync(new URL(`../../examples/org/${name}`, import.meta.url), "utf8");

  it("has a ruleset that GitHub takes", () => {
    const ruleset: unknown = JSON.parse(read("ruleset.json"));
    const checkBody = loadRequestCheck();
    expect(checkBody("/orgs/{org}/rulesets", "post", ruleset)).toEqual([]);
    expect(checkBody("/orgs/{org}/rulesets", "post", { name: "x", enforcement: "perhaps" })).not.toEqual([]);
  });

  it("has a ruleset that is tried first, blocks no other branch, and demands the workflow", () => {
    const ruleset = JSON.parse(read("ruleset.json"));
    expect(ruleset).toMatchObject({
      enforcement: "evaluate",
      conditions: { ref_name: { include: ["~DEFAULT_BRANCH"] } },
      rules: expect.arrayContaining([
        expect.objectContaining({
          type: "workflows",
          parameters: expect.objectContaining({ do_not_enforce_on_create: true }),
        }),
      ]),
    });
  });

  it("has a workflow that GitHub understands, with the events that a ruleset starts and nothing that it ignores", () => {
    const file = { name: "lockstep.yml", content: read("required-workflow.yml") };
    const parsed = parseWorkflow(file, new NoOperationTraceWriter());
    expect(parsed.context.errors.count).toBe(0);
    const value = parse(file.content);
    expect(value).toMatchObject({ on: { pull_request: null, merge_group: null }, permissions: {} });
    expect(Object.keys(value.on)).toEqual(["pull_request", "merge_group"]);
    expect(value.concurrency).toEqual(expect.any(String));
    expect(value.jobs.gate["timeout-minutes"]).toBeGreaterThan(0);
    expect(value.jobs.gate.permissions).toEqual({ contents: "read" });
  });

  it("has a policy that can be used", () => {
    const { policy } = parsePolicy("lockstep.yml", read("lockstep.yml"), catalogueOf(CHECKS));
    expect(policy).toMatchObject({ version: 1, locked: expect.arrayContaining(["verify-artifact.require"]) });
  });
});

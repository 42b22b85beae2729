// The gate on proposed changes needs no more than read rights: whatever it asks GitHub, it posts nothing.
import { runAction, ScratchFolder, type TriggerEvent } from "@lockstep/testkit";
import { describe, expect, test } from "vitest";
import { type GitHubOptions, TOKEN, withBaseOnGitHub } from "./base-on-github.ts";
import { GATE } from "./bundles.ts";
import { PINNED, POLICY, TAGGED, WORKFLOW, workflowUsing } from "./project.ts";
import { type Commits, mergeGroup, NAME, OWNER, Proposal, pullRequest } from "./proposal.ts";
import { checkOf, readReport } from "./report.ts";
import { fileWith, GITHUB_RULE, githubToken } from "./secret-made.ts";

const BASE = { [POLICY]: "version: 1\nfail-on: warning\n", [WORKFLOW]: workflowUsing(PINNED) };

/** The requests of a fetch (git documentation, "gitprotocol-http"): `git-receive-pack` would be a push. */
const FETCH = [
  `GET /${OWNER}/${NAME}.git/info/refs?service=git-upload-pack`,
  `POST /${OWNER}/${NAME}.git/git-upload-pack`,
];

/** A change that brings a finding of each check, judged in a shallow clone whose base is on GitHub alone. */
async function judge(eventOf: (commits: Commits) => TriggerEvent, online: string, served: GitHubOptions = {}) {
  using proposal = new Proposal(BASE, (repository) => {
    repository.write(WORKFLOW, workflowUsing(PINNED, TAGGED));
    repository.write("settings.env", fileWith(githubToken("gate")));
    repository.write(POLICY, "version: 1\n");
  });
  using temporary = new ScratchFolder();
  return await withBaseOnGitHub(proposal, served, async (variables, { api, git }) => {
    const { outputs, phases } = await runAction({
      actionFile: GATE,
      workspace: proposal.cloneShallow(),
      event: eventOf(proposal),
      inputs: { online },
      env: { RUNNER_TEMP: temporary.path, ...variables },
      token: TOKEN,
    });
    const report = readReport(outputs.get("report"));
    const asked = { requests: [...api.requests()], fetches: [...git.requests] };
    return { report, ...asked, exitCode: phases.main?.exitCode };
  });
}

describe.concurrent.each([
  ["pull_request", pullRequest],
  ["merge_group", mergeGroup],
] as const)("on %s, in a shallow clone,", (_name, eventOf) => {
  test.each(["false", "true"])("with online: %s, only questions are asked", async (online) => {
    const { requests, fetches } = await judge(eventOf, online);
    const others = requests.filter(({ method }) => method !== "GET");
    expect(others.length > 0).toBe(online === "true");
    expect(others.map(({ method, route }) => [method, route])).toEqual(others.map(() => ["POST", "graphql"]));
    expect(others.map(({ body }) => body).filter((body) => /\b(?:mutation|subscription)\b/.test(body))).toEqual([]);
    expect(new Set(fetches)).toEqual(new Set(FETCH));
  });

  test("files are asked for one by one where nothing can be fetched, and only asked for", async () => {
    const { requests, fetches, report } = await judge(eventOf, "false", { refusesGit: 403 });
    expect(requests.length).toBeGreaterThan(0);
    expect(new Set(requests.map(({ method }) => method))).toEqual(new Set(["GET"]));
    expect(fetches).toEqual(FETCH.slice(0, 1));
    expect(checkOf(report, "policy").findings.map(({ ruleId }) => ruleId)).toEqual(["policy-changed"]);
    expect(checkOf(report, "secret-scan")).toMatchObject({ verdict: "incomplete" });
  });

  test("each check judges the change, under the policy of its base", async () => {
    const { report, exitCode } = await judge(eventOf, "false");
    const found = report.checks.map(({ tool, findings }) => [tool, findings.map(({ ruleId }) => ruleId)]);
    expect(Object.fromEntries(found)).toEqual({
      "pin-check": ["unpinned-action"],
      "secret-scan": [GITHUB_RULE],
      policy: ["policy-changed"],
    });
    expect(checkOf(report, "secret-scan")).toMatchObject({ notChecked: [], stats: { commits: 1 } });
    expect([report.verdict, exitCode]).toEqual(["fail", 1]);
  });
});

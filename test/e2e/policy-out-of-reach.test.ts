// Where the policy of the base cannot be had, no other takes its place: the step fails and says what would help.
import { runAction } from "@lockstep/testkit";
import { describe, expect, test } from "vitest";
import { type GitHubOptions, TOKEN, withBaseOnGitHub } from "./base-on-github.ts";
import { GATE } from "./bundles.ts";
import { PINNED, POLICY, WORKFLOW, workflowUsing } from "./project.ts";
import { Proposal, pullRequest } from "./proposal.ts";
import { NO_SERVER } from "./secret-run.ts";

const CURE = "fetch-depth: 0";

/** Lets every wait in the process, such as those between attempts, last a hundredth of its time. */
const HURRY = `--import=data:text/javascript,${encodeURIComponent(
  "const wait = setTimeout; globalThis.setTimeout = (call, ms, ...rest) => wait(call, ms / 100, ...rest);",
)}`;

/** A change that would pass under any policy, in a clone without its base. */
function harmlessChange(): Proposal {
  const base = { [POLICY]: "version: 1\n", [WORKFLOW]: workflowUsing(PINNED) };
  return new Proposal(base, (repository) => repository.write("README.md", "text"));
}

interface Circumstances {
  readonly env?: Readonly<Record<string, string>>;
  readonly token?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** Judges it where, unless the environment names a server, nothing answers. */
async function judge(proposal: Proposal, { token = TOKEN, inputs = {}, env = {} }: Circumstances) {
  return await runAction({
    actionFile: GATE,
    workspace: proposal.cloneShallow(),
    event: pullRequest(proposal),
    token,
    inputs,
    env: { GITHUB_SERVER_URL: NO_SERVER, ...env },
  });
}

/** Judges it with a GitHub that has the base, and lets nobody fetch it. */
async function judgeWithGitHub(options: GitHubOptions) {
  using proposal = harmlessChange();
  return await withBaseOnGitHub(proposal, { refusesGit: 500, ...options }, (env) => judge(proposal, { env }));
}

function expectRefusal({ phases, outputs }: Awaited<ReturnType<typeof judge>>, code: string, cure: string): void {
  expect(phases.main).toMatchObject({ exitCode: 1, annotations: [{ level: "error" }] });
  expect(phases.main?.annotations[0]?.title).toContain(`(${code})`);
  expect(phases.main?.summary).toContain(code);
  expect(phases.main?.annotations[0]?.message).toContain(cure);
  expect([...outputs.keys()]).toEqual(["evidence"]);
}

describe.concurrent("a shallow clone", () => {
  test("passes where GitHub has the base", async () => {
    using proposal = harmlessChange();
    const { phases, outputs } = await withBaseOnGitHub(proposal, {}, (env) => judge(proposal, { env }));
    expect([phases.main?.exitCode, outputs.get("verdict")]).toEqual([0, "pass"]);
  });

  test("fails without a token, whatever the step says about incomplete runs", async () => {
    using proposal = harmlessChange();
    expectRefusal(await judge(proposal, { token: "" }), "base-unavailable", CURE);
    const lenient = { token: "", inputs: { "on-incomplete": "warn" } };
    expectRefusal(await judge(proposal, lenient), "base-unavailable", CURE);
  });

  test("fails where nothing answers", async () => {
    using proposal = harmlessChange();
    expectRefusal(await judge(proposal, { env: { NODE_OPTIONS: HURRY } }), "network-failed", CURE);
  });

  test("fails where the limit of requests is reached", async () => {
    const fault = { kind: "primary-limit", status: 403, resetIn: 3600 } as const;
    expectRefusal(await judgeWithGitHub({ fault }), "rate-limited", CURE);
  });

  test.each(["forbidden", "hidden"] as const)(
    "fails where the files are %s, and names the permission",
    async (access) => {
      expectRefusal(await judgeWithGitHub({ access }), "permission-missing", "contents: read");
    },
  );

  test("fails where the answer is no answer", async () => {
    const { phases, outputs } = await judgeWithGitHub({ fault: { kind: "malformed-json" } });
    expect(phases.main).toMatchObject({ exitCode: 1, annotations: [{ level: "error" }] });
    expect([...outputs.keys()]).toEqual(["evidence"]);
  });
});

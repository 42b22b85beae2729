// The policy of an organisation holds in every repository, and a change cannot loosen what it locks: the committed bundle of the
// gate, and of the command line, with the policy in another repository on a real socket.
import { createGitHubFake, type Fault, runAction, ScratchFolder, serveOnLoopback } from "@lockstep/testkit";
import { describe, expect, test } from "vitest";
import { GATE, lockstep } from "./bundles.ts";
import { PINNED, POLICY, repositoryOf, TAGGED, type Tree, WORKFLOW, workflowUsing } from "./project.ts";
import { OWNER, Proposal, pullRequest } from "./proposal.ts";
import { checkOf, parseReport, readReport, rulesFound } from "./report.ts";

const COMMIT = "c".repeat(40);
const STRICT = "version: 1\nfail-on: warning\nlocked: [fail-on, pin-check.rules]\n";
const ORGANISATION = `${OWNER}/.github/p.yml@${COMMIT}`;
const TOKEN = "token-of-the-job";

interface Server {
  readonly policy?: string;
  readonly visibility?: "public" | "private";
  readonly fault?: Fault;
}

/** Serves the repository with the organisation's policy while `use` runs. */
async function withServer<Result>(
  { policy = STRICT, visibility = "public", fault }: Server,
  use: (env: Readonly<Record<string, string>>) => Promise<Result>,
): Promise<Result> {
  const files = { [COMMIT]: { "p.yml": policy } };
  const fake = createGitHubFake({
    repositories: [{ owner: OWNER, name: ".github", visibility, refs: { main: COMMIT }, commits: files }],
    tokens: { [TOKEN]: { access: {} } },
  });
  if (fault) fake.failNext(fault, 20);
  const api = await serveOnLoopback(fake);
  return use({ GITHUB_API_URL: api.url, NO_PROXY: "127.0.0.1", no_proxy: "127.0.0.1" }).finally(() => api.close());
}

/** The gate on a change of `base` that leaves `head` at the policy's place. */
function judge(base: Tree, head: string | undefined, server: Server = {}) {
  return withServer(server, async (variables) => {
    using temporary = new ScratchFolder();
    using proposal = new Proposal({ [WORKFLOW]: workflowUsing(PINNED), ...base }, (repository) => {
      repository.write("README.md", "text");
      if (head !== undefined) repository.write(POLICY, head);
    });
    const { phases, outputs } = await runAction({
      actionFile: GATE,
      workspace: proposal.repository.path,
      event: pullRequest(proposal),
      env: { RUNNER_TEMP: temporary.path, ...variables },
      inputs: { "organisation-policy": ORGANISATION },
      token: TOKEN,
    });
    const report = outputs.get("report") === undefined ? undefined : readReport(outputs.get("report"));
    return {
      exitCode: phases.main?.exitCode,
      verdict: outputs.get("verdict"),
      policy: report && rulesFound(report, "policy"),
      places: report && checkOf(report, "policy").findings.map(({ location: { file, line } }) => [file, line]),
      titles: phases.main?.annotations.map(({ title = "" }) => title) ?? [],
    };
  });
}

describe("a pull request under the policy of an organisation", () => {
  test("passes where it loosens nothing", async () => {
    const extending = `version: 1\nextends: ${ORGANISATION}\nfail-on: note\n`;
    expect(await judge({ [POLICY]: extending }, undefined)).toMatchObject({ exitCode: 0, verdict: "pass" });
    expect(await judge({}, undefined)).toMatchObject({ exitCode: 0, verdict: "pass", policy: [] });
  });

  test("fails where it loosens what is locked, at the line", async () => {
    const loosened = "version: 1\nfail-on: error\npin-check:\n  rules:\n    unpinned-action: off\n";
    for (const base of [{}, { [POLICY]: "version: 1\n" }]) {
      const { places, ...rest } = await judge(base, loosened);
      expect(rest).toMatchObject({ exitCode: 1, verdict: "fail" });
      expect(places).toEqual(
        expect.arrayContaining([
          [POLICY, 2],
          [POLICY, 5],
        ]),
      );
    }
  });

  test("is stopped where the policy in force has loosened it already", async () => {
    const { exitCode, verdict, titles } = await judge({ [POLICY]: "version: 1\nfail-on: error\n" }, "version: 1\n");
    expect([exitCode, verdict]).toEqual([1, undefined]);
    expect(titles.join()).toContain("policy-invalid");
  });

  test.each([
    ["cannot be used", { policy: "version: 9\n" }, "policy-invalid"],
    ["is hidden from the token", { visibility: "private" }, "permission-missing"],
    ["cannot be asked for", { fault: { kind: "primary-limit", status: 403, resetIn: 3600 } }, "rate-limited"],
  ] as const)("is stopped where that policy %s", async (_, server, code) => {
    const { exitCode, verdict, titles } = await judge({}, undefined, server);
    expect([exitCode, verdict]).toEqual([1, undefined]);
    expect(titles.join()).toContain(code);
  });
});

describe("on a laptop", () => {
  const run = (files: Tree, words: readonly string[], server: Server = {}) =>
    withServer(server, async (env) => {
      using repository = repositoryOf(files);
      return await lockstep(["gate", ".", "--format", "json", ...words], { cwd: repository.path, env });
    });

  test("what a policy extends is read without a token where it is public", async () => {
    const files = { [WORKFLOW]: workflowUsing(TAGGED), [POLICY]: `version: 1\nextends: ${ORGANISATION}\n` };
    const { exitCode, stdout } = await run(files, []);
    expect(exitCode).toBe(1);
    expect(checkOf(parseReport(stdout), "policy").stats).toMatchObject({ "policy files": 1, "inherited policies": 1 });
  });

  test("the policy of an organisation is an option", async () => {
    const files = { [WORKFLOW]: workflowUsing(PINNED) };
    const { exitCode, stdout } = await run(files, ["--organisation-policy", ORGANISATION]);
    expect([exitCode, parseReport(stdout).verdict]).toEqual([0, "pass"]);
    expect((await run(files, ["--organisation-policy", "octo/p.yml@main"])).exitCode).toBe(2);
  });

  test("nothing goes on without it", async () => {
    const files = { [WORKFLOW]: workflowUsing(PINNED), [POLICY]: `version: 1\nextends: ${ORGANISATION}\n` };
    const { exitCode, stdout, stderr } = await run(files, [], { visibility: "private" });
    expect([exitCode === 0, stdout]).toEqual([false, ""]);
    expect(stderr).toContain("permission-missing");
  });
});

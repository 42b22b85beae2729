// The workflow that an organisation requires, from examples/org/, by a real runner in a repository with a policy of its own.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createGitHubFake, type ScratchRepository, serveOnLoopback } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { PINNED, POLICY, TAGGED, type Tree, WORKFLOW, workflowUsing } from "../../e2e/project.ts";
import { mergeGroup, NAME, OWNER, pullRequest } from "../../e2e/proposal.ts";
import { HAS_ACT } from "./act-program.ts";
import { COMMIT, type GateEnd, type GateOrder, runGate, TOKEN } from "./gate-run.ts";

const LOOSENED = "version: 1\npin-check: { rules: { unpinned-action: off } }\n";

function example(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../../../examples/org/${name}`, import.meta.url)), "utf8");
}

/** A GitHub that has the policy of the organisation, for whoever has the token of the job. */
function serveOrganisation() {
  const policy = { commits: { [COMMIT]: { "lockstep.yml": example("lockstep.yml") } }, refs: { main: COMMIT } };
  const repositories = [
    { owner: OWNER, name: ".github", visibility: "private", ...policy },
    { owner: OWNER, name: NAME, visibility: "private", commits: {}, refs: {} },
  ] as const;
  const access = { [`${OWNER}/.github`]: "read", [`${OWNER}/${NAME}`]: "read" } as const;
  return serveOnLoopback(createGitHubFake({ repositories, tokens: { [TOKEN]: { access } } }));
}

async function judge(event: GateOrder["event"], uses: string, base: Tree = {}): Promise<GateEnd> {
  const api = await serveOrganisation();
  const change = (repository: ScratchRepository): void => void repository.write(WORKFLOW, workflowUsing(uses));
  const workflow = example("required-workflow.yml");
  return runGate({ workflow, api: api.url, base, change, event }).finally(() => api.close());
}

describe.skipIf(!HAS_ACT).each([
  ["a pull request", pullRequest],
  ["a merge group", mergeGroup],
])("the required workflow on %s, by act", (_what, event) => {
  it("passes a change under the policy of the organisation", async () => {
    expect(await judge(event, PINNED)).toMatchObject({ conclusion: "success", outputs: { verdict: "pass" } });
  });

  it("stops at what the organisation forbids", async () => {
    const { conclusion, outputs } = await judge(event, TAGGED, { [POLICY]: "version: 1\n" });
    expect([conclusion, outputs["verdict"]]).toEqual(["failure", "fail"]);
  });

  it("refuses a repository whose policy loosens what is locked", async () => {
    const { conclusion, steps, errors } = await judge(event, PINNED, { [POLICY]: LOOSENED });
    expect([conclusion, steps[1], steps[2]]).toEqual(["failure", ["gate", "failure"], ["next", "never"]]);
    expect(errors).toEqual([expect.stringContaining("(policy-invalid)")]);
  });
});

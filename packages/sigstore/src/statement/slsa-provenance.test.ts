import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GitHubClaims } from "../service/github-claims.ts";
import { invocationId, slsaProvenance, workflowPath } from "./slsa-provenance.ts";

const CLAIMS: GitHubClaims = {
  iss: "https://token.actions.githubusercontent.com",
  repository: "octocat/hello-world",
  repository_id: "1296269",
  repository_owner: "octocat",
  repository_owner_id: "583231",
  ref: "refs/heads/main",
  sha: "c27d339ee6075c1f744c5d4b200f7901aad2c369",
  workflow_ref: "octocat/hello-world/.github/workflows/release.yml@refs/heads/main",
  job_workflow_ref: "octocat/builders/.github/workflows/builder.yml@refs/tags/v1.0.0",
  event_name: "workflow_dispatch",
  runner_environment: "github-hosted",
  run_id: "1536140711",
  run_attempt: "1",
};
const FACTS = { serverUrl: "https://github.com", dependencies: [], byproducts: [] };

describe("provenance", () => {
  // The example of the build type's specification (actions/buildtypes, workflow/v1/example.json).
  it("has the fields of the specification's example", () => {
    expect(slsaProvenance(CLAIMS, FACTS)).toEqual({
      type: "https://slsa.dev/provenance/v1",
      label: "provenance",
      content: {
        buildDefinition: {
          buildType: "https://actions.github.io/buildtypes/workflow/v1",
          externalParameters: {
            workflow: {
              ref: "refs/heads/main",
              repository: "https://github.com/octocat/hello-world",
              path: ".github/workflows/release.yml",
            },
          },
          internalParameters: {
            github: {
              event_name: "workflow_dispatch",
              repository_id: "1296269",
              repository_owner_id: "583231",
              runner_environment: "github-hosted",
            },
          },
          resolvedDependencies: [
            {
              uri: "git+https://github.com/octocat/hello-world@refs/heads/main",
              digest: { gitCommit: "c27d339ee6075c1f744c5d4b200f7901aad2c369" },
            },
          ],
        },
        runDetails: {
          builder: { id: "https://github.com/octocat/builders/.github/workflows/builder.yml@refs/tags/v1.0.0" },
          metadata: { invocationId: "https://github.com/octocat/hello-world/actions/runs/1536140711/attempts/1" },
        },
      },
    });
  });

  it("has the optional fields, in the places that the specification names", () => {
    const dependency = { uri: "git+https://github.com/a/b", digest: { gitCommit: "a".repeat(40) } };
    const byproduct = { name: "pin-check/report.json", digest: { sha256: "b".repeat(64) } };
    const { content } = slsaProvenance(CLAIMS, {
      ...FACTS,
      inputs: { version: "1", dry: false },
      startedOn: "2026-01-02T03:04:05.000Z",
      finishedOn: "2026-01-02T03:05:05.000Z",
      dependencies: [dependency],
      byproducts: [byproduct],
    });
    expect(content).toMatchObject({
      buildDefinition: {
        externalParameters: { inputs: { dry: false, version: "1" } },
        resolvedDependencies: [{ digest: { gitCommit: CLAIMS.sha } }, dependency],
      },
      runDetails: {
        metadata: { startedOn: "2026-01-02T03:04:05.000Z", finishedOn: "2026-01-02T03:05:05.000Z" },
        byproducts: [byproduct],
      },
    });
  });

  it("has inputs only where somebody was asked for them", () => {
    const parameters = (claims: GitHubClaims, inputs: Record<string, string>) =>
      slsaProvenance(claims, { ...FACTS, inputs }).content["buildDefinition"];
    expect(parameters({ ...CLAIMS, event_name: "push" }, { a: "b" })).not.toHaveProperty("externalParameters.inputs");
    expect(parameters(CLAIMS, {})).not.toHaveProperty("externalParameters.inputs");
  });

  it("is the same text for the same facts, in whatever order they come", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (inputs) => {
        const other = Object.fromEntries(Object.entries(inputs).reverse());
        const text = (given: Record<string, string>) =>
          JSON.stringify(slsaProvenance(CLAIMS, { ...FACTS, inputs: given }));
        expect(text(other)).toBe(text(inputs));
      }),
    );
  });

  it.each([
    ["plain", "octo/demo/.github/workflows/a.yml@refs/heads/main", "refs/heads/main", ".github/workflows/a.yml"],
    [
      "with @ in both",
      "octo/demo/.github/workflows/a@b.yml@refs/heads/x@y",
      "refs/heads/x@y",
      ".github/workflows/a@b.yml",
    ],
    [
      "with another ref",
      "octo/demo/.github/workflows/a.yml@refs/heads/main",
      "refs/pull/1/merge",
      ".github/workflows/a.yml",
    ],
    [
      "of another repository",
      "big/rules/.github/workflows/a.yml@refs/heads/main",
      "refs/heads/main",
      "big/rules/.github/workflows/a.yml",
    ],
    ["without a ref", "octo/demo/.github/workflows/a.yml", "refs/heads/main", ".github/workflows/a.yml"],
  ])("names the path of a workflow that is %s", (_, workflow_ref, ref, path) => {
    expect(workflowPath({ ...CLAIMS, repository: "octo/demo", workflow_ref, ref })).toBe(path);
  });

  it("names run and attempt", () => {
    const id = invocationId({ ...CLAIMS, run_attempt: "3" }, "https://octo.ghe.com");
    expect(id).toBe("https://octo.ghe.com/octocat/hello-world/actions/runs/1536140711/attempts/3");
  });
});

import type { RequirementPolicy, SignerPolicy } from "@lockstep/core";
import { WORKFLOW_BUILD_TYPE } from "@lockstep/sigstore";
import { describe, expect, it } from "vitest";
import { resolveDemands, type Wishes } from "./resolve-demands.ts";

const WORKFLOW: SignerPolicy = { workflow: ".github/workflows/release.yml", repository: "octo/app" };
const HINT = `${"A".repeat(43)}=`;
const COMMIT = "c".repeat(40);

const resolve = (section: Wishes | undefined, wishes: Wishes = {}, keyHint?: string) =>
  resolveDemands({ section, wishes, keyHint });

function problemsOf(section: Wishes | undefined, wishes: Wishes = {}): { code: string; count: number } | undefined {
  try {
    resolve(section, wishes);
    return undefined;
  } catch (error) {
    const { code, problems } = error as { readonly code: string; readonly problems: readonly unknown[] };
    return { code, count: problems.length };
  }
}

describe("who must have signed", () => {
  it("is one of the policy's and one of the inputs'", () => {
    const { signers } = resolve(
      { signers: [WORKFLOW, { key: HINT }] },
      { signers: [{ ...WORKFLOW, ref: "refs/tags/*" }] },
    );
    expect(signers.map((group) => group.map(({ kind }) => kind))).toEqual([["workflow", "key"], ["workflow"]]);
  });

  it("has GitHub's issuer where a workflow names none", () => {
    expect(resolve({ signers: [WORKFLOW] }).signers).toEqual([
      [
        {
          kind: "workflow",
          workflow: ".github/workflows/release.yml",
          issuer: "https://token.actions.githubusercontent.com",
          repository: "octo/app",
        },
      ],
    ]);
  });

  it("is a key that was given", () => {
    expect(resolve(undefined, {}, HINT).signers).toEqual([[{ kind: "key", hint: HINT }]]);
    expect(resolve({ signers: [WORKFLOW] }, {}, HINT).signers).toHaveLength(2);
  });

  it("stays as the policy says where it lists the key that was given", () => {
    expect(resolve({ signers: [WORKFLOW, { key: HINT }] }, {}, HINT).signers).toHaveLength(1);
  });

  it("cannot be nobody", () => {
    expect(problemsOf(undefined)).toEqual({ code: "policy-invalid", count: 0 });
    expect(problemsOf({ require: [{ type: "provenance" }], runner: "github-hosted" })).toMatchObject({
      code: "policy-invalid",
    });
  });

  it("cannot be a key and somebody else at once", () => {
    expect(() => resolve(undefined, { signers: [WORKFLOW] }, HINT)).toThrow(
      expect.objectContaining({ code: "invalid-input" }),
    );
  });

  it.each<[string, SignerPolicy]>([
    ["nobody", { issuer: "https://issuer.example.test" }],
    ["a whole repository", { repository: "octo/app" }],
    ["a ref", { ref: "refs/tags/*" }],
    ["several at once", { ...WORKFLOW, key: HINT }],
    ["a workflow of any repository", { workflow: ".github/workflows/x.yml" }],
    ["a reusable workflow that anybody may call", { workflow: "octo/ci/.github/workflows/x.yml" }],
    ["a workflow at a ref of its own", { ...WORKFLOW, workflow: ".github/workflows/x.yml@main" }],
    ["a pattern for a workflow", { ...WORKFLOW, workflow: ".github/workflows/*.yml" }],
    ["a workflow elsewhere", { ...WORKFLOW, workflow: "ci/x.yml" }],
    ["half a repository", { ...WORKFLOW, repository: "octo" }],
    ["an identity of any issuer", { identity: "a@example.test" }],
    ["an identity of an issuer without TLS", { identity: "a", issuer: "http://issuer.example.test" }],
    ["an identity in a repository", { identity: "a", issuer: "https://i.example.test", repository: "octo/app" }],
    ["a key of an issuer", { key: HINT, issuer: "https://i.example.test" }],
    ["a key that is none", { key: "release" }],
  ])("cannot be %s", (_, signer) => {
    expect(problemsOf({ signers: [signer] })).toEqual({ code: "policy-invalid", count: 1 });
    expect(problemsOf(undefined, { signers: [signer] })).toEqual({ code: "invalid-input", count: 1 });
  });

  it("has all its problems told at once", () => {
    const bad = { signers: [{}, { key: "x" }], require: [{ type: "sbom", builder: "x" }] };
    expect(problemsOf(bad, { require: [{ type: "nothing" }] })).toEqual({ code: "invalid-input", count: 4 });
  });
});

describe("what must be attested", () => {
  const requirements = (theirs: readonly RequirementPolicy[], ours: readonly RequirementPolicy[] = []) =>
    resolve({ signers: [WORKFLOW], require: theirs }, { require: ours }).require;

  it("joins the policy's provenance and that of the inputs into one", () => {
    const theirs = { type: "provenance", "source-ref": "refs/tags/*", inputs: { a: "1" }, events: ["push"] };
    const ours = { type: "provenance", "source-commit": COMMIT, inputs: { b: "2" }, builder: "https://b.example.test" };
    expect(requirements([theirs], [ours])).toEqual([
      {
        kind: "provenance",
        builders: ["https://b.example.test"],
        buildTypes: [WORKFLOW_BUILD_TYPE],
        repositories: [],
        commits: [COMMIT],
        refs: ["refs/tags/*"],
        events: [["push"]],
        inputs: [
          ["a", "1"],
          ["b", "2"],
        ],
        allowedParameters: [],
      },
    ]);
  });

  it.each<[readonly string[] | undefined, readonly string[] | undefined, readonly string[]]>([
    [undefined, undefined, []],
    [["vars"], undefined, ["vars"]],
    [undefined, ["vars"], []],
    [["vars", "inputs"], ["vars", "release"], ["vars"]],
  ])("allows parameters %j by the policy and %j by inputs as %j", (theirs, ours, allowed) => {
    const demand = (list: readonly string[] | undefined) => ({ type: "provenance", "allow-parameters": list });
    expect(requirements([demand(theirs)], [{ ...demand(ours), builder: "x" }])).toMatchObject([
      { allowedParameters: allowed },
    ]);
  });

  it("allows what inputs say where the policy does not speak of provenance", () => {
    expect(requirements([{ type: "sbom" }], [{ type: "provenance", "allow-parameters": ["vars"] }])).toMatchObject([
      { kind: "provenance", allowedParameters: ["vars"] },
      { kind: "sbom" },
    ]);
  });

  it("is each thing once", () => {
    const type = "https://example.test/t";
    expect(requirements([{ type: "sbom" }, { type }], [{ type: "sbom" }, { type }])).toEqual([
      { kind: "sbom" },
      { kind: "predicate", type },
    ]);
  });

  it("is evidence of all the actions that are named", () => {
    const of = (...names: readonly string[]) => ({ type: "evidence", of: names });
    expect(requirements([of("gate")], [of("harden-runner", "gate")])).toEqual([
      { kind: "evidence", of: ["gate", "harden-runner"], allSteps: false },
    ]);
    expect(requirements([], [{ type: "evidence" }])).toEqual([{ kind: "evidence", of: [], allSteps: true }]);
    // Naming an action takes nothing away from what somebody else demands.
    const both = [{ kind: "evidence", of: ["gate"], allSteps: true }];
    expect(requirements([{ type: "evidence" }], [of("gate")])).toEqual(both);
    expect(requirements([of("gate")], [{ type: "evidence" }])).toEqual(both);
  });

  it.each<[string, RequirementPolicy]>([
    ["evidence of nothing known", { type: "evidence", of: ["gates"] }],
    ["evidence of what binds it", { type: "evidence", of: ["provenance"] }],
    ["a list of actions beside something else", { type: "sbom", of: ["gate"] }],
    ["a detail of provenance beside evidence", { type: "evidence", builder: "x" }],
    ["a word that is not known", { type: "provenence" }],
    ["provenance by its URI", { type: "https://slsa.dev/provenance/v1" }],
    ["a detail of something else", { type: "egress", events: ["push"] }],
    ["a short commit", { type: "provenance", "source-commit": "c0ffee" }],
    ["half a repository", { type: "provenance", "source-repository": "app" }],
  ])("cannot be %s", (_, requirement) => {
    expect(problemsOf({ signers: [WORKFLOW], require: [requirement] })).toEqual({ code: "policy-invalid", count: 1 });
  });
});

it("takes the higher of two counts, and the stricter runner", () => {
  const section: Wishes = { signers: [WORKFLOW], timestamps: 2, "log-entries": 0, attestations: 1, runner: "any" };
  const demands = resolve(section, { timestamps: 1, "certificate-logs": 3, attestations: 4, runner: "github-hosted" });
  expect(demands).toMatchObject({
    thresholds: { timestamps: 2, logEntries: 0, certificateLogs: 3 },
    attestations: 4,
    hostedRunner: true,
  });
  expect(resolve({ signers: [WORKFLOW], attestations: 0 })).toMatchObject({
    thresholds: {},
    attestations: 1,
    hostedRunner: false,
  });
});

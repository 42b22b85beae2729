// Who may have signed: whole names only.
import { UsageError } from "@lockstep/core";
import { describe, expect, test } from "vitest";
import { type IdentityRule, verifyIdentity } from "./identity-rule.ts";
import { VerificationFailure } from "./verification-failure.ts";
import type { CertificateClaims, VerifiedSigner } from "./verified-bundle.ts";

const issuer = "https://token.actions.githubusercontent.com";
const path = ".github/workflows/release.yml";
const NAME = `https://github.com/octo/app/${path}@refs/tags/v1.2.0`;
const CLAIMS: CertificateClaims = {
  issuer,
  sourceRepositoryUri: "https://github.com/octo/app",
  sourceRepositoryId: "1296269",
  sourceRepositoryOwnerId: "583231",
};

function signer(name = NAME, claims: CertificateClaims = CLAIMS): VerifiedSigner {
  return { kind: "certificate", names: [name], claims };
}

/** `yes`, the step that failed, or the code of the error. */
function verdict(who: VerifiedSigner, ...rules: readonly IdentityRule[]): string {
  try {
    verifyIdentity(who, rules);
    return "yes";
  } catch (error) {
    if (error instanceof VerificationFailure) return error.step;
    if (error instanceof UsageError) return error.code;
    throw error;
  }
}

const workflow = { repository: "octo/app", path, ref: "refs/tags/*" };

describe("names the signer", () => {
  test.each<[string, IdentityRule]>([
    ["by its name", { issuer, name: NAME }],
    ["by its workflow", { issuer, workflow }],
    ["by its workflow at any ref", { issuer, workflow: { ...workflow, ref: "**" } }],
    [
      "by ids, wherever the repository is now",
      { issuer, workflow: { path, ref: "refs/tags/v*" }, repositoryId: "1296269", ownerId: "583231" },
    ],
  ])("%s", (_, rule) => {
    expect(verdict(signer(), rule)).toBe("yes");
  });

  test("by any of several rules", () => {
    expect(verdict(signer(), { issuer, name: "https://example.test" }, { issuer, workflow })).toBe("yes");
  });
});

describe("does not name the signer", () => {
  test.each<[string, VerifiedSigner, IdentityRule]>([
    ["another issuer", signer(NAME, { ...CLAIMS, issuer: `${issuer}.example.test` }), { issuer, name: NAME }],
    ["no issuer", signer(NAME, {}), { issuer, name: NAME }],
    ["a part of the name", signer(), { issuer, name: NAME.slice(0, -1) }],
    ["a name around it", signer(`${NAME}x`), { issuer, name: NAME }],
    [
      "a name that would match as an expression",
      signer(NAME.replace("github.com", "githubxcom")),
      { issuer, name: NAME },
    ],
    ["a ref by its start", signer(), { issuer, workflow: { ...workflow, ref: "refs/tags/v1" } }],
    ["a ref deeper than the star", signer(NAME.replace("v1.2.0", "v1/2")), { issuer, workflow }],
    ["a branch", signer(NAME.replace("tags", "heads")), { issuer, workflow }],
    ["a repository with the same end", signer(NAME.replace("octo/app", "evil/octo/app")), { issuer, workflow }],
    ["a repository with the same start", signer(NAME.replace("octo/app", "octo/app-evil")), { issuer, workflow }],
    ["another workflow", signer(NAME.replace("release.yml", "evil.yml")), { issuer, workflow }],
    ["a path with the rule's path inside", signer(NAME.replace(path, `x/${path}`)), { issuer, workflow }],
    ["an at sign in the path", signer(`https://github.com/octo/app/${path}@evil@refs/tags/v1`), { issuer, workflow }],
    ["another server", signer(NAME.replace("github.com", "github.example.test")), { issuer, workflow }],
    [
      "another repository's id",
      signer(NAME, { ...CLAIMS, sourceRepositoryId: "1" }),
      { issuer, workflow, repositoryId: "1296269" },
    ],
    ["no id", signer(NAME, { issuer }), { issuer, workflow, ownerId: "583231" }],
    [
      "a called workflow of somebody else's",
      signer(NAME, { ...CLAIMS, sourceRepositoryUri: "https://github.com/octo/other" }),
      { issuer, workflow: { path, ref: "**" } },
    ],
    ["no source repository", signer(NAME, { issuer }), { issuer, workflow: { path, ref: "**" } }],
    ["a key", { kind: "key", hint: NAME }, { issuer, name: NAME }],
    ["no name at all", { kind: "certificate", names: [], claims: CLAIMS }, { issuer, name: NAME }],
    ["one of two that must hold", signer(), { issuer, name: NAME, workflow: { ...workflow, ref: "refs/heads/main" } }],
  ])("%s", (_, who, rule) => {
    expect(verdict(who, rule)).toBe("identity");
  });
});

describe("is no rule", () => {
  test("none", () => {
    expect(verdict(signer())).toBe("policy-invalid");
  });

  test.each<[string, IdentityRule]>([
    ["an issuer alone", { issuer }],
    ["an issuer and an id", { issuer, repositoryId: "1296269" }],
    ["an empty issuer", { issuer: "", name: NAME }],
    ["an empty name", { issuer, name: "" }],
    ["an empty path", { issuer, workflow: { ...workflow, path: "" } }],
    ["an empty ref", { issuer, workflow: { ...workflow, ref: "" } }],
    ["an empty id", { issuer, workflow, ownerId: "" }],
  ])("%s, even beside a good one", (_, rule) => {
    expect(verdict(signer(), { issuer, name: NAME }, rule)).toBe("policy-invalid");
  });
});

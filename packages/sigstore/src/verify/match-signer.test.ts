// Who may have signed: whole names only.
import { UsageError } from "@lockstep/core";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { signerMismatch, verifyIdentity } from "./match-signer.ts";
import type { IdentityRule, SignerRule, WorkflowRule } from "./signer-rule.ts";
import { VerificationFailure } from "./verification-failure.ts";
import type { CertificateClaims, VerifiedSigner } from "./verified-bundle.ts";

const SOURCE = "https://github.com/octo/app";
const ISSUER = "https://token.actions.githubusercontent.com";
const OWN = ".github/workflows/release.yml";
const NAME = `${SOURCE}/${OWN}@refs/tags/v1.2.0`;
const IDENTITY: IdentityRule = { kind: "identity", issuer: ISSUER, identity: NAME };
const WORKFLOW: WorkflowRule = { kind: "workflow", workflow: OWN, issuer: ISSUER, repository: "octo/app" };

function signerOf(uri = NAME, claims: Partial<CertificateClaims> = {}): VerifiedSigner {
  return {
    kind: "certificate",
    names: [uri],
    claims: {
      issuer: ISSUER,
      buildSignerUri: uri,
      sourceRepositoryUri: SOURCE,
      sourceRepositoryRef: "refs/tags/v1.2.0",
      sourceRepositoryId: "1296269",
      sourceRepositoryOwnerId: "583231",
      ...claims,
    },
  };
}

/** A certificate without one of the claims. */
function without(claim: keyof CertificateClaims): VerifiedSigner {
  const signer = signerOf();
  if (signer.kind !== "certificate") throw new TypeError("not a certificate");
  const { [claim]: _, ...claims } = signer.claims;
  return { ...signer, claims };
}

/** `yes`, the step that failed, or the code of the error. */
function verdict(who: VerifiedSigner, ...rules: readonly SignerRule[]): string {
  try {
    verifyIdentity(who, rules);
    return "yes";
  } catch (error) {
    if (error instanceof VerificationFailure) return error.step;
    if (error instanceof UsageError) return error.code;
    throw error;
  }
}

describe("names the signer", () => {
  test.each<[string, SignerRule]>([
    ["by its identity", IDENTITY],
    ["by its workflow", WORKFLOW],
    ["by its workflow at some refs", { ...WORKFLOW, ref: "refs/tags/v*" }],
    ["by ids", { kind: "workflow", workflow: OWN, issuer: ISSUER, repositoryId: "1296269", ownerId: "583231" }],
  ])("%s", (_, rule) => {
    expect(verdict(signerOf(), rule)).toBe("yes");
  });

  test("by any of several rules", () => {
    expect(verdict(signerOf(), { ...IDENTITY, identity: "https://example.test" }, WORKFLOW)).toBe("yes");
  });

  test("by its key", () => {
    expect(verdict({ kind: "key", hint: "x" }, { kind: "key", hint: "x" })).toBe("yes");
  });
});

describe("does not name the signer", () => {
  const codeOf = (who: VerifiedSigner, rule: SignerRule) => {
    expect(verdict(who, rule)).toBe("identity");
    return signerMismatch(who, rule)?.code;
  };

  test.each<[string, VerifiedSigner, SignerRule, string]>([
    ["another issuer", signerOf(NAME, { issuer: `${ISSUER}.example.test` }), IDENTITY, "issuer-not-allowed"],
    ["no issuer", without("issuer"), IDENTITY, "issuer-not-allowed"],
    ["a part of the name", signerOf(), { ...IDENTITY, identity: NAME.slice(0, -1) }, "identity-not-allowed"],
    ["a name around it", signerOf(`${NAME}x`), IDENTITY, "identity-not-allowed"],
    ["what an expression would match", signerOf(NAME.replace("github.", "githubx")), IDENTITY, "identity-not-allowed"],
    [
      "no name at all",
      { kind: "certificate", names: [], claims: { issuer: ISSUER } },
      IDENTITY,
      "identity-not-allowed",
    ],
    ["a ref by its start", signerOf(), { ...WORKFLOW, ref: "refs/tags/v1" }, "ref-not-allowed"],
    ["a ref by its end", signerOf(), { ...WORKFLOW, ref: "v1.2.0" }, "ref-not-allowed"],
    [
      "a ref deeper than the star",
      signerOf(NAME, { sourceRepositoryRef: "refs/tags/v1/2" }),
      { ...WORKFLOW, ref: "refs/tags/*" },
      "ref-not-allowed",
    ],
    ["no ref", without("sourceRepositoryRef"), { ...WORKFLOW, ref: "**" }, "ref-not-allowed"],
    [
      "another repository's id",
      signerOf(NAME, { sourceRepositoryId: "1" }),
      { ...WORKFLOW, repositoryId: "1296269" },
      "repository-id-not-allowed",
    ],
    ["no id", without("sourceRepositoryOwnerId"), { ...WORKFLOW, ownerId: "583231" }, "owner-id-not-allowed"],
    [
      "a repository with the same end",
      signerOf(NAME, { sourceRepositoryUri: "https://github.com/evil/octo/app" }),
      WORKFLOW,
      "repository-not-allowed",
    ],
    [
      "a repository with the same start",
      signerOf(NAME, { sourceRepositoryUri: `${SOURCE}-evil` }),
      WORKFLOW,
      "repository-not-allowed",
    ],
    [
      "no source repository",
      without("sourceRepositoryUri"),
      { ...WORKFLOW, ownerId: "583231" },
      "repository-not-allowed",
    ],
    ["a certificate", signerOf(), { kind: "key", hint: NAME }, "signer-kind"],
    ["a key", { kind: "key", hint: NAME }, IDENTITY, "signer-kind"],
    ["another key", { kind: "key", hint: "x" }, { kind: "key", hint: "y" }, "key-not-allowed"],
  ])("%s", (_, who, rule, code) => {
    expect(codeOf(who, rule)).toBe(code);
  });
});

describe("is no rule", () => {
  test("none", () => {
    expect(verdict(signerOf())).toBe("policy-invalid");
  });

  test.each<[string, SignerRule]>([
    ["a workflow of any repository", { kind: "workflow", workflow: OWN, issuer: ISSUER }],
    ["an empty issuer", { ...IDENTITY, issuer: "" }],
    ["an empty identity", { ...IDENTITY, identity: "" }],
    ["an empty workflow", { ...WORKFLOW, workflow: "" }],
    ["an empty ref", { ...WORKFLOW, ref: "" }],
    ["an empty id", { ...WORKFLOW, ownerId: "" }],
    ["an empty key", { kind: "key", hint: "" }],
  ])("%s, even beside a good one", (_, rule) => {
    expect(verdict(signerOf(), IDENTITY, rule)).toBe("policy-invalid");
  });
});

describe("a workflow", () => {
  const codeOf = (uri: string, workflow: string, claims: Partial<CertificateClaims> = {}) =>
    signerMismatch(signerOf(uri, claims), { ...WORKFLOW, workflow })?.code;

  it.each([
    [`${SOURCE}/${OWN}@refs/heads/main`, OWN],
    [`https://github.com/Octo/App/${OWN}@refs/heads/main`, OWN],
    [`https://github.com/octo/ci/${OWN}@refs/tags/v1`, `octo/ci/${OWN}`],
    [`https://github.com/octo/ci/${OWN}@refs/tags/v1`, `Octo/CI/${OWN}`],
  ])("%s is %s", (uri, workflow) => expect(codeOf(uri, workflow)).toBeUndefined());

  it.each([
    [`${SOURCE}/.github/workflows/Release.yml@refs/heads/main`, OWN],
    [`${SOURCE}/.github/workflows/release.yml.yml@refs/heads/main`, OWN],
    [`${SOURCE}/${OWN}`, OWN],
    [`${SOURCE}/${OWN}@`, OWN],
    [`${SOURCE}/x/${OWN}@refs/heads/main`, OWN],
    [`https://github.com/octo/ci/${OWN}@refs/tags/v1`, OWN],
    [`${SOURCE}/${OWN}@refs/heads/main`, `octo/ci/${OWN}`],
    [`https://github.com.example.test/octo/ci/${OWN}@refs/tags/v1`, `octo/ci/${OWN}`],
    [`${SOURCE}/.github/workflows/x.yml@refs/heads//${OWN}@x`, OWN],
  ])("%s is not %s", (uri, workflow) => expect(codeOf(uri, workflow)).toBe("workflow-not-allowed"));

  it("has to be the one that the certificate is named after", () => {
    const other: VerifiedSigner = { ...signerOf(), names: ["https://x.example.test"] } as VerifiedSigner;
    expect(signerMismatch(other, WORKFLOW)?.code).toBe("claim-missing");
  });

  it("on another server has its own repositories", () => {
    const uri = `https://octo.ghe.com/octo/app/${OWN}@refs/heads/main`;
    const claims = { sourceRepositoryUri: "https://octo.ghe.com/octo/app" };
    expect(codeOf(uri, OWN, claims)).toBeUndefined();
    expect(codeOf(uri, OWN)).toBe("workflow-not-allowed");
  });

  it("that is any other text is not accepted", () => {
    const right = `${SOURCE}/${OWN}@refs/heads/main`;
    fc.assert(
      fc.property(
        fc.nat({ max: SOURCE.length + OWN.length + 1 }),
        fc.string({ minLength: 1, maxLength: 3 }),
        (at, text) => {
          const uri = right.slice(0, at) + text + right.slice(at + text.length);
          fc.pre(uri.toLowerCase() !== right.toLowerCase());
          return codeOf(uri, OWN) !== undefined || uri.startsWith(`${SOURCE}/${OWN}@`);
        },
      ),
    );
  });
});

it("takes no letter for one of ASCII, though it has the same lower case", () => {
  const rule: WorkflowRule = { ...WORKFLOW, repository: "octo/kit" };
  const uri = `https://github.com/octo/kit/${OWN}@refs/heads/main`;
  const at = (source: string) => signerMismatch(signerOf(uri, { sourceRepositoryUri: source }), rule)?.code;
  expect(at("https://github.com/octo/kit")).toBeUndefined();
  // KELVIN SIGN.
  expect(at("https://github.com/octo/\u212ait")).toBe("repository-not-allowed");
});

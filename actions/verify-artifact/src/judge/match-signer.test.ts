import type { CertificateClaims, VerifiedSigner } from "@lockstep/sigstore";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WorkflowRule } from "../demand/demands.ts";
import { judgeRunner, judgeSigner, matchSigner } from "./match-signer.ts";

const SOURCE = "https://github.com/octo/app";
const ISSUER = "https://token.actions.githubusercontent.com";
const OWN = ".github/workflows/release.yml";

function signerOf(uri: string, claims: Partial<CertificateClaims> = {}): VerifiedSigner {
  return {
    kind: "certificate",
    names: [uri],
    claims: {
      issuer: ISSUER,
      buildSignerUri: uri,
      sourceRepositoryUri: SOURCE,
      sourceRepositoryRef: "refs/heads/main",
      ...claims,
    },
  };
}

const ruleOf = (workflow: string): WorkflowRule => ({
  kind: "workflow",
  workflow,
  issuer: ISSUER,
  repository: "octo/app",
});
const codeOf = (uri: string, workflow: string, claims: Partial<CertificateClaims> = {}) =>
  judgeSigner(signerOf(uri, claims), ruleOf(workflow))?.code;

describe("a workflow", () => {
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
    const uri = `${SOURCE}/${OWN}@refs/heads/main`;
    expect(
      judgeSigner({ ...signerOf(uri), names: ["https://x.example.test"] } as VerifiedSigner, ruleOf(OWN))?.code,
    ).toBe("claim-missing");
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

it("has to match one rule of every group", () => {
  const signer = signerOf(`${SOURCE}/${OWN}@refs/heads/main`);
  const [right, wrong] = [ruleOf(OWN), ruleOf(".github/workflows/other.yml")];
  expect(matchSigner(signer, [[wrong, right], [right]])).toEqual([right, right]);
  expect(matchSigner(signer, [[right], [wrong, wrong]])).toMatchObject({ code: "signer-not-allowed" });
  expect(matchSigner(signer, [[right], []])).toMatchObject({ code: "signer-not-allowed" });
  expect(matchSigner(signer, [])).toMatchObject({ code: "signer-not-allowed" });
});

it("is on no hosted runner where nothing vouches for it", () => {
  expect(judgeRunner({ kind: "key", hint: "x" })?.code).toBe("runner-not-hosted");
  expect(judgeRunner(signerOf("x"))?.code).toBe("runner-not-hosted");
  expect(judgeRunner(signerOf("x", { runnerEnvironment: "github-hosted" }))).toBeUndefined();
});

import type { CertificateClaims, VerifiedSigner, WorkflowRule } from "@lockstep/sigstore";
import { expect, it } from "vitest";
import { judgeRunner, matchSigner } from "./match-signer.ts";

const SOURCE = "https://github.com/octo/app";
const ISSUER = "https://token.actions.githubusercontent.com";
const OWN = ".github/workflows/release.yml";

function signerOf(claims: Partial<CertificateClaims> = {}): VerifiedSigner {
  const uri = `${SOURCE}/${OWN}@refs/heads/main`;
  return {
    kind: "certificate",
    names: [uri],
    claims: { issuer: ISSUER, buildSignerUri: uri, sourceRepositoryUri: SOURCE, ...claims },
  };
}

function ruleOf(workflow: string): WorkflowRule {
  return { kind: "workflow", workflow, issuer: ISSUER, repository: "octo/app" };
}

it("has to match one rule of every group", () => {
  const [right, wrong] = [ruleOf(OWN), ruleOf(".github/workflows/other.yml")];
  expect(matchSigner(signerOf(), [[wrong, right], [right]])).toEqual([right, right]);
  expect(matchSigner(signerOf(), [[right], [wrong, wrong]])).toMatchObject({ code: "signer-not-allowed" });
  expect(matchSigner(signerOf(), [[right], []])).toMatchObject({ code: "signer-not-allowed" });
  expect(matchSigner(signerOf(), [])).toMatchObject({ code: "signer-not-allowed" });
});

it("gives the reason of the only rule there is", () => {
  const only = [[ruleOf(".github/workflows/other.yml")]];
  expect(matchSigner(signerOf(), only)).toMatchObject({ step: "identity", code: "workflow-not-allowed" });
});

it("is on no hosted runner where nothing vouches for it", () => {
  expect(judgeRunner({ kind: "key", hint: "x" })?.code).toBe("runner-not-hosted");
  expect(judgeRunner(signerOf())?.code).toBe("runner-not-hosted");
  expect(judgeRunner(signerOf({ runnerEnvironment: "github-hosted" }))).toBeUndefined();
});

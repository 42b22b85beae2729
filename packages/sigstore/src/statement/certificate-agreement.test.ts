import { generateKeyPairSync } from "node:crypto";
import { createAuthority, githubClaims as jobClaims } from "@lockstep/testkit/sigstore";
import { describe, expect, it } from "vitest";
import type { GitHubClaims } from "../service/github-claims.ts";
import { demandSameClaims } from "./certificate-agreement.ts";

const CLAIMS = jobClaims() as GitHubClaims;
const authority = createAuthority();
const publicKey = generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey.export({ type: "spki", format: "der" });

function certificateFor(claims: object): Buffer {
  const [leaf] = authority.issue({ ...claims }, publicKey);
  return Buffer.from(leaf ?? []);
}

function compare(claims: Partial<GitHubClaims>, serverUrl = "https://github.com"): Promise<void> {
  return demandSameClaims(
    { kind: "certificate", certificate: certificateFor(CLAIMS) },
    { ...CLAIMS, ...claims },
    serverUrl,
  );
}

describe("certificate and claims", () => {
  it("agree where they are of one job", async () => {
    await expect(compare({})).resolves.toBeUndefined();
  });

  it.each<[keyof GitHubClaims, string]>([
    ["iss", "https://token.actions.octo.ghe.com"],
    ["repository", "octo/other"],
    ["repository_id", "2"],
    ["repository_owner_id", "2"],
    ["ref", "refs/heads/other"],
    ["sha", "f".repeat(40)],
    ["workflow_ref", "octo/app/.github/workflows/other.yml@refs/heads/main"],
    ["job_workflow_ref", "octo/app/.github/workflows/other.yml@refs/heads/main"],
    ["workflow_sha", "f".repeat(40)],
    ["job_workflow_sha", "f".repeat(40)],
    ["event_name", "pull_request"],
    ["runner_environment", "self-hosted"],
    ["run_id", "1"],
    ["run_attempt", "2"],
  ])("disagree in %s", async (name, value) => {
    await expect(compare({ [name]: value })).rejects.toMatchObject({ code: "verification-failed" });
  });

  it("disagree about the server", async () => {
    await expect(compare({}, "https://octo.ghe.com")).rejects.toMatchObject({ code: "verification-failed" });
  });

  it("are not compared where a key signs", async () => {
    const material = { kind: "public-key", hint: "x", publicKey } as const;
    await expect(demandSameClaims(material, CLAIMS, "https://github.com")).resolves.toBeUndefined();
  });
});

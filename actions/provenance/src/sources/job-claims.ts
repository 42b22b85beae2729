// What GitHub says about this job, in the identity token that it gives to it.
import { UsageError } from "@lockstep/core";
import type { Environment, WorkflowRun } from "@lockstep/runtime";
import { demandWorkflowIssuer, type GitHubClaims, githubClaims, givenToken, jobTokens } from "@lockstep/sigstore";
import type { AttestInputs } from "../attest-inputs.ts";

/**
 * Errors: `PermissionError` without `id-token: write`, `UnavailableError`, `UsageError` (`token-unusable`) for a token that is
 * not of this run.
 */
export async function jobClaims(
  inputs: Pick<AttestInputs, "identity-token">,
  { serverUrl, repository }: Pick<WorkflowRun, "serverUrl" | "repository">,
  env: Environment,
): Promise<GitHubClaims> {
  const given = inputs["identity-token"];
  const claims = githubClaims(await (given === undefined ? ownToken() : givenToken(given).token()));
  demandWorkflowIssuer(claims.iss, serverUrl);
  const isOwn = claims.repository.toLowerCase() === `${repository.owner}/${repository.name}`.toLowerCase();
  if (isOwn && claims.run_id === env["GITHUB_RUN_ID"]) return claims;
  throw new UsageError("token-unusable", "the identity token is that of another run.", {
    hint: "Leave the input `identity-token` out: the job gets a token of its own.",
  });
}

/** Loaded here because it holds an HTTP client. */
async function ownToken() {
  const { requestIdToken } = await import("@lockstep/runtime/id-token");
  return jobTokens(requestIdToken).token();
}

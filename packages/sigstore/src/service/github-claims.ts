// The claims of a GitHub Actions identity token, typed. Source: GitHub documentation, "OpenID Connect reference".
import * as z from "zod/mini";
import { type IdentityToken, unusable } from "./identity-token.ts";

const claim = z.string().check(z.maxLength(4096), z.regex(/^\P{Cc}+$/u));

const shape = z.object({
  iss: claim,
  repository: claim,
  repository_id: claim,
  repository_owner: claim,
  repository_owner_id: claim,
  ref: claim,
  sha: claim,
  workflow_ref: claim,
  job_workflow_ref: claim,
  event_name: claim,
  runner_environment: claim,
  run_id: claim,
  run_attempt: claim,
  actor: z.optional(claim),
  actor_id: z.optional(claim),
  base_ref: z.optional(claim),
  environment: z.optional(claim),
  head_ref: z.optional(claim),
  job_workflow_sha: z.optional(claim),
  ref_type: z.optional(claim),
  repository_visibility: z.optional(claim),
  run_number: z.optional(claim),
  workflow: z.optional(claim),
  workflow_sha: z.optional(claim),
});

/** Ids and numbers are text, as in the token. Empty claims are left out. */
export type GitHubClaims = Readonly<z.infer<typeof shape>>;

/**
 * Errors: `UsageError` (`token-unusable`) where a claim that every such token has is missing, so for most other issuers'
 * tokens, and where one is no plain text. Who issued the token is for the caller to judge (`iss`).
 */
export function githubClaims(token: IdentityToken): GitHubClaims {
  const filled = [...token.claims].filter(([, value]) => value !== "");
  const read = shape.safeParse(Object.fromEntries(filled));
  if (read.success) return read.data;
  const names = new Set(read.error.issues.map(({ path }) => String(path[0])));
  throw unusable(`has no usable claim ${[...names].join(", ")}`, "Use the token of a GitHub Actions job.");
}

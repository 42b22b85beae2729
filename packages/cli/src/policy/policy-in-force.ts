// Reads the policy that is in force for a run, with all that it extends: by the same steps as the checks.
import { MAX_POLICY_BYTES, POLICY_PATH, UsageError } from "@lockstep/core";
import type { ResolvedPolicy, RuleCatalogue } from "@lockstep/core/policy";
import {
  connectForPublic,
  type Environment,
  type GitRepository,
  normalizePolicyPath,
  openAncestry,
  readTrusted,
  type TrustedFile,
} from "@lockstep/runtime";
import { givenToken } from "../terminal/given-token.ts";
import type { AssumedRun } from "./assumed-run.ts";

export interface PolicyPlace {
  /** The policy file, relative to the repository. */
  readonly config: string;
  /** `owner/repository/path@commit`, or undefined for none. */
  readonly organisationPolicy: string | undefined;
  readonly git: GitRepository;
  readonly env: Environment;
}

export interface PolicyInForce {
  /** Normalized, relative to the root. */
  readonly path: string;
  readonly origin: TrustedFile["origin"];
  /** False where the repository has no policy there. */
  readonly exists: boolean;
  /** What the working tree does to it. */
  readonly changed: TrustedFile["changed"];
  readonly resolved: ResolvedPolicy;
}

/**
 * Errors: those of `readTrusted` and `resolvePolicy`, and `UsageError` for a path that leaves the repository (`invalid-input`) or
 * a file other than the default one that is not there (`path-not-found`).
 */
export async function readPolicyInForce(
  place: PolicyPlace,
  run: AssumedRun,
  catalogue: RuleCatalogue,
): Promise<PolicyInForce> {
  const { git, env } = place;
  const { event, repository } = run;
  const path = normalizePolicyPath(place.config);
  const token = givenToken(env);
  const server = () => connectForPublic(event, { token, env });
  const github = token !== undefined && repository !== undefined && isServerOf(run, env) ? server() : undefined;
  const { text, origin, changed } = await readTrusted(path, MAX_POLICY_BYTES, { event, git, github });
  if (text === undefined && path !== POLICY_PATH) throw missing(path);
  const { resolvePolicy } = await import("@lockstep/core/policy");
  const own = text === undefined ? undefined : { file: path, text, repository };
  const resolved = await resolvePolicy(own, catalogue, openAncestry(place.organisationPolicy, server));
  return { path, origin, exists: text !== undefined, changed, resolved };
}

/** The token is for one server: a remote of another one is not looked for there. */
function isServerOf({ event, isAssumed }: AssumedRun, env: Environment): boolean {
  if (!isAssumed || event.kind === "local" || env["GITHUB_API_URL"]) return true;
  return event.serverUrl === "https://github.com";
}

function missing(path: string): UsageError {
  return new UsageError("path-not-found", `there is no policy file ${path}`, {
    hint: `Name a file relative to the root of the repository, or leave the name out for ${POLICY_PATH}.`,
  });
}

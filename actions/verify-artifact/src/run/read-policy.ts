// The policy's `verify-artifact` section, read at a commit that can be trusted: what a step before has put into the workspace,
// such as a downloaded artifact, decides nothing.
import { createHash } from "node:crypto";
import { type GitHub, MAX_POLICY_BYTES, POLICY_PATH, UsageError, type VerifyArtifactPolicy } from "@lockstep/core";
import { type Environment, type EventContext, openGit, trustedCommit } from "@lockstep/runtime";

/** What the input `config` says for no policy file. */
const WITHOUT = "none";

export interface PolicyInForce {
  readonly section: VerifyArtifactPolicy | undefined;
  /** Where the text was read; undefined where there is no policy file. */
  readonly origin?: { readonly uri: string; readonly sha256: string };
}

export interface PolicyPlace {
  readonly path: string;
  readonly event: EventContext;
  /** Undefined where no network may be used: then the checkout's own commit is read. */
  readonly github: Pick<GitHub, "fileAt"> | undefined;
  readonly env: Environment;
}

/**
 * A policy that cannot be read is never taken for none. Errors: `UsageError` (`policy-invalid`, and `path-not-found` for a file
 * other than the default one that is not there), and those of git and GitHub.
 */
export async function readPolicy({ path, event, github, env }: PolicyPlace): Promise<PolicyInForce> {
  if (path === WITHOUT || event.kind === "local") return { section: undefined };
  const commit = trustedCommit(event) ?? event.sha;
  const text = github
    ? await github.fileAt(event.repository, commit, path, MAX_POLICY_BYTES)
    : await (await openGit(event.workspace, env)).fileAt(commit, path, MAX_POLICY_BYTES);
  const { owner, name } = event.repository;
  if (text !== undefined)
    return parsePolicyText(path, text, `git+${event.serverUrl}/${owner}/${name}@${commit}#${path}`);
  if (path === POLICY_PATH) return { section: undefined };
  throw new UsageError("path-not-found", `there is no policy file ${path} at ${commit}`, {
    hint: `Name a file relative to the root of the repository, or leave the name out for ${POLICY_PATH}.`,
  });
}

/** The policy in `text`. Throws `UsageError` (`policy-invalid`). */
export async function parsePolicyText(path: string, text: string, uri: string): Promise<PolicyInForce> {
  // The schema library takes time to load, and many runs have no policy.
  const { parsePolicy } = await import("@lockstep/core/policy");
  const sha256 = createHash("sha256").update(text).digest("hex");
  return { section: parsePolicy(path, text, {}).policy["verify-artifact"], origin: { uri, sha256 } };
}

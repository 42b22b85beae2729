// The policy's `harden-runner` section, read before there is any checkout: from GitHub, at the commit that can be trusted.
import { type GitHub, type HardenRunnerPolicy, MAX_POLICY_BYTES, UsageError } from "@lockstep/core";
import { parsePolicy } from "@lockstep/core/policy";
import { type EventContext, trustedCommit } from "@lockstep/runtime";

/** What the input `config` says for no policy file. */
const WITHOUT = "none";

/**
 * The section of the file at `path`, or undefined where there is no file, no section, or `path` is `none`. For a proposed
 * change it is read at the base commit, otherwise at the commit of the run. Throws `UsageError` for a policy that cannot be
 * used, and what the GitHub port throws: a policy that cannot be read is never taken for none.
 */
export async function readSection(
  path: string,
  event: EventContext,
  github: Pick<GitHub, "fileAt"> | undefined,
): Promise<HardenRunnerPolicy | undefined> {
  if (path === WITHOUT || event.kind === "local") return undefined;
  if (github === undefined) {
    throw new UsageError("policy-unreadable", `${path} cannot be read without a token.`, {
      hint: "Leave the input `token` at its default, or set `config: none` to go by the inputs alone.",
    });
  }
  const text = await github.fileAt(event.repository, trustedCommit(event) ?? event.sha, path, MAX_POLICY_BYTES);
  if (text === undefined) return undefined;
  return parsePolicy(path, text, {}).policy["harden-runner"];
}

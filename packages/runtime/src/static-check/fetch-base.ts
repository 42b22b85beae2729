// Brings the commit that is trusted into a shallow clone, once and before anything of it is read: one fetch takes less time than
// asking GitHub for file after file, and the files of that commit are then all there.
import { LockstepError, type Secret } from "@lockstep/core";
import type { EventContext } from "../event/event-context.ts";
import { trustedCommit } from "../event/trusted-commit.ts";
import type { CommitRange } from "../git/objects/range-blobs.ts";
import type { GitRepository } from "../git/repository.ts";

/**
 * Fetches the event's trusted commit where a shallow clone lacks it, and with it the commits of `range`, if a check wants to
 * look at them anyway. Without a token nothing is fetched. What cannot be fetched is no error here: whoever reads it asks GitHub
 * then, or says that it is missing. Errors: those of `HardenedGit`.
 */
export async function fetchBase(
  event: EventContext,
  git: GitRepository | undefined,
  token: Secret | undefined,
  range: CommitRange | undefined,
): Promise<void> {
  const commit = trustedCommit(event);
  if (git === undefined || token === undefined || event.kind === "local" || commit === undefined) return;
  // A whole clone stays whole: fetching one commit would cut off what came before it.
  if ((await git.hasCommit(commit)) || !(await git.objects.isShallow())) return;
  const { serverUrl, repository } = event;
  try {
    await git.objects.deepen({ serverUrl, repository, token, until: range?.base === commit ? range : { commit } });
  } catch (error) {
    if (!(error instanceof LockstepError)) throw error;
  }
}

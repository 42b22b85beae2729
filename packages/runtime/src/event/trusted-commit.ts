// Decides at which commit a run's own configuration is read, so that a change cannot switch off its own check.
import type { EventContext } from "./event-context.ts";

/**
 * Events that run on a commit of the repository itself, chosen by someone who may write to it; its working tree may
 * speak for itself.
 */
const WORKING_TREE_EVENTS: ReadonlySet<string> = new Set(["push", "schedule", "workflow_dispatch"]);

/**
 * The commit at which configuration must be read, or undefined for the working tree.
 *
 * - local, push, schedule, workflow_dispatch: the working tree.
 * - Payloads with a pull request (`pull_request`, `pull_request_target`, reviews and review comments) and `merge_group`:
 *   the base, because the working tree may hold what is proposed.
 * - All others (`issue_comment`, `workflow_run`, `repository_dispatch`, `release` and more): the commit of the run. It
 *   holds the workflow that is running, while such a workflow often checks out a pull request on its own.
 *
 * The base is the tip of the branch a pull request is aimed at, when the event happened. Whoever may push to that branch
 * may change the configuration; protecting it is a matter of branch rules.
 */
export function trustedCommit(event: EventContext): string | undefined {
  if (event.kind === "local" || WORKING_TREE_EVENTS.has(event.name)) return undefined;
  return event.base ?? event.sha;
}

// The events that secret-scan tells apart, as GitHub announces them ("Webhook events and payloads").
import type { TriggerEvent } from "@lockstep/testkit";
import { type Commits, NAME, OWNER, pullRequest } from "./proposal.ts";

export const NO_COMMIT = "0".repeat(40);

const REPOSITORY = { full_name: `${OWNER}/${NAME}`, default_branch: "main" };

export interface Push {
  readonly before: string;
  readonly after: string;
  /** Left out: the default branch. */
  readonly ref?: string;
  readonly forced?: boolean;
}

export function push({ before, after, ref = "refs/heads/main", forced = false }: Push): TriggerEvent {
  const facts = { created: before === NO_COMMIT, deleted: after === NO_COMMIT, forced };
  return { name: "push", payload: { ref, before, after, ...facts, repository: REPOSITORY } };
}

/** A run on the commit by which the server merges a pull request. */
export function mergedPullRequest(commits: Commits, merge: string): TriggerEvent {
  const { name, payload } = pullRequest(commits);
  const { pull_request: pull, ...rest } = payload as { readonly pull_request: object };
  return { name, payload: { ...rest, pull_request: { ...pull, merge_commit_sha: merge } } };
}

/** Events that are about no change. */
export function plainEvent(name: "schedule" | "workflow_dispatch"): TriggerEvent {
  return { name, payload: { repository: REPOSITORY } };
}

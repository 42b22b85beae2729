// What a run is about: nothing but facts, taken from the runner and the event payload by read-event.ts.
import type { RepositoryName } from "@lockstep/core";
import type { PushFacts } from "./change.ts";

/** A run outside GitHub Actions: on a laptop, or in a hook. */
export interface LocalRun {
  readonly kind: "local";
  readonly name: "local";
}

/** A run inside a workflow. */
export interface WorkflowRun {
  readonly kind: "workflow";
  /** The event's name. A reusable workflow runs under its caller's event: `workflow_call` never stands here. */
  readonly name: string;
  readonly repository: RepositoryName;
  /** Origins without a trailing slash; on GitHub Enterprise Server they name that server. */
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** Absolute path of the folder that actions/checkout fills. */
  readonly workspace: string;
  /** The ref that started the run, such as `refs/pull/7/merge`; empty where the event has none. */
  readonly ref: string;
  /** The commit of `ref`. For `pull_request` it is the merge of head and base. */
  readonly sha: string;
  /** The commit that the change proposes or brought; `sha` where the event is not about a change. */
  readonly head: string;
  /** The commit that the change starts from, where the event is about a change that has one. */
  readonly base: string | undefined;
  /** True for a pull request from another repository, or from one that has been deleted since. */
  readonly fork: boolean;
  readonly defaultBranch: string | undefined;
  /** Only for a push. */
  readonly push?: PushFacts;
}

export type EventContext = LocalRun | WorkflowRun;

// Which change an event is about, by the webhook payloads GitHub publishes ("Webhook events and payloads").
import { isObjectId, isZeroId } from "../git/object-id.ts";
import { eventUnreadable, type Payload, textAt, valueAt } from "./payload.ts";

/** The commits of a change. */
export interface Change {
  readonly head: string;
  readonly base: string | undefined;
  readonly fork: boolean;
}

/** What the server says about a push (webhook event `push`). What the payload does not hold counts as untrue. */
export interface PushFacts {
  /** The branch or tag was deleted: there is no commit behind it. */
  readonly deleted: boolean;
  /** The branch or tag is new. */
  readonly created: boolean;
  /** The commit before the push is not an ancestor of the one after it. */
  readonly forced: boolean;
}

/** Events whose payload always carries a pull request ("Events that trigger workflows"). */
const PULL_REQUEST_EVENTS: ReadonlySet<string> = new Set([
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment",
]);

/**
 * The change of the event `name`. A payload with a pull request is judged as one, whatever the event is called.
 * `sha` is the commit of the run, the head of every event that is not about a change.
 * Throws `UnavailableError` (`event-unreadable`) where a commit that must be there is missing or malformed.
 */
export function readChange(name: string, payload: Payload, sha: string): Change {
  if (PULL_REQUEST_EVENTS.has(name) || valueAt(payload, "pull_request") !== undefined) return readPullRequest(payload);
  if (name === "merge_group") {
    return {
      head: commitAt(payload, "merge_group", "head_sha"),
      base: commitAt(payload, "merge_group", "base_sha"),
      fork: false,
    };
  }
  return { head: sha, base: name === "push" ? readBefore(payload) : undefined, fork: false };
}

/** The facts of a push, or undefined for every other event. */
export function readPush(name: string, payload: Payload): PushFacts | undefined {
  if (name !== "push") return undefined;
  const after = textAt(payload, "after");
  return {
    deleted: valueAt(payload, "deleted") === true || (after !== undefined && after !== "" && isZeroId(after)),
    created: valueAt(payload, "created") === true,
    forced: valueAt(payload, "forced") === true,
  };
}

function readPullRequest(payload: Payload): Change {
  const home = textAt(payload, "pull_request", "base", "repo", "full_name");
  const source = textAt(payload, "pull_request", "head", "repo", "full_name");
  return {
    head: commitAt(payload, "pull_request", "head", "sha"),
    base: commitAt(payload, "pull_request", "base", "sha"),
    // `head.repo` is null once a fork has been deleted; what is not known to be at home counts as a stranger.
    fork: home === undefined || source !== home,
  };
}

/** `before` of a push: absent, or zeros for a new branch, where there is no earlier commit. */
function readBefore(payload: Payload): string | undefined {
  const before = valueAt(payload, "before");
  if (before === undefined || (typeof before === "string" && isZeroId(before))) return undefined;
  return commitAt(payload, "before");
}

function commitAt(payload: Payload, ...keys: readonly string[]): string {
  const commit = textAt(payload, ...keys);
  if (commit !== undefined && isObjectId(commit) && !isZeroId(commit)) return commit;
  throw eventUnreadable(`the event payload has no commit id at ${keys.join(".")}`);
}

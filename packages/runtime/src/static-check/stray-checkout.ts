// Asks whether the working tree is the one the event is about: a check of another tree says nothing about the change.
import type { Git, NotChecked } from "@lockstep/core";
import type { EventContext } from "../event/event-context.ts";

const CURE =
  "check out the commit of this run, for pull_request_target with `ref: ${{ github.event.pull_request.head.sha }}`";

/** What to report where HEAD is not a commit of the event's change; nothing for events that are not about one. */
export async function strayCheckout(event: EventContext, git: Git | undefined): Promise<readonly NotChecked[]> {
  const expected = commitsOf(event);
  if (expected === undefined || git === undefined) return [];
  const head = await git.head();
  if (head !== undefined && expected.includes(head)) return [];
  const found = head === undefined ? "no commit" : `commit ${head}`;
  return [{ what: "the checkout", why: `it is at ${found}, which is not the change this run is about; ${CURE}` }];
}

/**
 * The commits whose tree is the change: its head and, where the run's own commit is a merge of it, that one. For
 * `pull_request_target` the run's commit is the base (GitHub documentation, "Events that trigger workflows").
 */
function commitsOf(event: EventContext): readonly string[] | undefined {
  if (event.kind === "local") return undefined;
  if (event.name === "push") return [event.sha];
  if (event.base === undefined) return undefined;
  return event.name === "pull_request_target" ? [event.head] : [event.head, event.sha];
}

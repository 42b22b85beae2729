// Tells events about something proposed from events about what a repository already holds.
import type { EventContext } from "./event-context.ts";

/** True for pull requests and merge groups, whose authors may be anybody. A push is what somebody was allowed to do. */
export function isChange(event: EventContext): boolean {
  return event.kind === "workflow" && event.name !== "push" && event.base !== undefined;
}

// What the rule about ignore comments looks at: one comment, and which rules there are.
import type { IgnoreComment } from "@lockstep/core";

export interface IgnoreCase {
  readonly comment: IgnoreComment;
  /** The ids of the rules of every check: a comment may be meant for another one. */
  readonly known: readonly string[];
}

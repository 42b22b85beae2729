// What the rule about ignore comments looks at: one comment, and which rules there are.
import type { IgnoreComment } from "@lockstep/core";

export interface IgnoreCase {
  readonly comment: IgnoreComment;
  /** The ids of the rules that a comment can mean. */
  readonly known: readonly string[];
}

// What one run scans, and why it is this.

/** Commits that `head` reaches and `base` does not. */
export interface RangeSelection {
  readonly kind: "range";
  readonly base: string;
  readonly head: string;
  /** The commit by which the server merges both: what it brings itself is scanned too. */
  readonly merge?: string;
}

export interface HistorySelection {
  readonly kind: "history";
  /** Everything these commits reach, or all refs and HEAD. */
  readonly tips: readonly string[] | "all";
  /** True: the files of the checkout are scanned as well. */
  readonly tree: boolean;
}

/**
 * Why something is scanned: `asked` by the user; the others are events. `new-branch`: what it has and the default branch has
 * not; `first-push`: all of a branch that is new, because there is nothing to compare with; `force-push`: all of a branch
 * whose earlier commits are gone; `nothing-new`: the commit was there before.
 */
export type Reason =
  | "asked"
  | "local"
  | "change"
  | "push"
  | "new-branch"
  | "first-push"
  | "force-push"
  | "tag"
  | "deleted"
  | "nothing-new"
  | "other-event";

export type Selection = { readonly because: Reason } & (
  | { readonly kind: "tree" | "staged" | "stdin" }
  | RangeSelection
  | HistorySelection
);

// What can be scanned, as people name it.

export const MODES = ["auto", "tree", "staged", "history", "range", "stdin"] as const;

/** `auto`: what the event is about; on a laptop, the tree. */
export type Mode = (typeof MODES)[number];

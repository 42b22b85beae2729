// Decides what a run scans where there may be no repository: files that a person named, or those of a plain folder.
import { UsageError } from "@lockstep/core";
import type { EventContext, GitObjects } from "@lockstep/runtime";
import { chooseSelection, type Lineage, type Wish } from "./choose-selection.ts";
import type { Selection } from "./selection.ts";

/**
 * `given`: files that a person named; `objects`: undefined outside any repository. Errors: those of `chooseSelection`, and
 * `UsageError` (`invalid-input`) for files with a mode that does not read files.
 */
export async function chooseSubject(
  given: readonly string[] | undefined,
  wish: Wish,
  event: EventContext,
  objects: GitObjects | undefined,
): Promise<Selection> {
  if (given) return namedFiles(wish);
  if (objects) return chooseSelection(wish, event, objects);
  const isPlain = wish.mode === "auto" && !wish.range;
  return isPlain ? { kind: "tree", because: "local" } : chooseSelection(wish, event, NO_COMMITS);
}

/** Scanning the files alone would look like a scan of what the mode names. */
function namedFiles({ mode, range }: Wish): Selection {
  if ((mode === "auto" || mode === "tree") && !range) return { kind: "tree", because: "asked" };
  throw new UsageError("invalid-input", `Named files do not go with the mode ${mode}`, {
    hint: "Leave the files out, or leave out the mode and the range to scan just these files.",
  });
}

const NO_COMMITS: Lineage = {
  isShallow: async () => false,
  hasCommit: async () => false,
  isAncestor: async () => false,
  tipOf: async () => undefined,
  resolve: async () => undefined,
};

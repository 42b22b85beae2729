// Says in words what is scanned and why: people have to know what a pass is about.
import type { Reason, Selection } from "./selection.ts";

const BECAUSE: Readonly<Record<Reason, string>> = {
  asked: "as asked",
  local: "outside a workflow",
  change: "what the change brings",
  push: "what the push brings",
  "new-branch": "what the new branch has and the default branch has not",
  "first-push": "all of a new branch, as there is nothing to compare it with",
  "force-push": "all of a branch whose earlier commits are gone",
  tag: "all that the tag leads to",
  deleted: "as a deletion brings nothing",
  "nothing-new": "as no commit is new",
  "other-event": "as the event is about no change",
};

const SKIPPED =
  " The server's own commit that merges them is not in this clone, so it was not looked at: it is made of the head and the base alone.";

/** `skippedMerge`: the commit by which the server merges the change is not in this clone. */
export function describeSelection(selection: Selection, skippedMerge = false): string {
  return `secret-scan looks at ${whatOf(selection)}, ${BECAUSE[selection.because]}.${skippedMerge ? SKIPPED : ""}`;
}

function whatOf(selection: Selection): string {
  switch (selection.kind) {
    case "tree":
      return "the files of the tree";
    case "staged":
      return "what is staged";
    case "stdin":
      return "standard input";
    case "range":
      return `the commits ${short(selection.base)}..${short(selection.head)}`;
    case "history": {
      const { tips, tree } = selection;
      const history = tips === "all" ? "all history" : `the history of ${tips.map(short).join(", ")}`;
      return tree ? `${history} and the files of the tree` : history;
    }
  }
}

function short(commit: string): string {
  return commit.slice(0, 12);
}

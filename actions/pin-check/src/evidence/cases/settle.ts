// Decides what a name is by what is known about it, no longer by its looks. One decision for references of the repository's
// own files and for everything they pull in.
import type { Judgement } from "../../reference/pin-verdict.ts";
import type { NameEvidence } from "../facts.ts";

/**
 * What was judged, with its final verdict. `name` is what is known of the ref. A name that is both a tag and a branch stays as
 * it was judged, and so does everything but a name.
 */
export function settle<Judged extends Judgement>(judged: Judged, name: NameEvidence | undefined): Judged {
  const isName = judged.verdict === "tag" || judged.verdict === "branch";
  if (!isName || !name || (name.tag === undefined) === (name.branch === undefined)) return judged;
  return { ...judged, ...judgeName(name) };
}

function judgeName({ branch, immutable }: NameEvidence): Judgement {
  if (branch !== undefined) {
    return { verdict: "branch", reason: "The name is that of a branch, which moves with every push to it." };
  }
  return immutable
    ? {
        verdict: "immutable-release",
        reason: "The release of this tag is immutable: GitHub keeps the tag on its commit.",
      }
    : { verdict: "tag", reason: "A tag can be moved to other code at any time." };
}

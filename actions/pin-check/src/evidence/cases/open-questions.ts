// Lists what the evidence about a reference leaves open. Each entry belongs among what was not checked: no rule can speak
// about it, and silence would pass for a good answer. Evidence that is missing is not its matter.

import type { CommitEvidence } from "../facts.ts";
import { ageOf } from "./age-of.ts";
import type { ReferenceCase } from "./reference-case.ts";

/** Each open question with its cure, as a clause. Empty without any evidence. */
export function openQuestions(subject: ReferenceCase): readonly string[] {
  const { evidence } = subject;
  if (!evidence) return [];
  return [...aboutCommit(subject, evidence.commit), ...aboutAge(subject)];
}

function aboutCommit({ verdict }: ReferenceCase, commit: CommitEvidence | undefined): readonly string[] {
  if (!commit || !isThere(commit)) return [];
  return questionsAbout(commit, verdict === "sha" || verdict === "locked");
}

/** What evidence leaves open about a commit. `asksOrigin` is false for one that a name of the repository leads to. */
export function questionsAbout({ reachable, undecided = [] }: CommitEvidence, asksOrigin: boolean): readonly string[] {
  const isUntraced = asksOrigin && reachable === undefined;
  return [
    ...(isUntraced ? ["GitHub could not tell whether a branch or tag of the repository leads to the commit"] : []),
    ...undecided.map(
      (id) => `GitHub could not tell whether ${id} affects the commit; a commit with a version tag would show it`,
    ),
  ];
}

function aboutAge(subject: ReferenceCase): readonly string[] {
  const { evidence, expectations } = subject;
  const { commit, name } = evidence ?? {};
  const isKnown = commit ? isThere(commit) : (name?.tag ?? name?.branch) !== undefined;
  if (expectations.minAge === undefined || !isKnown || ageOf(subject)) return [];
  return ["its date is not known, so it could not be compared with `min-age`; the commit id of a release has a date"];
}

/** Of what is no commit there is nothing more to ask. */
function isThere({ kind, reachable }: CommitEvidence): boolean {
  return (kind === "commit" || kind === "tag") && reachable !== "none";
}

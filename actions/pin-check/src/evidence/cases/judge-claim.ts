// Judges the version that a comment claims for a commit id, by what is known about the commit and about the name.
import compare from "semver/functions/compare.js";
import { isFullVersion, isMoving, isOfLine, readVersionTag } from "../../version/version-tag.ts";
import type { CommitEvidence, NameEvidence } from "../facts.ts";
import type { ReferenceEvidence } from "./reference-case.ts";

/**
 * - `borne-out`: the commit is that version, or was while a name such as `v4` had not moved on.
 * - `moved`: the commit carried the tag of that full version, which now is on another commit.
 * - `elsewhere`: the version is another commit, and never was this one.
 * - `unheard-of`: the repository has no such full version.
 * - `undecided`: a moving name is on another commit, and nobody could tell whether it ever was on this one.
 */
export type ClaimVerdict = "borne-out" | "moved" | "elsewhere" | "unheard-of" | "undecided";

/** Undefined where nothing is claimed, the claim was not looked up, or the commit is not one of the repository's own. */
export function judgeClaim({ commit, commitId, claimed }: ReferenceEvidence): ClaimVerdict | undefined {
  if (!commit || !claimed?.evidence || commit.reachable === "none") return undefined;
  if (commit.kind !== "commit" && commit.kind !== "tag") return undefined;
  const subject = commit.peeled ?? commitId;
  const { tag, branch } = claimed.evidence;
  if (subject === tag || subject === branch) return "borne-out";
  const full = isFullVersion(claimed.version);
  if (full && tag !== undefined) return commit.tags.includes(claimed.version) ? "moved" : "elsewhere";
  if (commit.tags.some((name) => isSameVersion(name, claimed.version))) return "borne-out";
  return isNowhere(claimed.evidence) ? unheardOf(full) : judgeHistory(commit, claimed.version);
}

function isNowhere({ tag, branch }: NameEvidence): boolean {
  return tag === undefined && branch === undefined;
}

/** What does not look like a full version need not be meant as a name of this repository at all. */
function unheardOf(full: boolean): ClaimVerdict | undefined {
  return full ? "unheard-of" : undefined;
}

/** The ref by which the commit was found says as much as the names that were asked about. */
function judgeHistory(
  { ancestorOf = [], notAncestorOf = [], reachable = "" }: CommitEvidence,
  claim: string,
): ClaimVerdict {
  const names = [...ancestorOf, reachable.replace(/^refs\/(?:tags|heads)\//, "")];
  if (names.some((name) => isSameVersion(name, claim))) return "borne-out";
  return notAncestorOf.includes(claim) ? "elsewhere" : "undecided";
}

/** True for the version itself and for a release of its line. A claim without a prefix is taken at its numbers. */
function isSameVersion(name: string, claim: string): boolean {
  const [tag, wanted] = [readVersionTag(name), readVersionTag(claim)];
  if (!tag || !wanted) return name === claim;
  const prefix = wanted.prefix === "" ? "" : tag.prefix;
  if (isMoving(wanted)) return isOfLine({ ...tag, prefix }, wanted);
  return prefix === wanted.prefix && compare(tag.version, wanted.version) === 0;
}

// Which advisories concern a commit, and whether it once was the version somebody claims. Where no tag tells, the history of
// the tags around the commit decides.
import type { AdvisoryFact } from "@lockstep/core";
import { type AdvisoryRange, endOf, isInRange, parseRange, startOf } from "../../version/advisory-range.ts";
import { readRefName } from "../../version/ref-name.ts";
import { isFullVersion, isOfLine, readVersionTag, type VersionTag } from "../../version/version-tag.ts";
import type { RepositoryAnswers } from "./repository-answers.ts";

/** Names whose history has to be known, and of which it has to be known what they name. */
export interface HistoryNeeds {
  readonly histories: readonly string[];
  readonly names: readonly string[];
}

/** Which tags and branches to ask about before the advisories and the claim can be settled. */
export function historyNeeds(commit: string, claims: readonly string[], answers: RepositoryAnswers): HistoryNeeds {
  const advisories = answers.latest?.advisories ?? [];
  const versions = answers.versionsOf(commit);
  const boundaries = advisories.flatMap((advisory) => {
    const range = parseRange(advisory.range);
    return range && byVersion(versions, range) === undefined ? boundaryNames(advisory, range, answers) : [];
  });
  const claimed = claims.map((claim) => readRefName(claim).name).filter((name) => needsHistory(commit, name, answers));
  return {
    histories: [...boundaries, ...claimed].filter((name) => !answers.hasHistory(commit, name)),
    names: boundaries.filter((name) => !answers.names.has(name) && answers.tagCommit(name) === undefined),
  };
}

/**
 * Whether an advisory concerns a commit; undefined where nobody can tell. `onDefaultBranch` because there, what is not older
 * than the patch is newer; on another line it may be neither.
 */
export function concerns(
  advisory: AdvisoryFact,
  commit: string,
  onDefaultBranch: boolean,
  answers: RepositoryAnswers,
): boolean | undefined {
  const range = parseRange(advisory.range);
  if (!range) return undefined;
  const told = byVersion(answers.versionsOf(commit), range);
  if (told !== undefined) return told;
  const end = fixedIn(advisory, range);
  const isOlder = end === undefined ? true : isBehind(commit, end, answers);
  if (isOlder !== true) return isOlder === false && onDefaultBranch ? false : undefined;
  const start = startOf(range);
  return start === undefined || isBehind(commit, start, answers) !== true;
}

/** True for a claim such as `v4` that no tag on the commit bears out: its history may. */
function needsHistory(commit: string, claim: string, answers: RepositoryAnswers): boolean {
  const line = readVersionTag(claim);
  const known = answers.names.get(claim);
  const exists = known?.tag !== undefined || known?.branch !== undefined;
  if (!exists || isFullVersion(claim)) return false;
  return !answers.versionsOf(commit).some((tag) => tag.name === claim || (line && isOfLine(tag, line)));
}

/** Tags of the repository as a whole only: `cli-v9.0.0` says nothing about the version of the action beside it. */
function byVersion(versions: readonly VersionTag[], range: AdvisoryRange): boolean | undefined {
  for (const version of versions) {
    const answer = version.prefix === "" ? isInRange(version, range) : undefined;
    if (answer !== undefined) return answer;
  }
  return undefined;
}

function boundaryNames(advisory: AdvisoryFact, range: AdvisoryRange, answers: RepositoryAnswers): readonly string[] {
  const versions = [fixedIn(advisory, range), startOf(range)];
  return versions.flatMap((version) => (version === undefined ? [] : spellings(version, answers)));
}

/** The version that mends it, or else the last one that is known to need it. */
function fixedIn({ patched }: AdvisoryFact, range: AdvisoryRange): string | undefined {
  return patched !== undefined && readVersionTag(patched)?.prefix === "" ? patched : endOf(range);
}

/** The tags that name a version: the listed one, else both ways to write it. */
function spellings(version: string, answers: RepositoryAnswers): readonly string[] {
  const plain = version.replace(/^v/, "");
  const both = [`v${plain}`, plain];
  const listed = both.filter((name) => answers.latest?.tags.some((tag) => tag.name === name));
  return listed.length > 0 ? listed : both;
}

/**
 * True if the commit is older than the tag of a version, false if not; undefined where there is no such tag. The commit of the
 * tag itself is told by its version.
 */
function isBehind(commit: string, version: string, answers: RepositoryAnswers): boolean | undefined {
  const told = spellings(version, answers).map((name) => answers.isInHistory(commit, name));
  return told.find((answer) => answer !== undefined);
}

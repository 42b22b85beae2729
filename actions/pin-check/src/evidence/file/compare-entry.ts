// Holds an entry that a change proposes against what GitHub says now.
import { isCommitId } from "@lockstep/core";
import { isFullVersion } from "../../version/version-tag.ts";
import type { CommitEvidence, Facts, NameEvidence } from "../facts.ts";
import { renderEntry, type Section } from "./evidence-file.ts";

/**
 * - `same`: it says what GitHub says, or differs in what does not matter.
 * - `outdated`: GitHub may have said so before, and does no longer.
 * - `forged`: nobody who asked GitHub can have been told so, short of a tag or a branch that was moved or taken away.
 */
export type Comparison = "same" | "outdated" | "forged";

/** Compares the entries under one key. Undefined where GitHub's word on it was not to be had. */
export function compareEntry(section: Section, key: string, proposed: Facts, fresh: Facts): Comparison | undefined {
  const ref = key.slice(key.indexOf("@") + 1);
  switch (section) {
    case "commits":
      return compare(proposed.commits.get(key), fresh.commits.get(key), compareCommits);
    case "names":
      return compare(proposed.names.get(key), fresh.names.get(key), (claimed, told) =>
        compareNames(ref, claimed, told),
      );
    case "code":
      return compare(proposed.code.get(key), fresh.code.get(key), () => (isCommitId(ref) ? "forged" : "outdated"));
    default:
      // Repositories are archived and renamed, advisories appear and change, images are pushed again.
      return compare<unknown>(proposed[section].get(key), fresh[section].get(key), () => "outdated");
  }
}

function compare<T>(
  claimed: T | undefined,
  told: T | undefined,
  judge: (claimed: T, told: T) => Comparison,
): Comparison | undefined {
  if (claimed === undefined || told === undefined) return undefined;
  return renderEntry(claimed) === renderEntry(told) ? "same" : judge(claimed, told);
}

function compareCommits(claimed: CommitEvidence, told: CommitEvidence): Comparison {
  const released = claimed.tags.filter(isFullVersion);
  if (claimed.peeled !== told.peeled || (claimed.kind !== told.kind && claimed.kind !== "absent")) return "forged";
  if (claimed.reachable !== "none" && told.reachable === "none") return "forged";
  if (isBefore(claimed.date, told.date) || !isWithin(released, told.tags)) return "forged";
  const judged = [...claimed.advisories, ...(claimed.undecided ?? [])];
  const isCurrent =
    claimed.kind === told.kind &&
    isReachedAsTold(claimed.reachable, told) &&
    isWithin([...told.advisories, ...(told.undecided ?? [])], judged) &&
    isWithin(told.advisories, claimed.advisories) &&
    isWithin(claimed.ancestorOf ?? [], told.ancestorOf ?? []) &&
    isWithin(claimed.tags, told.tags);
  return isCurrent ? "same" : "outdated";
}

/** The ref by which a commit was found bears out what comments claim: only one that GitHub told of will do, too. */
function isReachedAsTold(claimed: CommitEvidence["reachable"], told: CommitEvidence): boolean {
  if (claimed === told.reachable) return true;
  if (told.reachable === "none") return false;
  return claimed === undefined || told.tags.some((tag) => claimed === `refs/tags/${tag}`);
}

function compareNames(ref: string, claimed: NameEvidence, told: NameEvidence): Comparison {
  // Nobody has reason to move the tag of one release, such as `v4.1.2`.
  const wasMoved = claimed.tag !== undefined && claimed.tag !== told.tag && isFullVersion(ref);
  const isTooGood = claimed.immutable && !told.immutable;
  return wasMoved || isTooGood || isBefore(claimed.published, told.published) ? "forged" : "outdated";
}

/** A later day than the true one only makes a check stricter. */
function isBefore(claimed: string | undefined, told: string | undefined): boolean {
  return claimed !== undefined && told !== undefined && claimed < told;
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.every((entry) => all.includes(entry));
}

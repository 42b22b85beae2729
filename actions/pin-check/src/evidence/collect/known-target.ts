// Tells what is known about a target and what is not. Pure look-up, the same for facts from the file and from GitHub.
import { isCommitId, type NotChecked, notCheckedAt } from "@lockstep/core";
import { codeKey } from "../../graph/dependency.ts";
import { judgeClaim } from "../cases/judge-claim.ts";
import { questionsAbout } from "../cases/open-questions.ts";
import { type CodeEvidence, type Facts, knownRepository, refKey, repositoryKey } from "../facts.ts";
import { commitOf } from "./conclude-evidence.ts";
import type { Reach } from "./reach.ts";
import { labelOf, type Target } from "./target.ts";

/** The keys under which facts about a target stand, used or not. */
export interface TargetKeys {
  readonly repository: string;
  readonly names: readonly string[];
  /** Undefined where it is not known what commit a name leads to. */
  readonly commit: string | undefined;
  readonly code: string;
}

/** The keys of a target; undefined where its repository is not known. `host` is that of a server other than github.com. */
export function keysOf(target: Target, facts: Facts, host: string | undefined): TargetKeys | undefined {
  const { owner, name, ref } = target.target;
  const repository = knownRepository(facts, owner, name, host);
  if (repository === undefined) return undefined;
  const asName = refKey(repository, ref);
  const id = commitOf(ref, facts.names.get(asName));
  return {
    repository,
    names: target.claim === undefined ? [asName] : [asName, refKey(repository, target.claim)],
    commit: id === undefined ? undefined : refKey(repository, id),
    code: codeKey(target.target, repository === repositoryKey(owner, name) ? undefined : host),
  };
}

/**
 * True if the facts hold everything that is asked about a target. Whether a commit id is also the name of a tag or branch is
 * asked together with the commit: where there is none, nothing is noted.
 */
export function isKnown(target: Target, facts: Facts, host: string | undefined): boolean {
  const keys = keysOf(target, facts, host);
  if (!keys || !facts.code.has(keys.code)) return false;
  const [asName, ...claimed] = keys.names;
  const named = isCommitId(target.target.ref) ? claimed : [asName, ...claimed];
  if (!named.every((key) => key !== undefined && facts.names.has(key))) return false;
  return keys.commit === undefined || isCommitKnown(target, keys, keys.commit, facts);
}

/** Settled, too, has to be whether the commit is, was or never was what a comment claims. */
function isCommitKnown({ claim }: Target, keys: TargetKeys, commitKey: string, facts: Facts): boolean {
  const repository = facts.repositories.get(keys.repository);
  const commit = facts.commits.get(commitKey);
  if (!repository || !commit) return false;
  if (claim === undefined) return true;
  const claimed = { version: claim, evidence: facts.names.get(refKey(keys.repository, claim)) };
  const commitId = commitKey.slice(commitKey.lastIndexOf("@") + 1);
  return judgeClaim({ repository, commitId, commit, name: undefined, claimed }) !== "undecided";
}

/** What the target pulls in, if that is known. */
export function codeOf(target: Target, facts: Facts, host: string | undefined): CodeEvidence | undefined {
  const keys = keysOf(target, facts, host);
  return keys && facts.code.get(keys.code);
}

/**
 * Everything reached that is not known, at the place of the references that lead to it. `whyUnknown` gives the reason for a
 * target without evidence; evidence that leaves a question open is its own reason.
 */
export function listUnknown(
  reach: Reach,
  facts: Facts,
  host: string | undefined,
  whyUnknown: (target: Target) => string,
): readonly NotChecked[] {
  const gaps = reach.targets.flatMap((target) => {
    const whys = isKnown(target, facts, host) ? questionsFurtherDown(target, facts, host) : [whyUnknown(target)];
    return whys.map((why) => ({ target, why }));
  });
  const placed = [...gaps, ...reach.leftOut].flatMap(({ target, why }) =>
    target.origins.map(({ file, reference }) =>
      notCheckedAt(file.locate(reference.start, reference.end), `${labelOf(target)}: ${why}`),
    ),
  );
  return [...new Map(placed.map((entry) => [`${entry.what} ${entry.why}`, entry])).values()];
}

/** Of what the repository's own files name, the questions are listed with the reference, which has more of them. */
function questionsFurtherDown(target: Target, facts: Facts, host: string | undefined): readonly string[] {
  if (target.depth === 0) return [];
  const key = keysOf(target, facts, host)?.commit;
  const commit = key === undefined ? undefined : facts.commits.get(key);
  return !commit || commit.reachable === "none" ? [] : questionsAbout(commit, true);
}

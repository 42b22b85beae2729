// Holds the commits a lock records against what is known about the repositories they come from.
import { isCommitId } from "@lockstep/core";
import { type ClaimVerdict, judgeClaim } from "../evidence/cases/judge-claim.ts";
import { type CommitEvidence, type Facts, knownRepository, type NameEvidence, refKey } from "../evidence/facts.ts";
import { parseRemoteTarget } from "../reference/remote-target.ts";
import { isFullVersion } from "../version/version-tag.ts";
import type { LockedDependency, RecordedLock } from "./actions-lock.ts";
import type { LockAudit } from "./lock-audit.ts";
import type { LockFile } from "./lock-file.ts";

interface Objection {
  readonly why: string;
  /** The commit the ref leads to today. */
  readonly now?: string;
}

/** A ref the commit is recorded for, and how the record stands. */
interface Claim {
  readonly ref: string;
  readonly name: NameEvidence;
  readonly verdict: ClaimVerdict | undefined;
}

/** A commit of which nothing is known. What names it by may still speak against it. */
const UNKNOWN: CommitEvidence = { kind: "commit", reachable: undefined, tags: [], date: undefined, advisories: [] };

/** The recorded commits that the facts, or the record itself, speak against. Where nothing is known, nothing is said. */
export function commitMismatches(lock: RecordedLock, file: LockFile, facts: Facts): readonly LockAudit[] {
  return [...lock.dependencies.values()].flatMap((dependency) => {
    const objection = objectionTo(dependency, facts);
    if (!objection) return [];
    const { key, commit } = dependency;
    const location = file.locate({ path: ["dependencies", key, "commit"], part: "value" });
    return [{ kind: "mismatch", pin: key, commit, location, ...objection } as const];
  });
}

function objectionTo({ key, ref, commit }: LockedDependency, facts: Facts): Objection | undefined {
  const target = parseRemoteTarget(key);
  if (!target) return undefined;
  if (isCommitId(target.ref) && target.ref !== commit) return { why: "its ref is another commit id" };
  const repository = knownRepository(facts, target.owner, target.name);
  if (repository === undefined) return undefined;
  const known = facts.commits.get(refKey(repository, commit));
  const foreign = known && foreignness(known);
  if (foreign !== undefined) return { why: foreign };
  // A full version is what people read: no other release the entry names can stand in for it.
  const refs =
    isFullVersion(target.ref) && facts.names.has(refKey(repository, target.ref)) ? [target.ref] : [target.ref, ref];
  return mismatchOf([...claims(refs, repository, commit, known ?? UNKNOWN, facts)]);
}

/** Why the commit cannot be one of the repository's own. */
function foreignness({ kind, reachable }: CommitEvidence): string | undefined {
  if (kind === "absent" || kind === "other") return "the repository has no commit with this id";
  return reachable === "none" ? "no branch or tag of the repository leads to it" : undefined;
}

/** The refs that are known, each judged as if it stood as a comment behind the commit id. */
function* claims(
  refs: readonly string[],
  repository: string,
  commitId: string,
  commit: CommitEvidence,
  facts: Facts,
): Iterable<Claim> {
  const owner = facts.repositories.get(repository);
  for (const ref of new Set(refs)) {
    const name = facts.names.get(refKey(repository, ref));
    if (!owner || !name || isCommitId(ref)) continue;
    const claimed = { version: ref, evidence: name };
    yield { ref, name, verdict: judgeClaim({ repository: owner, commitId, commit, name: undefined, claimed }) };
  }
}

/** One ref that bears the record out is enough. A tag that has left the commit since shows what locks are for. */
function mismatchOf(found: readonly Claim[]): Objection | undefined {
  if (found.some(({ verdict }) => verdict === "borne-out" || verdict === "moved")) return undefined;
  const against = found.find(({ verdict }) => verdict === "elsewhere" || verdict === "unheard-of");
  if (!against) return undefined;
  const { ref, name, verdict } = against;
  if (verdict === "unheard-of") return { why: `the repository has no tag or branch named ${ref}` };
  const now = name.tag ?? name.branch;
  return { why: `that is not the commit of ${ref}`, ...(now === undefined ? {} : { now }) };
}

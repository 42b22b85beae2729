// Brings together something that is pulled in further down and what is known about its commit.
import type { AdvisoryFact } from "@lockstep/core";
import type { TransitiveReference } from "../../graph/build-graph.ts";
import { commitOf } from "../collect/conclude-evidence.ts";
import { type CommitEvidence, type Facts, knownRepository, refKey } from "../facts.ts";

export interface TransitiveCase extends TransitiveReference {
  /** Undefined for what is no code of a repository, and where nothing is known about it. */
  readonly commit: CommitEvidence | undefined;
  /** Those that concern the commit. */
  readonly advisories: readonly AdvisoryFact[];
}

/** `host` is that of a server other than github.com. */
export function toTransitiveCase(reached: TransitiveReference, facts: Facts, host?: string): TransitiveCase {
  const { target } = reached;
  const key = target && knownRepository(facts, target.owner, target.name, host);
  if (!target || key === undefined) return { ...reached, commit: undefined, advisories: [] };
  const id = commitOf(target.ref, facts.names.get(refKey(key, target.ref)));
  const commit = id === undefined ? undefined : facts.commits.get(refKey(key, id));
  const known = facts.repositories.get(key)?.advisories ?? [];
  return { ...reached, commit, advisories: known.filter((advisory) => commit?.advisories.includes(advisory.id)) };
}

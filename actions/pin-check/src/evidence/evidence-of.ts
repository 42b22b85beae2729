// Brings together a reference and what is known about it. Pure look-up: it asks nobody, and judges only what a fact settles.
import { parseImageName } from "../reference/image-name.ts";
import { type JudgedReference, runningTarget } from "../reference/judge-reference.ts";
import type { Judgement } from "../reference/pin-verdict.ts";
import type { RemoteTarget } from "../reference/remote-target.ts";
import { commentBehind, versionIn } from "../reference/version-comment.ts";
import { commitBehind } from "./conclude-evidence.ts";
import { type Facts, knownRepository, type NameEvidence, refKey } from "./facts.ts";
import { imageKey } from "./image-digests.ts";
import type { Expectations, ReferenceCase, ReferenceEvidence } from "./reference-case.ts";

/**
 * What the facts say about a reference to another repository; undefined for every other reference, and where the repository
 * is not in the facts. `host` is that of a server other than github.com.
 */
export function evidenceOf(judged: JudgedReference, facts: Facts, host?: string): ReferenceEvidence | undefined {
  const target = runningTarget(judged);
  if (!target) return undefined;
  const key = knownRepository(facts, target.owner, target.name, host);
  const repository = key === undefined ? undefined : facts.repositories.get(key);
  if (key === undefined || !repository) return undefined;
  const name = facts.names.get(refKey(key, target.ref));
  const commitId = commitIdOf(judged, target, name);
  const commit = commitId === undefined ? undefined : facts.commits.get(refKey(key, commitId));
  const version = claimedVersion(judged);
  const claimed = version === undefined ? undefined : { version, evidence: facts.names.get(refKey(key, version)) };
  return { repository, commitId, commit, name, claimed };
}

/** The case the rules look at: the reference with its final verdict, what is known, and what is expected of it. */
export function toCase(
  judged: JudgedReference,
  facts: Facts,
  expectations: Expectations,
  host?: string,
): ReferenceCase {
  const evidence = evidenceOf(judged, facts, host);
  const imageDigest = imageDigestOf(judged, facts);
  return { ...judged, ...settle(judged, evidence?.name), evidence, imageDigest, expectations };
}

function commitIdOf(judged: JudgedReference, target: RemoteTarget, name: NameEvidence | undefined): string | undefined {
  if (judged.verdict === "sha" || judged.lockedCommit !== undefined) return target.ref;
  return name && commitBehind(name);
}

/** A comment speaks of the commit id written before it, not of what an expression may come to stand for. */
function claimedVersion({ file, reference, value, verdict }: JudgedReference): string | undefined {
  if (verdict !== "sha" || value !== reference.value) return undefined;
  const comment = commentBehind(file, reference);
  return comment && versionIn(comment.text);
}

/** What a name is, no longer told by its looks. A name that is both a tag and a branch stays as it was judged. */
function settle({ verdict, reason }: Judgement, name: NameEvidence | undefined): Judgement {
  const isName = verdict === "tag" || verdict === "branch";
  if (!isName || !name || (name.tag === undefined) === (name.branch === undefined)) return { verdict, reason };
  if (name.branch !== undefined) {
    return { verdict: "branch", reason: "The name is that of a branch, which moves with every push to it." };
  }
  return name.immutable
    ? {
        verdict: "immutable-release",
        reason: "The release of this tag is immutable: GitHub keeps the tag on its commit.",
      }
    : { verdict: "tag", reason: "A tag can be moved to other code at any time." };
}

function imageDigestOf({ verdict, value }: JudgedReference, facts: Facts): string | undefined {
  if (verdict !== "mutable-image") return undefined;
  return facts.images.get(imageKey(parseImageName(value)));
}

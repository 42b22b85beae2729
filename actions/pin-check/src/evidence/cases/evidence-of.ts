// Brings together a reference and what is known about it. Pure look-up: it asks nobody, and judges only what a fact settles.
import { parseImageName } from "../../reference/image-name.ts";
import { type JudgedReference, runningTarget } from "../../reference/judge-reference.ts";
import { claimedVersion } from "../../reference/version-comment.ts";
import { commitOf } from "../collect/conclude-evidence.ts";
import { imageKey } from "../collect/image-digests.ts";
import { type Facts, knownRepository, refKey } from "../facts.ts";
import type { Expectations, ReferenceCase, ReferenceEvidence } from "./reference-case.ts";
import { settle } from "./settle.ts";

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
  const commitId = commitOf(target.ref, name);
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
  return { ...settle(judged, evidence?.name), evidence, imageDigest, expectations };
}

function imageDigestOf({ verdict, value }: JudgedReference, facts: Facts): string | undefined {
  if (verdict !== "mutable-image") return undefined;
  return facts.images.get(imageKey(parseImageName(value)));
}

// Puts one artifact beside an image and makes sure that it can be found there (OCI Distribution Specification, "Pushing
// Manifests with Subject").
import { hasBlob, pushBlob } from "./blob.ts";
import { type Descriptor, digestOfBytes, type ReferrerDescriptor } from "./descriptor.ts";
import { listReferrers } from "./list-referrers.ts";
import { fetchManifest, putManifest } from "./manifest.ts";
import {
  EMPTY_CONFIG,
  mayHaveType,
  type NewReferrer,
  readReferrerManifest,
  writeReferrerManifest,
} from "./referrer-manifest.ts";
import { listByApi } from "./referrers-api.ts";
import { addToTag } from "./referrers-tag.ts";
import { cannotRefer, failedAnswer } from "./registry-fault.ts";
import type { RepositorySession } from "./repository-session.ts";

export interface PushedReferrer {
  /** Digest of the artifact's manifest. */
  readonly digest: string;
  /** Whether the registry keeps the list of referrers, or an index under a tag does. */
  readonly listedBy: "registry" | "tag";
  /** False where the same content was there already. */
  readonly isNew: boolean;
}

/** Earlier artifacts that are compared with a new one; the one of a run just before is among the last. */
const MAX_COMPARED = 256;
const REFUSED = new Set([400, 404, 405, 415, 422]);

/** Errors: those of the session; `UsageError` (`referrers-unsupported`) where the registry takes no such artifact or list. */
export async function pushReferrer(
  session: RepositorySession,
  subject: Descriptor,
  artifact: NewReferrer,
  what: string,
): Promise<PushedReferrer> {
  const { hasApi, listedBy, referrers } = await listReferrers(session, subject.digest, what);
  const content = Buffer.from(artifact.content);
  const layer = digestOfBytes(content);
  if (await hasBlob(session, layer)) {
    const sought = { subject: subject.digest, type: artifact.type, layer, listed: referrers };
    const same = await findSame(session, sought);
    if (same !== undefined) return { digest: same, listedBy, isNew: false };
  } else {
    await pushBlob(session, content);
  }
  return pushNew(session, { subject, artifact, hasApi, what });
}

interface Candidates {
  readonly subject: string;
  readonly type: string;
  readonly layer: string;
  readonly listed: readonly ReferrerDescriptor[];
}

/** The artifact of the same type around the same content. */
async function findSame(session: RepositorySession, sought: Candidates): Promise<string | undefined> {
  const { subject, type, layer, listed } = sought;
  const candidates = listed.filter((entry) => mayHaveType(entry, (said) => said === type)).slice(-MAX_COMPARED);
  for (const { digest } of candidates.reverse()) {
    const manifest = await fetchManifest(session, digest, `manifest ${digest}`);
    const referrer = manifest === undefined ? undefined : readReferrerManifest(manifest.bytes, subject);
    if (referrer?.artifactType === type && referrer.layers.some((entry) => entry.digest === layer)) return digest;
  }
  return undefined;
}

interface Push {
  readonly subject: Descriptor;
  readonly artifact: NewReferrer;
  /** Whether the registry answers questions about referrers. */
  readonly hasApi: boolean;
  readonly what: string;
}

async function pushNew(session: RepositorySession, push: Push): Promise<PushedReferrer> {
  const { subject, artifact, hasApi, what } = push;
  if (!(await hasBlob(session, digestOfBytes(EMPTY_CONFIG)))) await pushBlob(session, EMPTY_CONFIG);
  const { bytes, referrer } = writeReferrerManifest(artifact, subject);
  const { digest, mediaType } = referrer;
  const answer = await putManifest(session, digest, { mediaType, bytes }, what);
  if (REFUSED.has(answer.status)) {
    throw cannotRefer(session.repository.registry, `it takes no such artifact (HTTP ${answer.status})`);
  }
  if (answer.status !== 201) throw await failedAnswer(what, answer);
  const isListed = hasApi && (await registryLists(session, subject.digest, digest, answer, what));
  if (!isListed) await addToTag(session, subject.digest, referrer, what);
  return { digest, listedBy: isListed ? "registry" : "tag", isNew: true };
}

/**
 * A registry with a list of its own says that it has seen the subject. The header alone proves nothing, as some send it that
 * have no list, and a list alone is looked at again, as it may be empty for ever.
 */
async function registryLists(
  session: RepositorySession,
  subject: string,
  digest: string,
  answer: Response,
  what: string,
): Promise<boolean> {
  if (answer.headers.get("oci-subject") === subject) return true;
  const listed = await listByApi(session, subject, what);
  return listed?.some((entry) => entry.digest === digest) ?? false;
}

// The list of referrers where the registry keeps none: an index under a tag, which clients write themselves (OCI Distribution
// Specification, "Referrers Tag Schema"). What others have put there stays.
import { setTimeout as delay } from "node:timers/promises";
import type { ReferrerDescriptor } from "./descriptor.ts";
import { asJsonObject } from "./json-object.ts";
import { fetchManifest, type Manifest, putManifest } from "./manifest.ts";
import { INDEX_TYPE } from "./media-type.ts";
import { referrersOf } from "./referrers-api.ts";
import { cannotRefer, failedAnswer, malformedAnswer } from "./registry-fault.ts";
import { MAX_MANIFEST_BYTES } from "./registry-options.ts";
import type { RepositorySession } from "./repository-session.ts";

/** Somebody else may write the tag between our reading and our writing. */
const MAX_ATTEMPTS = 6;
const PAUSE_MS = 100;
/** What registries answer that take no such tag or no such index. */
const REFUSED = new Set([400, 404, 405, 415, 422, 501]);

/** `sha256-HEX` for `sha256:HEX`. */
function referrersTag(digest: string): string {
  return digest.replace(":", "-");
}

/** The referrers in the index of an image; none where there is no such tag, or what it names is no index of referrers. */
export async function listByTag(
  session: RepositorySession,
  digest: string,
  what: string,
): Promise<readonly ReferrerDescriptor[]> {
  const manifest = await fetchManifest(session, referrersTag(digest), what);
  const index = manifest === undefined || !isOwnIndex(manifest, digest) ? undefined : parse(manifest);
  return index === undefined ? [] : (referrersOf(new Map(Object.entries(index))) ?? []);
}

/**
 * Adds a referrer to the index of an image, and looks whether it stayed there. Errors: `UsageError` (`referrers-unsupported`)
 * where the registry takes no such tag, `IntegrityError` (`response-malformed`) where the tag holds something else,
 * `UnavailableError` (`server-error`) where others keep writing over it.
 */
export async function addToTag(
  session: RepositorySession,
  digest: string,
  referrer: ReferrerDescriptor,
  what: string,
): Promise<void> {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    const now = await fetchManifest(session, referrersTag(digest), what);
    if (now !== undefined && !isOwnIndex(now, digest)) {
      throw cannotRefer(session.repository.registry, `the tag ${referrersTag(digest)} names something else`);
    }
    const index = now === undefined ? emptyIndex() : parse(now);
    if (index === undefined) throw malformedAnswer(what, `the tag ${referrersTag(digest)} is no index of referrers`);
    if (holds(index, referrer.digest)) return;
    await putIndex(session, digest, { index, replaces: now?.version, referrer, what });
    // Few registries keep to a condition: somebody who read the same index may have written it since.
    await delay(attempt === 1 ? 0 : PAUSE_MS * attempt * Math.random());
  }
  const last = await listByTag(session, digest, what);
  if (last.some((entry) => entry.digest === referrer.digest)) return;
  throw malformedAnswer(what, `its tag ${referrersTag(digest)} does not keep what is written`);
}

interface Change {
  readonly index: Index;
  readonly replaces: string | undefined;
  readonly referrer: ReferrerDescriptor;
  readonly what: string;
}

/** An index with everything in it, also what we know nothing of. */
type Index = Readonly<Record<string, unknown>> & { readonly manifests: readonly unknown[] };

async function putIndex(session: RepositorySession, digest: string, change: Change): Promise<void> {
  const { index, replaces, referrer, what } = change;
  const { registry } = session.repository;
  const bytes = Buffer.from(write({ ...index, manifests: [...index.manifests, referrer] }, what));
  if (bytes.length > MAX_MANIFEST_BYTES) throw cannotRefer(registry, "its list of referrers is full");
  const answer = await putManifest(session, referrersTag(digest), { mediaType: INDEX_TYPE, bytes, replaces }, what);
  // 412: the condition did not hold, so the index is read again. 409: as some registries say of two writers.
  if (answer.ok || answer.status === 412 || answer.status === 409) return;
  if (REFUSED.has(answer.status)) throw cannotRefer(registry, `it takes no index of referrers (HTTP ${answer.status})`);
  throw await failedAnswer(what, answer);
}

/** Some registries take the tag for the digest it is made of and answer with the image itself. */
function isOwnIndex({ descriptor }: Manifest, digest: string): boolean {
  return descriptor.digest !== digest && descriptor.mediaType === INDEX_TYPE;
}

function emptyIndex(): Index {
  return { schemaVersion: 2, mediaType: INDEX_TYPE, manifests: [] };
}

function parse({ bytes }: Manifest): Index | undefined {
  try {
    const fields = asJsonObject(JSON.parse(bytes.toString("utf8")));
    const manifests: unknown = fields?.get("manifests");
    if (fields?.get("schemaVersion") !== 2 || !Array.isArray(manifests)) return undefined;
    return { ...Object.fromEntries(fields), manifests };
  } catch {
    return undefined;
  }
}

/** Nesting that the engine cannot write again is no index of anybody's. */
function write(index: Index, what: string): string {
  try {
    return JSON.stringify(index);
  } catch {
    throw malformedAnswer(what, "its index of referrers is nested too deeply");
  }
}

function holds(index: Index, digest: string): boolean {
  return index.manifests.some((entry) => asJsonObject(entry)?.get("digest") === digest);
}

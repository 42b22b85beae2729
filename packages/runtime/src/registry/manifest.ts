// Reads and writes manifests by digest and tag. Content that was asked for by its digest has that digest, or is an error.
import { type Descriptor, digestOfBytes } from "./descriptor.ts";
import { isManifestType, MANIFEST_TYPES, plainType } from "./media-type.ts";
import { failedAnswer, malformedAnswer, wrongDigest } from "./registry-fault.ts";
import { MAX_MANIFEST_BYTES, MAX_STATUS_BYTES } from "./registry-options.ts";
import type { RepositorySession } from "./repository-session.ts";

export interface Manifest {
  readonly descriptor: Descriptor;
  readonly bytes: Buffer;
  /** The registry's own mark of this version (`etag`), where it gives one. */
  readonly version: string | undefined;
}

/**
 * The manifest or index with a digest or tag, of at most 4 MiB; undefined where there is none. Errors: `IntegrityError`
 * (`digest-mismatch`, `response-malformed`) and those of the session.
 */
export async function fetchManifest(
  session: RepositorySession,
  reference: string,
  what: string,
): Promise<Manifest | undefined> {
  const headers = { accept: MANIFEST_TYPES.join(", ") };
  const request = { method: "GET", address: `manifests/${reference}`, headers, what } as const;
  const answer = await session.ask({ ...request, maxBytes: MAX_MANIFEST_BYTES });
  if (answer.status === 404) return undefined;
  if (answer.status !== 200) throw await failedAnswer(what, answer);
  const bytes = Buffer.from(await answer.arrayBuffer());
  const digest = digestOfBytes(bytes);
  if (reference.includes(":") && digest !== reference) throw wrongDigest(what);
  const mediaType = plainType(answer.headers.get("content-type"));
  if (!isManifestType(mediaType)) throw malformedAnswer(what, "it is neither a manifest nor an index");
  const version = answer.headers.get("etag") ?? undefined;
  return { descriptor: { mediaType, digest, size: bytes.length }, bytes, version };
}

/** Puts a manifest under a digest or a tag and gives the answer, whatever its status. */
export function putManifest(
  session: RepositorySession,
  reference: string,
  manifest: { readonly mediaType: string; readonly bytes: Buffer<ArrayBuffer>; readonly replaces?: string | undefined },
  what: string,
): Promise<Response> {
  const { mediaType, bytes, replaces } = manifest;
  const condition = replaces === undefined ? {} : { "if-match": replaces };
  const headers = { "content-type": mediaType, ...condition };
  const address = `manifests/${reference}`;
  return session.ask({ method: "PUT", address, headers, body: bytes, maxBytes: MAX_STATUS_BYTES, what });
}

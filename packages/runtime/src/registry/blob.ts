// Reads and writes blobs (OCI Distribution Specification, "Pulling blobs", "POST then PUT").
import { type Descriptor, digestOfBytes } from "./descriptor.ts";
import { failedAnswer, malformedAnswer, wrongDigest } from "./registry-fault.ts";
import { MAX_BLOB_BYTES, MAX_STATUS_BYTES } from "./registry-options.ts";
import type { RepositorySession } from "./repository-session.ts";

/**
 * The content of a blob, checked against its digest; undefined where the registry does not have it. Errors: `IntegrityError`
 * (`digest-mismatch`; `response-malformed` above 64 MiB or for another size) and those of the session.
 */
export async function fetchBlob(session: RepositorySession, blob: Descriptor): Promise<Buffer | undefined> {
  const what = `blob ${blob.digest}`;
  if (blob.size > MAX_BLOB_BYTES) throw malformedAnswer(what, "it is too large to be read");
  const request = {
    method: "GET",
    address: `blobs/${blob.digest}`,
    maxBytes: Math.max(blob.size, MAX_STATUS_BYTES),
    what,
  } as const;
  const answer = await session.fetchContent(request);
  if (answer.status === 404) return undefined;
  if (answer.status !== 200) throw await failedAnswer(what, answer);
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (bytes.length !== blob.size || digestOfBytes(bytes) !== blob.digest) throw wrongDigest(what);
  return bytes;
}

/** True where the repository has the blob already. One that leads elsewhere has it: that place may answer nothing but GET. */
export async function hasBlob(session: RepositorySession, digest: string): Promise<boolean> {
  const what = `blob ${digest}`;
  const request = { method: "HEAD", address: `blobs/${digest}`, maxBytes: MAX_STATUS_BYTES, what } as const;
  const { status } = await session.ask(request);
  return status === 200 || (status >= 300 && status < 400);
}

/** Uploads a blob in one piece. Errors: those of the session and of `failedAnswer`. */
export async function pushBlob(session: RepositorySession, bytes: Buffer<ArrayBuffer>): Promise<void> {
  const what = `blob ${digestOfBytes(bytes)}`;
  const first = await upload(session, bytes, what);
  // The registry has forgotten the upload, perhaps as an answer was lost on its way: the specification says to start again.
  const ended = first.status === 404 ? await upload(session, bytes, what) : first;
  if (ended.status !== 201) throw await failedAnswer(what, ended);
}

async function upload(session: RepositorySession, bytes: Buffer<ArrayBuffer>, what: string): Promise<Response> {
  const started = await session.ask({ method: "POST", address: "blobs/uploads/", maxBytes: MAX_STATUS_BYTES, what });
  if (started.status !== 202) throw await failedAnswer(what, started);
  const address = placeOfUpload(session, started.headers.get("location"), what);
  address.searchParams.set("digest", digestOfBytes(bytes));
  const headers = { "content-type": "application/octet-stream" };
  return session.ask({ method: "PUT", address, headers, body: bytes, maxBytes: MAX_STATUS_BYTES, what });
}

/** Our credentials are sent there, so it has to be on the registry itself. */
function placeOfUpload(session: RepositorySession, location: string | null, what: string): URL {
  if (!location || !URL.canParse(location, session.origin)) throw malformedAnswer(what, "it names no place");
  const place = new URL(location, session.origin);
  if (place.origin !== session.origin) throw malformedAnswer(what, "it leads the upload to another server");
  return place;
}

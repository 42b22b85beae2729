// Fetches a blob whose bytes prove to be the ones asked for. Source: REST "Get a blob".
import { IntegrityError, type RepositoryName } from "@lockstep/core";
import type { Api } from "./api.ts";
import { blobId } from "./blob-id.ts";
import { readBlob } from "./contents-answer.ts";
import type { Asked } from "./explain-failure.ts";

const BLOB = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";

/** Errors: those of `Api.get`, and `IntegrityError` (`digest-mismatch`) where bytes and object id disagree. */
export async function readSoundBlob(
  api: Api,
  { owner, name: repo }: RepositoryName,
  id: string,
  asked: Asked,
): Promise<Buffer> {
  const headers = { accept: "application/vnd.github+json" };
  const blob = readBlob(await api.get(BLOB, { owner, repo, file_sha: id, headers }, asked), asked.what);
  if (blobId(blob) === id) return blob;
  const hint = "Run again; if it stays so, look at what stands between this machine and GitHub.";
  throw new IntegrityError("digest-mismatch", `the bytes of ${asked.what} do not match their object id`, { hint });
}

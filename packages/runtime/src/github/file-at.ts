// Reads one text file at a ref. Says "not there" only where that is known, and never follows a link.
import { type GitHub, IntegrityError, type RepositoryName } from "@lockstep/core";
import type { Api } from "./api.ts";
import { blobId } from "./blob-id.ts";
import { createCommitProbe } from "./commit-probe.ts";
import { type FileEntry, readBlob, readContents } from "./contents-answer.ts";
import type { Asked } from "./explain-failure.ts";
import { checkPath, checkRef, checkRepositoryName } from "./question-names.ts";
import { decodeText, unusableFile } from "./unusable-file.ts";

const CONTENTS = "GET /repos/{owner}/{repo}/contents/{path}";
const BLOB = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";
const AS_JSON = { accept: "application/vnd.github+json" };

/**
 * The port's `fileAt`. Besides the errors named there: `UsageError` (`invalid-input`) for names GitHub cannot have, and
 * `UnavailableError` for what is there but is no UTF-8 text file of at most `maxBytes` bytes, or for a ref that is not there.
 */
export function createFileAt(api: Api): GitHub["fileAt"] {
  const requireReadable = createCommitProbe(api);
  return async (repository, ref, path, maxBytes) => {
    checkRepositoryName(repository);
    checkRef(ref);
    checkPath(path);
    const { owner, name: repo } = repository;
    const asked: Asked = { what: `${path} of ${owner}/${repo} at ${ref}`, permissions: { contents: "read" } };
    const answer = await api.find(CONTENTS, { owner, repo, path, ref, headers: AS_JSON }, asked);
    if (answer === undefined) {
      await requireReadable(repository, ref);
      return undefined;
    }
    const entry = readContents(answer, asked.what);
    if (entry.kind !== "file") throw unusableFile(asked.what, `is a ${entry.kind}`, "Put a regular file there.");
    if (entry.size > maxBytes) throw unusableFile(asked.what, `is larger than ${maxBytes} bytes`, "Make it smaller.");
    return decodeText(await bytesOf(api, repository, entry, asked), asked.what);
  };
}

/**
 * The bytes of an entry, verified against its object id. GitHub follows a symbolic link to a file without saying so: the
 * entry has the type and content of the target, but the object id of the link. So where content and id disagree, the blob
 * decides: if it is sound, the entry is a link; if it is not, the answer was altered.
 */
async function bytesOf(api: Api, repository: RepositoryName, entry: FileEntry, asked: Asked): Promise<Buffer> {
  if (entry.content && blobId(entry.content) === entry.sha) return entry.content;
  const parameters = { owner: repository.owner, repo: repository.name, file_sha: entry.sha, headers: AS_JSON };
  const blob = readBlob(await api.get(BLOB, parameters, asked), asked.what);
  if (blobId(blob) !== entry.sha) {
    const hint = "Run again; if it stays so, look at what stands between this machine and GitHub.";
    throw new IntegrityError("digest-mismatch", `the bytes of ${asked.what} do not match their object id`, { hint });
  }
  if (entry.content) throw unusableFile(asked.what, "is a symbolic link", "Put a regular file there.");
  return blob;
}

// Reads one text file at a ref. Says "not there" only where that is known, and never follows a link.
import { type GitHub, type RepositoryName, UnavailableError } from "@lockstep/core";
import type { Api } from "./api.ts";
import { blobId } from "./blob-id.ts";
import { createCommitProbe, resolveCommit } from "./commit-probe.ts";
import { type ContentsEntry, type FileEntry, readContents } from "./contents-answer.ts";
import type { Asked } from "./explain-failure.ts";
import { checkPath, checkRef, checkRepositoryName } from "./question-names.ts";
import { readSoundBlob } from "./sound-blob.ts";
import { decodeText, unusableFile } from "./unusable-file.ts";

const CONTENTS = "GET /repos/{owner}/{repo}/contents/{path}";
const AS_JSON = { accept: "application/vnd.github+json" };
/**
 * An id in a repository with SHA-256. Elsewhere a branch can have such a name, and be moved: GitHub refuses names of 40 hex
 * digits alone.
 */
const LONG_ID = /^[0-9a-f]{64}$/;
const FIX = "Put a regular file there.";

interface Place {
  readonly repository: RepositoryName;
  readonly ref: string;
  readonly path: string;
}

/**
 * The port's `fileAt`. Besides the errors named there: `UsageError` (`invalid-input`) for names GitHub cannot have, and
 * `UnavailableError` for what is there but is no UTF-8 text file of at most `maxBytes` bytes (`policy-unreadable`), or for a
 * ref that is not there (`not-found`).
 */
export function createFileAt(api: Api): GitHub["fileAt"] {
  const requireReadable = createCommitProbe(api);
  return async (repository, ref, path, maxBytes) => {
    checkRepositoryName(repository);
    checkRef(ref);
    checkPath(path);
    const place = { repository, ref, path };
    if (LONG_ID.test(ref)) await demandCommit(api, repository, ref);
    const entry = await findEntry(api, place);
    if (entry === undefined) {
      await requireReadable(repository, ref);
      await refuseLinkedParent(api, place);
      return undefined;
    }
    const { what } = askedAbout(place);
    if (entry.kind !== "file") throw unusableFile(what, `is a ${entry.kind}`, FIX);
    if (entry.size > maxBytes) throw unusableFile(what, `is larger than ${maxBytes} bytes`, "Make it smaller.");
    return decodeText(await readBytes(api, place, entry), what);
  };
}

/** Errors: `UnavailableError` (`not-found`) where the id is that of no commit, and those of `resolveCommit`. */
async function demandCommit(api: Api, repository: RepositoryName, id: string): Promise<void> {
  const commit = await resolveCommit(api, repository, id);
  if (commit === id) return;
  throw new UnavailableError("not-found", `${id} is the name of a branch or a tag, and no commit has this id.`, {
    hint: "Name the full id of a commit.",
  });
}

/** The entry at a place, or undefined for a 404, which may also mean that the place is hidden. */
async function findEntry(api: Api, place: Place): Promise<ContentsEntry | undefined> {
  const { repository, ref, path } = place;
  const asked = askedAbout(place);
  const parameters = { owner: repository.owner, repo: repository.name, path, ref, headers: AS_JSON };
  const answer = await api.find(CONTENTS, parameters, asked);
  return answer === undefined ? undefined : readContents(answer, asked.what);
}

/** GitHub does not look behind a linked folder, but a checkout does: there the file may exist. */
async function refuseLinkedParent(api: Api, place: Place): Promise<void> {
  const end = place.path.lastIndexOf("/");
  if (end < 0) return;
  const parent = { ...place, path: place.path.slice(0, end) };
  const entry = await findEntry(api, parent);
  if (entry === undefined) await refuseLinkedParent(api, parent);
  if (entry?.kind === "symlink") throw unusableFile(askedAbout(place).what, "lies behind a symbolic link", FIX);
}

/**
 * The bytes of an entry, verified against its object id. GitHub follows a symbolic link to a file without saying so: the
 * entry has the type and content of the target, but the object id of the link. So where content and id disagree, the blob
 * decides: if it is sound, the entry is a link; if it is not, the answer was altered.
 */
async function readBytes(api: Api, place: Place, entry: FileEntry): Promise<Buffer> {
  if (entry.content && blobId(entry.content) === entry.sha) return entry.content;
  const asked = askedAbout(place);
  const blob = await readSoundBlob(api, place.repository, entry.sha, asked);
  if (entry.content) throw unusableFile(asked.what, "is a symbolic link", FIX);
  return blob;
}

function askedAbout({ repository, ref, path }: Place): Asked {
  return { what: `${path} of ${repository.owner}/${repository.name} at ${ref}`, permissions: { contents: "read" } };
}

// Finds the commit at a ref, and with it answers the question a 404 leaves open: is there nothing at this commit, or may
// this token not see the repository?
import type { Permissions, RepositoryName } from "@lockstep/core";
import type { Api } from "./api.ts";
import { isObjectId, malformed } from "./contents-answer.ts";

const READ_CONTENTS: Permissions = { contents: "read" };
const MAX_REMEMBERED = 1000;

/**
 * A check that `ref` can be read with the permission `contents: read`, remembered once it succeeded. "Get a commit" needs
 * the same permission as "Get repository content", so a token that sees the repository but not its files does not pass; as
 * `application/vnd.github.sha` it answers with 40 bytes.
 * Errors: `PermissionError` for a hidden repository, `UnavailableError` (`not-found`) for a missing ref (GitHub answers 422,
 * or 409 for an empty repository), and what `Api` throws.
 */
export function createCommitProbe(api: Api): (repository: RepositoryName, ref: string) => Promise<void> {
  const readable = new Set<string>();
  return async (repository, ref) => {
    const commit = `${repository.owner}/${repository.name}@${ref}`;
    if (readable.has(commit)) return;
    await resolveCommit(api, repository, ref);
    if (readable.size >= MAX_REMEMBERED) readable.clear();
    readable.add(commit);
  };
}

/** The full id of the commit at a ref. Errors: those of the probe. */
export async function resolveCommit(api: Api, { owner, name: repo }: RepositoryName, ref: string): Promise<string> {
  const what = `${owner}/${repo} at ${ref}`;
  const parameters = { owner, repo, ref, headers: { accept: "application/vnd.github.sha" } };
  const sha = await api.get("GET /repos/{owner}/{repo}/commits/{ref}", parameters, {
    what,
    permissions: READ_CONTENTS,
  });
  if (!isObjectId(sha)) throw malformed(what);
  return sha;
}

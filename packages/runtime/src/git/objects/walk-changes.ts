// Walks over what a list of commits brings, in one `git diff-tree`. A merge brings what differs from all its parents, so
// that its own content is seen and nothing is seen twice.
import type { HardenedGit } from "../hardened-git.ts";
import { isZeroId } from "../object-id.ts";
import type { BlobTable } from "./blob-table.ts";
import { complaintOf } from "./list-commits.ts";
import { type RawChange, RawChanges } from "./raw-changes.ts";

const ARGS = ["diff-tree", "--stdin", "-r", "-c", "--root", "--raw", "-z", "--no-abbrev", "--no-renames"];
const GROUP = 256;

/**
 * Hands every file that `commits` bring to `take`, in their order, until it gives false. Deletions are left out. Gives what
 * git complained about, such as a tree that is missing: the walk is then not whole. Errors: those of `CommandStream`.
 */
export async function walkChanges(
  git: HardenedGit,
  commits: BlobTable,
  take: (change: RawChange) => boolean,
  signal?: AbortSignal,
): Promise<string | undefined> {
  let isWanted = true;
  const changes = new RawChanges((change) => {
    isWanted = isWanted && (isZeroId(change.id) || take(change));
  });
  const stream = git.stream(ARGS, lines(commits), signal);
  for await (const pieces of stream.output()) {
    for (const piece of pieces) changes.push(piece);
    if (!isWanted) return undefined;
  }
  return complaintOf(stream.end) ?? (changes.isBetween() ? undefined : "the list of changes broke off");
}

function* lines(commits: BlobTable): Generator<string, void, undefined> {
  for (let first = 0; first < commits.length; first += GROUP) {
    const length = Math.min(GROUP, commits.length - first);
    yield Array.from({ length }, (_, at) => `${commits.idAt(first + at)}\n`).join("");
  }
}

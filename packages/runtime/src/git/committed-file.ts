// Reads one file as a commit has it. It follows no link and guesses nothing: a thing that is there but is not a readable
// text file is an error, never an absent file.
import { isUtf8 } from "node:buffer";
import { UnavailableError, UsageError } from "@lockstep/core";
import type { HardenedGit } from "./hardened-git.ts";
import { readObject } from "./object-reader.ts";
import { readTree, type TreeEntry, treeOf } from "./tree-object.ts";

/** Modes of tree entries (git documentation, "git-fast-import", `filemodify`). */
const REGULAR: readonly string[] = ["100644", "100755"];
const SYMLINK = "120000";
const FOLDER = "40000";

/**
 * The text of `path` at `commit`, or undefined where that commit has nothing of that name.
 * Throws `UnavailableError` (`base-unavailable`) if the commit or the file's content is not in this clone, `UsageError`
 * (`policy-unreadable`) if the path is or leads through a symbolic link, is not a file, is larger than `maxBytes` or is
 * not UTF-8, and `TypeError` for a path that is not relative to the root and in normal form.
 */
export async function readCommittedFile(
  git: HardenedGit,
  commit: string,
  path: string,
  maxBytes: number,
): Promise<string | undefined> {
  if (!isNormalPath(path)) throw new TypeError("not a normal path relative to the repository");
  const root = await treeOf(git, commit);
  if (root === undefined) throw unavailable(commit, path);
  const entry = await findEntry(git, root, path, commit);
  if (entry === undefined) return undefined;
  if (!REGULAR.includes(entry.mode)) throw unreadable(commit, path, "is not a regular file");
  const blob = await readObject(git, entry.id, maxBytes);
  if (blob === undefined) throw unavailable(commit, path);
  if (blob.content === undefined) throw unreadable(commit, path, `is larger than ${maxBytes} bytes`);
  if (!isUtf8(blob.content)) throw unreadable(commit, path, "is not valid UTF-8");
  return blob.content.toString("utf8");
}

/** The tree entry of `path`. If there is none, a parent that is a link is an error: in a checkout it would lead somewhere. */
async function findEntry(git: HardenedGit, root: string, path: string, commit: string): Promise<TreeEntry | undefined> {
  const segments = path.split("/");
  let folder = root;
  for (const [depth, segment] of segments.entries()) {
    const entries = await readTree(git, folder);
    // The commit is here, so a tree that cannot be read is missing from a partial clone.
    if (entries === undefined) throw unavailable(commit, path);
    const entry = entries.get(segment);
    if (entry === undefined || depth === segments.length - 1) return entry;
    if (entry.mode === SYMLINK) throw unreadable(commit, path, "lies behind a symbolic link");
    if (entry.mode !== FOLDER) return undefined;
    folder = entry.id;
  }
  return undefined;
}

/** git treats `./a`, `a/` and `a//b` as `a` and `a/b`, or as relative to a folder; only one spelling is let through. */
function isNormalPath(path: string): boolean {
  const isSegment = (segment: string): boolean => segment !== "" && segment !== "." && segment !== "..";
  return !path.includes("\0") && path.split("/").every(isSegment);
}

function unavailable(commit: string, path: string): UnavailableError {
  return new UnavailableError("base-unavailable", `${path} at commit ${commit} is not in this clone`, {
    hint: "Set fetch-depth: 0 for actions/checkout (and no filter), or pass a token so that it can be read from GitHub.",
  });
}

function unreadable(commit: string, path: string, reason: string): UsageError {
  return new UsageError("policy-unreadable", `${path} at commit ${commit} ${reason}`, {
    hint: `Commit ${path} as a regular UTF-8 text file of moderate size.`,
  });
}

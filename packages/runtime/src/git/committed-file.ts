// Reads one file as a commit has it. It follows no link and guesses nothing: a thing that is there but is not a readable
// text file is an error, never an absent file.
import { isUtf8 } from "node:buffer";
import { UnavailableError, UsageError } from "@lockstep/core";
import { splitRecords } from "./file-names.ts";
import type { HardenedGit } from "./hardened-git.ts";
import { isObjectId } from "./object-id.ts";

/** Modes of tree entries (git documentation, "git-fast-import", `filemodify`). */
const REGULAR: readonly string[] = ["100644", "100755"];
const SYMLINK = "120000";
/** An answer to one object's type and size: an id, a word and a number. */
const MAX_ANSWER_BYTES = 4096;

interface TreeEntry {
  readonly mode: string;
  readonly id: string;
}

/** Type and size in bytes of an object, or undefined if it is not here. A partial clone is not asked to fetch it. */
export async function describeObject(
  git: HardenedGit,
  id: string,
): Promise<{ readonly type: string; readonly size: number } | undefined> {
  if (!isObjectId(id)) throw new TypeError("not a full object id");
  const output = await git.ask(["cat-file", "--batch-check"], `${id}\n`, MAX_ANSWER_BYTES);
  const [answered, type, size] = output.stdout.toString("utf8").trimEnd().split(" ");
  if (output.exitCode !== 0 || answered !== id || type === undefined || size === undefined) return undefined;
  return { type, size: Number(size) };
}

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
  const object = await describeObject(git, commit);
  if (object?.type !== "commit") throw unavailable(commit, path);
  const entry = await findEntry(git, commit, path);
  if (entry === undefined) return undefined;
  if (!REGULAR.includes(entry.mode)) throw unreadable(commit, path, "is not a regular file");
  const blob = await describeObject(git, entry.id);
  if (blob === undefined) throw unavailable(commit, path);
  if (blob.size > maxBytes) throw unreadable(commit, path, `is larger than ${maxBytes} bytes`);
  const bytes = await git.demand(["cat-file", "blob", entry.id], maxBytes);
  if (!isUtf8(bytes)) throw unreadable(commit, path, "is not valid UTF-8");
  return bytes.toString("utf8");
}

/** The tree entry of `path`. If there is none, a parent that is a link is an error: in a checkout it would lead somewhere. */
async function findEntry(git: HardenedGit, commit: string, path: string): Promise<TreeEntry | undefined> {
  const found = await lookUp(git, commit, path);
  if (found !== undefined) return found;
  const segments = path.split("/");
  for (let depth = segments.length - 1; depth > 0; depth--) {
    const parent = await lookUp(git, commit, segments.slice(0, depth).join("/"));
    if (parent?.mode === SYMLINK) throw unreadable(commit, path, "lies behind a symbolic link");
    if (parent !== undefined) return undefined;
  }
  return undefined;
}

async function lookUp(git: HardenedGit, commit: string, path: string): Promise<TreeEntry | undefined> {
  const output = await git.ask(["ls-tree", "-z", "--full-tree", commit, "--", path]);
  // The commit is here, so a tree that cannot be read is missing from a partial clone.
  if (output.exitCode !== 0) throw unavailable(commit, path);
  for (const record of splitRecords(output.stdout)) {
    const [facts = "", name] = splitOnce(record, "\t");
    const [mode, , id] = facts.split(" ");
    if (name === path && mode !== undefined && id !== undefined) return { mode, id };
  }
  return undefined;
}

function splitOnce(text: string, separator: string): readonly [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)];
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

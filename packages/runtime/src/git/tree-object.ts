// Reads tree objects: what one folder of a commit holds (git documentation, "gitformat-pack" and "git-hash-object"). Nothing below
// it is read.

import { decodeName } from "./file-names.ts";
import type { HardenedGit } from "./hardened-git.ts";
import { readObject } from "./object-reader.ts";

export interface TreeEntry {
  /** As the object has it, without a leading zero: `100644`, `40000`. */
  readonly mode: string;
  readonly id: string;
}

export type TreeEntries = ReadonlyMap<string, TreeEntry>;

/** A commit says what it is in a few hundred bytes; what follows is written by people. */
const MAX_COMMIT_BYTES = 16 * 1024 * 1024;
/** Room for a million names in one folder. */
const MAX_TREE_BYTES = 64 * 1024 * 1024;
/** Trees that are kept, and the largest of them in bytes: those at the top are asked for again and again. */
const MAX_KEPT = 64;
const MAX_KEPT_BYTES = 256 * 1024;
const SPACE = 0x20;

/** The id of a commit's tree, or undefined where `commit` is no commit or not here. Errors: those of `readObject`. */
export async function treeOf(git: HardenedGit, commit: string): Promise<string | undefined> {
  const object = await readObject(git, commit, MAX_COMMIT_BYTES);
  if (object?.type !== "commit" || object.content === undefined) return undefined;
  return /^tree ([0-9a-f]+)\n/.exec(object.content.toString("latin1", 0, 100))?.[1];
}

const KEPT = new WeakMap<HardenedGit, Map<string, TreeEntries>>();

/** The entries of the tree `id` by name, or undefined where it is not here or no tree. Errors: those of `readObject`. */
export async function readTree(git: HardenedGit, id: string): Promise<TreeEntries | undefined> {
  const kept = KEPT.get(git) ?? new Map<string, TreeEntries>();
  KEPT.set(git, kept);
  const known = kept.get(id);
  if (known) return known;
  const object = await readObject(git, id, MAX_TREE_BYTES);
  if (object?.type !== "tree" || object.content === undefined) return undefined;
  const entries = parseTree(object.content, id.length / 2);
  if (entries && object.size <= MAX_KEPT_BYTES && kept.size < MAX_KEPT) kept.set(id, entries);
  return entries;
}

/** Each entry is a mode, a space, a name, NUL, and the bytes of an id. Of a name that stands there twice, the first counts. */
function parseTree(bytes: Buffer, idBytes: number): TreeEntries | undefined {
  const entries = new Map<string, TreeEntry>();
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(SPACE, at);
    const nul = bytes.indexOf(0, space);
    const end = nul + 1 + idBytes;
    if (space < at || nul < space || end > bytes.length) return undefined;
    const name = decodeName(bytes.subarray(space + 1, nul));
    const entry = { mode: bytes.toString("latin1", at, space), id: bytes.toString("hex", nul + 1, end) };
    if (!entries.has(name)) entries.set(name, entry);
    at = end;
  }
  return entries;
}

// Lists what git tracks or would track in the working tree. It reads no file.
import { constants } from "node:buffer";
import { join } from "node:path";
import { isAbsent } from "../files/is-absent.ts";
import { splitRecords } from "./file-names.ts";
import type { HardenedGit } from "./hardened-git.ts";

/** Mode of a submodule's entry in the index (git documentation, "gitformat-index"). */
const SUBMODULE = "160000";

/**
 * An entry takes some 60 bytes and its path: room for several million files, where git's usual limit ends at half a
 * million. The list is read as one string, so the longest of those (a little less than 512 MiB) bounds it too.
 */
const MAX_LIST_BYTES = Math.min(512 * 1024 * 1024, constants.MAX_STRING_LENGTH);

/** One record of `git ls-files -t --stage`: a tag, the mode where the index has one, and the path. */
interface Entry {
  readonly tag: string;
  readonly mode: string | undefined;
  readonly path: string;
}

/**
 * Paths relative to `root`, sorted by UTF-16 code unit: tracked, or untracked and not ignored. Left out are files deleted
 * in the working tree, and what belongs to other repositories (submodules, repositories nested in this one). A file that
 * a sparse checkout leaves out stays listed: it is part of the commit, and whoever reads it learns that it is not here.
 * Errors: those of `HardenedGit.demandSilent`.
 */
export async function listTrackedFiles(git: HardenedGit, root: string): Promise<readonly string[]> {
  const selection = ["--cached", "--others", "--deleted", "--exclude-standard"];
  const output = await git.demandSilent(["ls-files", "-z", "-t", "--stage", ...selection], MAX_LIST_BYTES);
  const paths = new Set<string>();
  const deleted: string[] = [];
  for (const record of splitRecords(output)) {
    const entry = parseEntry(record);
    if (entry.mode === SUBMODULE || entry.path.endsWith("/")) continue;
    paths.add(entry.path);
    if (entry.tag === "R") deleted.push(entry.path);
  }
  // git says "removed" whenever it cannot stat a file; only one that is truly absent may go unchecked.
  for (const path of deleted) if (isAbsent(join(root, path))) paths.delete(path);
  return [...paths].sort();
}

/** Untracked entries (tag `?`) are followed by the path alone, the others by mode, id, stage, a tab and the path. */
function parseEntry(record: string): Entry {
  const tag = record.slice(0, 1);
  if (tag === "?") return { tag, mode: undefined, path: record.slice(2) };
  return { tag, mode: record.slice(2, 8), path: record.slice(record.indexOf("\t") + 1) };
}

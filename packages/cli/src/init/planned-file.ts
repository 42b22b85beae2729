// A file that is to be written into a repository, and what is in its place. Planning changes nothing.
import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** `same`: it is there already, byte for byte. `kept`: something else is there, and stays. */
type PlannedState = "new" | "same" | "kept" | "replaced";

export interface PlannedFile {
  /** Relative to the root of the repository, or absolute for a file elsewhere; `/`-separated. */
  readonly path: string;
  readonly text: string;
  readonly state: PlannedState;
  /** What it holds now; empty where there is no file that could be read. */
  readonly before: string;
}

/** None of ours is larger. */
const MAX_BYTES = 1024 * 1024;

/** Plans `text` for `path` below `root` (absolute). Without `force` nothing that exists is replaced. */
export function planFile(root: string, path: string, text: string, force: boolean): PlannedFile {
  const { exists, before } = look(join(root, path));
  const state = !exists ? "new" : before === text ? "same" : force ? "replaced" : "kept";
  return { path, text, state, before: before ?? "" };
}

export function isWritten({ state }: PlannedFile): boolean {
  return state === "new" || state === "replaced";
}

/** A link is something, even one to nowhere, and nothing that is read. */
function look(path: string): { readonly exists: boolean; readonly before?: string } {
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found === undefined) return { exists: false };
    if (!found.isFile() || found.size > MAX_BYTES) return { exists: true };
    return { exists: true, before: readFileSync(path, "utf8") };
  } catch {
    // A file stands where a folder should: writing says so.
    return { exists: false };
  }
}

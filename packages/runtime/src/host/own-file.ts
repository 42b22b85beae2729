// Reads a file that root wrote for this program.
import { readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { IntegrityError } from "@lockstep/core";

/** The text of the file. Throws `IntegrityError` (`response-malformed`) if anybody but root could have written it. */
export function readOwnText(path: string): string {
  const { uid, mode } = statSync(path);
  if (uid === 0 && (mode & 0o022) === 0) return readFileSync(path, "utf8");
  throw new IntegrityError("response-malformed", `${path} could have been written by somebody else than root`, {
    hint: "Something on this runner changed the agent's files: treat the job as compromised.",
  });
}

/** The text of one of the suite's own files. Throws the system's error if it is not there. */
export function readBundleText(url: URL): string {
  return readFileSync(url, "utf8");
}

/**
 * True if there is anything at `path` that this process may see. Not `existsSync`, which asks as if the process had no
 * capabilities (access(2)).
 */
export function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** The folders above `path` that somebody else than root could rename, the nearest last. */
export function nonRootFolders(path: string): readonly string[] {
  const parent = dirname(path);
  if (parent === path) return [];
  const above = nonRootFolders(parent);
  // Whoever may write to a folder can rename what is in it.
  return isRootOnly(dirname(parent)) || parent === "/" ? above : [...above, parent];
}

function isRootOnly(folder: string): boolean {
  const { uid, mode } = statSync(folder);
  return uid === 0 && (mode & 0o022) === 0;
}

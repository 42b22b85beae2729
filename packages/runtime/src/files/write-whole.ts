// Writes a file so that nobody ever reads half of it.
import { randomUUID } from "node:crypto";
import { chmodSync, lstatSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { UsageError } from "@lockstep/core";

/**
 * Writes beside the target under a name nobody can guess, then renames: a link at the target is replaced, not followed.
 * Throws `UsageError` (`output-not-writable`) and leaves nothing behind. What is there and no regular file, such as a
 * device or a pipe, or a link to one, is refused: replacing it would cut off those who use it. Without a `mode`, a file that
 * is replaced keeps its own.
 */
export function writeWhole(path: string, content: string | Uint8Array, mode?: number): void {
  if (isSpecial(path)) {
    throw new UsageError("output-not-writable", `${path} is not a regular file.`, {
      hint: "Name a new file, or a regular one that may be replaced.",
    });
  }
  const part = `${path}.${randomUUID()}.part`;
  try {
    writeFileSync(part, content, { flag: "wx", ...(mode === undefined ? {} : { mode }) });
    if (mode === undefined) keepMode(path, part);
    renameSync(part, path);
  } catch (cause) {
    removeQuietly(part);
    throw new UsageError("output-not-writable", `${path} cannot be written.`, {
      hint: "Name a file in a folder that exists and that you may write to.",
      cause,
    });
  }
}

/** A script that can be executed must stay so. */
function keepMode(path: string, part: string): void {
  const present = lstatSync(path, { throwIfNoEntry: false });
  if (present?.isFile()) chmodSync(part, present.mode & 0o777);
}

/** True if there is something else than a regular file. A path that cannot be looked at is left to the attempt to write. */
function isSpecial(path: string): boolean {
  try {
    const here = lstatSync(path, { throwIfNoEntry: false });
    const target = here?.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : here;
    return target !== undefined && !target.isFile();
  } catch {
    return false;
  }
}

/** What could not be written may not be removable either: its folder may be a file. The first error is the one to tell. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Nothing was left that could be removed.
  }
}

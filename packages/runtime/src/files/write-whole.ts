// Writes a file so that nobody ever reads half of it.
import { randomUUID } from "node:crypto";
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { UsageError } from "@lockstep/core";

/**
 * Writes beside the target under a name nobody can guess, then renames: a link at the target is replaced, not followed.
 * Throws `UsageError` (`output-not-writable`) and leaves nothing behind.
 */
export function writeWhole(path: string, text: string): void {
  const part = `${path}.${randomUUID()}.part`;
  try {
    writeFileSync(part, text, { flag: "wx" });
    renameSync(part, path);
  } catch (cause) {
    removeQuietly(part);
    throw new UsageError("output-not-writable", `${path} cannot be written.`, {
      hint: "Name a file in a folder that exists and that you may write to.",
      cause,
    });
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

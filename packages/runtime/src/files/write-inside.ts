// Writes a file below a folder that is somebody else's: a link in its path must not lead the text elsewhere.
import { lstatSync, mkdirSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { UsageError } from "@lockstep/core";
import { writeWhole } from "./write-whole.ts";

/**
 * Writes `text` to `path` (relative, `/`-separated) below `root` (absolute), and makes the folders it needs. Throws
 * `UsageError` (`output-not-writable`) where a link stands in the place of a folder, and what `writeWhole` throws.
 */
export function writeInside(root: string, path: string, text: string): void {
  const real = realpathSync.native(root);
  demandFolder(dirname(join(real, path)));
  writeWhole(join(real, path), text);
}

/** Makes `folder` (absolute, below a folder without links) unless it is there. */
export function demandFolder(folder: string): void {
  let cause: unknown;
  try {
    // Looked at before, so that no folder is made behind a link, and after, in case somebody has put one there meanwhile.
    if (isPlain(nearestPresent(folder))) mkdirSync(folder, { recursive: true });
    if (isPlain(folder)) return;
  } catch (error) {
    cause = error;
  }
  throw new UsageError("output-not-writable", `${folder} is not a folder of the repository that can be written to.`, {
    hint: "Put a plain folder there, or remove what is in its place.",
    cause,
  });
}

function isPlain(folder: string): boolean {
  return realpathSync.native(folder) === folder;
}

/** The folder itself, or the nearest one above it that is there. */
function nearestPresent(folder: string): string {
  let present = folder;
  while (lstatSync(present, { throwIfNoEntry: false }) === undefined) present = dirname(present);
  return present;
}

// Tells a file that does not exist from one that cannot be looked at.
import { lstatSync } from "node:fs";

/** True if nothing has this path: not even a link, nor a parent that could hold it. Any other failure is not absence. */
export function isAbsent(path: string): boolean {
  try {
    lstatSync(path);
    return false;
  } catch (error) {
    return isMissing(error);
  }
}

/** True for the errors by which a file system call says that a path does not exist. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

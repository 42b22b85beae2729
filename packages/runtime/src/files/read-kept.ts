// Reads a file that an earlier run left, in a place where others may have put something else meanwhile.
import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { isMissing } from "./is-absent.ts";

/** Windows has no O_NOFOLLOW, and O_NONBLOCK keeps a planted pipe from blocking us. */
const READ_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** The bytes of a regular file of at most `maxBytes`, opened without following a link. Never throws for a file's state. */
export async function readKept(path: string, maxBytes: number): Promise<Buffer | "absent" | "unusable"> {
  try {
    const file = await open(path, READ_FLAGS);
    try {
      const status = await file.stat();
      return status.isFile() && status.size <= maxBytes ? await file.readFile() : "unusable";
    } finally {
      await file.close();
    }
  } catch (error) {
    return isMissing(error) ? "absent" : "unusable";
  }
}

// Reads a small text file that a user names by a path below the workspace.
import { realpathSync } from "node:fs";
import { relative, resolve } from "node:path";
import type { ReadText, Unreadable } from "@lockstep/core";
import { readInside } from "../files/read-text-file.ts";
import { refuseBecause } from "../files/refusal.ts";

/**
 * `path` is relative to `workspace` (absolute), or absolute and below it. Links may not leave the workspace. Never throws for
 * the state of a file; refuses one of more than `maxBytes`.
 */
export function readBelow(workspace: string, path: string, maxBytes: number): ReadText | Unreadable {
  try {
    return readInside(realpathSync.native(workspace), relative(workspace, resolve(workspace, path)), maxBytes);
  } catch (error) {
    return refuseBecause(error);
  }
}

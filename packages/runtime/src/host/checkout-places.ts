// Finds the repositories of a workspace: the workspace itself, and what actions/checkout puts below it with `path`.
import { type Dirent, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { GitFolders } from "../git/hardened-git.ts";
import { isThere } from "./own-file.ts";

/** actions/checkout takes any path; deeper ones are rare, and looking for them would mean to walk over everything. */
const MAX_DEPTH = 2;
/** Of a folder that is searched. */
const MAX_ENTRIES = 10_000;
const MAX_CHECKOUTS = 50;

export interface FoundCheckout {
  /** Relative to the workspace, `/`-separated; empty for the workspace itself. */
  readonly path: string;
  readonly folders: GitFolders;
}

export interface FoundCheckouts {
  readonly checkouts: readonly FoundCheckout[];
  /** Folders that were not searched, or not to their end. */
  readonly unsearched: readonly string[];
}

/** Never throws: a folder that cannot be searched is told. A folder that is gone holds nothing. */
export function findCheckouts(workspace: string): FoundCheckouts {
  const checkouts: FoundCheckout[] = [];
  const unsearched: string[] = [];
  let level: readonly string[] = [""];
  for (let depth = 0; depth <= MAX_DEPTH; depth++) {
    for (const path of level.filter((folder) => isRepository(join(workspace, folder, ".git")))) {
      const workTree = join(workspace, path);
      if (checkouts.length === MAX_CHECKOUTS) unsearched.push(path);
      else checkouts.push({ path, folders: { gitDir: join(workTree, ".git"), workTree } });
    }
    if (depth < MAX_DEPTH) level = level.flatMap((path) => foldersIn(workspace, path, unsearched));
  }
  return { checkouts, unsearched };
}

/** Only a real folder counts: actions/checkout makes no other, and a link would lead to a repository of someone's choice. */
function isRepository(gitDir: string): boolean {
  try {
    return lstatSync(gitDir).isDirectory() && isThere(join(gitDir, "HEAD"));
  } catch {
    return false;
  }
}

function foldersIn(workspace: string, path: string, unsearched: string[]): readonly string[] {
  const entries = entriesOf(join(workspace, path));
  if (entries === undefined || entries.length > MAX_ENTRIES) {
    unsearched.push(path);
    return [];
  }
  const folders = entries.filter((entry) => entry.isDirectory() && entry.name !== ".git").map(({ name }) => name);
  return folders.sort().map((name) => (path === "" ? name : `${path}/${name}`));
}

function entriesOf(folder: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return isThere(folder) ? undefined : [];
  }
}

/** True if `path` lies in the checkout at `outer`, or is it. Both are relative to the workspace. */
export function isInside(path: string, outer: string): boolean {
  return outer === "" || `${path}/`.startsWith(`${outer}/`);
}

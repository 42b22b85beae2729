// Finds the repositories of a workspace: the workspace itself, and what actions/checkout puts below it with `path`.
import { type Dirent, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { GitFolders } from "../git/hardened-git.ts";
import { isThere } from "./own-file.ts";

/** Levels of folders that are searched inside of a checkout: one that lies deeper in it shows as files that were added to it. */
const MAX_DEPTH_INSIDE = 2;
/** And elsewhere: actions/checkout takes any path, as `src/github.com/owner/name`. */
const MAX_DEPTH = 8;
/** Of a folder that is searched. */
const MAX_ENTRIES = 10_000;
/** Of all folders beyond the second level. */
const MAX_DEEP_ENTRIES = 20_000;
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
  const search = new Search(workspace);
  search.run();
  return search;
}

class Search implements FoundCheckouts {
  readonly checkouts: FoundCheckout[] = [];
  readonly unsearched: string[] = [];
  readonly #workspace: string;
  #deepEntries = 0;

  constructor(workspace: string) {
    this.#workspace = workspace;
  }

  run(): void {
    let level: readonly string[] = [""];
    for (let depth = 0; level.length > 0; depth++) {
      for (const path of level) if (isRepository(join(this.#workspace, path, ".git"))) this.#add(path);
      level = level.filter((path) => this.#goesDeeper(path, depth)).flatMap((path) => this.#foldersIn(path, depth));
    }
  }

  #add(path: string): void {
    const workTree = join(this.#workspace, path);
    if (this.checkouts.length === MAX_CHECKOUTS) this.unsearched.push(path);
    else this.checkouts.push({ path, folders: { gitDir: join(workTree, ".git"), workTree } });
  }

  #goesDeeper(path: string, depth: number): boolean {
    return depth < MAX_DEPTH_INSIDE || !this.checkouts.some((outer) => isInside(path, outer.path));
  }

  #foldersIn(path: string, depth: number): readonly string[] {
    const entries = entriesOf(join(this.#workspace, path));
    const isDeep = depth >= MAX_DEPTH_INSIDE;
    if (isDeep) this.#deepEntries += entries?.length ?? 0;
    if (entries === undefined || entries.length > MAX_ENTRIES || this.#deepEntries > MAX_DEEP_ENTRIES) {
      this.unsearched.push(path);
      return [];
    }
    const folders = entries.filter((entry) => entry.isDirectory() && isSearched(entry.name, isDeep));
    if (depth === MAX_DEPTH && folders.length > 0) this.unsearched.push(path);
    if (depth === MAX_DEPTH) return [];
    return folders.map(({ name }) => (path === "" ? name : `${path}/${name}`)).sort();
  }
}

/** Where a workflow checks out is its author's choice: deep down in caches and dependencies nobody does. */
function isSearched(name: string, isDeep: boolean): boolean {
  return isDeep ? name !== "node_modules" && !name.startsWith(".") : name !== ".git";
}

/** Only a real folder counts: actions/checkout makes no other, and a link would lead to a repository of someone's choice. */
function isRepository(gitDir: string): boolean {
  try {
    return lstatSync(gitDir).isDirectory() && isThere(join(gitDir, "HEAD"));
  } catch {
    return false;
  }
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

// Lists the files of a folder that is not a repository's. Links are not followed, so there are no loops.
import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import { refuseBecause } from "./refusal.ts";

export interface WalkedFolder {
  /** Relative to the folder, `/`-separated, sorted by folder. */
  readonly files: readonly string[];
  readonly links: number;
  /** What could not be listed, and why. */
  readonly unread: readonly { readonly path: string; readonly why: string }[];
}

/** Deeper folders can only have been made to do harm. */
const MAX_DEPTH = 200;

/** Every regular file below `root`, those in `.git` folders left out: they are git's, not the tree's. */
export function walkFolder(root: string): WalkedFolder {
  const files: string[] = [];
  const unread: { path: string; why: string }[] = [];
  let links = 0;
  const waiting = [{ path: "", depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const entries = listFolder(join(root, next.path), next.depth);
    if ("why" in entries) unread.push({ path: next.path || ".", why: entries.why });
    else {
      const sorted = sortEntries(next.path, entries);
      for (const path of sorted.files) files.push(path);
      links += sorted.links;
      for (const path of sorted.folders) waiting.push({ path, depth: next.depth + 1 });
    }
  }
  return { files, links, unread };
}

function sortEntries(folder: string, entries: readonly Dirent[]) {
  const nameOf = ({ name }: Dirent): string => (folder === "" ? name : `${folder}/${name}`);
  return {
    files: entries.filter((entry) => entry.isFile()).map(nameOf),
    folders: entries.filter((entry) => entry.isDirectory() && entry.name !== ".git").map(nameOf),
    links: entries.filter((entry) => entry.isSymbolicLink()).length,
  };
}

function listFolder(path: string, depth: number): readonly Dirent[] | { readonly why: string } {
  if (depth > MAX_DEPTH) return { why: `it lies more than ${MAX_DEPTH} folders deep` };
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    return refuseBecause(error);
  }
}

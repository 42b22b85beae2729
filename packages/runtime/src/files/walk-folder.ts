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
    const { path, depth } = next;
    const entries = listFolder(join(root, path), depth);
    if ("why" in entries) unread.push({ path: path || ".", why: entries.why });
    else
      for (const entry of entries) {
        const name = path === "" ? entry.name : `${path}/${entry.name}`;
        if (entry.isFile()) files.push(name);
        else if (entry.isSymbolicLink()) links++;
        else if (entry.isDirectory() && entry.name !== ".git") waiting.push({ path: name, depth: depth + 1 });
      }
  }
  return { files, links, unread };
}

function listFolder(path: string, depth: number): readonly Dirent[] | { readonly why: string } {
  if (depth > MAX_DEPTH) return { why: `it lies more than ${MAX_DEPTH} folders deep` };
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    return refuseBecause(error);
  }
}

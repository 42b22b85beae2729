// Scans the files of a folder: those git tracks or would track, or all of them where git knows none.
import { matchesGlob } from "@lockstep/core";
import { type Checkout, walkFolder } from "@lockstep/runtime";
import type { Scanner } from "./scanner.ts";

/** Paths of one task: enough to make the way to a thread worth it, few enough to spread the work evenly. */
const BATCH = 64;

export interface TreeFiles {
  /** Absolute path that the files are relative to. */
  readonly root: string;
  readonly paths: readonly string[];
  readonly excluded: number;
  readonly unread: readonly { readonly path: string; readonly why: string }[];
}

/** The files of a checkout. `list` are those of the repository, relative to its root. */
export function chooseFiles(
  { root, folder }: Checkout,
  list: readonly string[],
  excluded: readonly string[],
): TreeFiles {
  const prefix = folder === root ? "" : `${folder.slice(root.length + 1)}/`;
  const known = list.filter((path) => path.startsWith(prefix));
  const walked = known.length > 0 ? { files: known, unread: [] } : walkBelow(folder, prefix);
  const paths = walked.files.filter((path) => !excluded.some((glob) => matchesGlob(glob, path)));
  return { root, paths, excluded: walked.files.length - paths.length, unread: walked.unread };
}

function walkBelow(folder: string, prefix: string) {
  const { files, unread } = walkFolder(folder);
  return {
    files: files.map((path) => `${prefix}${path}`),
    unread: unread.map(({ path, why }) => ({ path: `${prefix}${path}`, why })),
  };
}

/** Hands all files to the scanner, so many at a time. */
export async function scanFiles(
  { root, paths }: Pick<TreeFiles, "root" | "paths">,
  scanner: Scanner,
  batch: number = BATCH,
): Promise<void> {
  for (let at = 0; at < paths.length; at += batch) {
    await scanner.scan({ kind: "files", root, paths: paths.slice(at, at + batch) });
  }
}

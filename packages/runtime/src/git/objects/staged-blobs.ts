// Which blobs the next commit would bring: those of the index that HEAD does not have at the same place.
import { realpathSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { UsageError } from "@lockstep/core";
import type { GitFolders, HardenedGit } from "../hardened-git.ts";
import { isZeroId } from "../object-id.ts";
import { complaintOf } from "./list-commits.ts";
import { RawChanges, SUBMODULE } from "./raw-changes.ts";

export interface StagedBlobs {
  readonly blobs: readonly { readonly id: string; readonly path: string }[];
  readonly submodules: number;
  /** Paths in conflict: they have several versions and none is staged. git refuses to commit them. */
  readonly unmerged: readonly string[];
  /** What git complained about: the list is then not whole. It quotes git. */
  readonly complaint: string | undefined;
}

/** Errors: those of `CommandStream`. */
export async function stagedBlobs(git: HardenedGit, signal?: AbortSignal): Promise<StagedBlobs> {
  const against = (await hasHead(git)) ? "HEAD" : await emptyTree(git);
  const args = [
    "diff-index",
    "--cached",
    "--raw",
    "-z",
    "--no-abbrev",
    "--no-renames",
    "--diff-filter=d",
    against,
    "--",
  ];
  const blobs: { id: string; path: string }[] = [];
  const unmerged: string[] = [];
  let submodules = 0;
  const changes = new RawChanges(({ id, mode, path }) => {
    if (isZeroId(id)) unmerged.push(path);
    else if (mode === SUBMODULE) submodules += 1;
    else blobs.push({ id, path });
  });
  const stream = git.stream(args, [], signal);
  for await (const pieces of stream.output()) for (const piece of pieces) changes.push(piece);
  const complaint = complaintOf(stream.end) ?? (changes.isBetween() ? undefined : "the list of changes broke off");
  return { blobs, submodules, unmerged, complaint };
}

/**
 * The variables that make git read the index of the commit in the making, where `indexFile` (GIT_INDEX_FILE, as git sets it
 * for its hooks) names one: `git commit --all` and `git commit FILE` prepare another index than the usual one.
 * Throws `UsageError` (`invalid-input`) if it is not in `gitDir`, the repository's real folder.
 */
export function indexEnvironment(
  { gitDir, workTree }: GitFolders,
  indexFile: string | undefined,
): Readonly<Record<string, string>> {
  if (indexFile === undefined || indexFile === "") return {};
  const path = resolve(workTree, indexFile);
  if (isInside(dirname(path), gitDir)) return { GIT_INDEX_FILE: path };
  throw new UsageError("invalid-input", "GIT_INDEX_FILE names a file outside the repository's own folder", {
    hint: "Unset GIT_INDEX_FILE, or let git set it for its hooks.",
  });
}

function isInside(folder: string, root: string): boolean {
  try {
    const way = relative(realpathSync.native(root), realpathSync.native(folder));
    return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  } catch {
    return false;
  }
}

async function hasHead(git: HardenedGit): Promise<boolean> {
  return (await git.ask(["rev-parse", "--verify", "--quiet", "HEAD^{tree}"])).exitCode === 0;
}

/** Its id depends on the repository's hash. git knows this tree without having it. */
async function emptyTree(git: HardenedGit): Promise<string> {
  return (await git.demand(["hash-object", "-t", "tree", "--stdin"])).toString("latin1").trim();
}

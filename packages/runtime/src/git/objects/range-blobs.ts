// Which blobs a range of commits brings, or a whole history, each with a path.
import { describeObject } from "../committed-file.ts";
import type { HardenedGit } from "../hardened-git.ts";
import { isZeroId } from "../object-id.ts";
import { type CommitSet, listCommits, shallowCommits } from "./list-commits.ts";
import { SUBMODULE } from "./raw-changes.ts";
import { walkTree } from "./tree-files.ts";
import { walkChanges } from "./walk-changes.ts";

/** The commits that `head` reaches and `base` does not. */
export interface CommitRange {
  readonly base: string;
  readonly head: string;
  /** The commit that merges both, as GitHub makes one for a pull request: what it brings itself belongs to the range. */
  readonly merge?: string;
}

/**
 * `whole`: this is everything. `cut-off`: the clone is shallow and parents of some of these commits are not in it, so there
 * may be more. `absent`: this clone lacks a commit that the question names. `damaged`: git could not walk to the end.
 */
export type FoundBlobs = Brought | Absent | Damaged;

interface Brought {
  readonly kind: "whole" | "cut-off";
  readonly commits: number;
  /** Blob id to the path at which it came first. Symbolic links are blobs too. */
  readonly blobs: ReadonlyMap<string, string>;
  /** Different submodule commits: they belong to other repositories. */
  readonly submodules: number;
  /** False if `merge` was named and is not in this clone. */
  readonly hasMerge: boolean;
}

interface Absent {
  readonly kind: "absent";
  readonly which: "base" | "head";
}

interface Damaged {
  readonly kind: "damaged";
  /** It quotes git. */
  readonly complaint: string;
}

/** Where the repository is, and the way to ask it. */
export interface Repository {
  readonly git: HardenedGit;
  readonly root: string;
}

/**
 * The blobs that the commits of `range` bring and that are not in the files of its base: merges, second parents and what
 * came and went again included. A blob that the base had once and no longer has counts as brought.
 * Throws `TypeError` for what is no full object id, and as `CommandStream` does.
 */
export async function rangeBlobs(from: Repository, range: CommitRange, signal?: AbortSignal): Promise<FoundBlobs> {
  const { base, head, merge } = range;
  if (!(await isCommit(from.git, head))) return { kind: "absent", which: "head" };
  if (!(await isCommit(from.git, base))) return { kind: "absent", which: "base" };
  const merged = merge === undefined ? [] : await firstParent(from.git, merge);
  const hasMerge = merge === undefined || merged.length > 0;
  const tips = merge !== undefined && hasMerge ? [head, merge] : [head];
  const known = new Set<string>();
  const complaint = await walkTree(from.git, base, (file) => known.add(file.id), signal);
  if (complaint !== undefined) return { kind: "damaged", complaint };
  const found = await collect(from, { tips, without: [base, ...merged] }, known, signal);
  return found.kind === "damaged" ? found : { ...found, hasMerge };
}

/** The blobs that the commits bring which `tips` reach, or all refs. The rest is as for `rangeBlobs`. */
export async function historyBlobs(
  from: Repository,
  tips: CommitSet["tips"] = "all",
  signal?: AbortSignal,
): Promise<FoundBlobs> {
  for (const tip of tips === "all" ? [] : tips) {
    if (!(await isCommit(from.git, tip))) return { kind: "absent", which: "head" };
  }
  return collect(from, { tips }, new Set(), signal);
}

async function collect(
  from: Repository,
  set: CommitSet,
  known: ReadonlySet<string>,
  signal: AbortSignal | undefined,
): Promise<Brought | Damaged> {
  const { commits, complaint } = await listCommits(from.git, set, signal);
  if (complaint !== undefined) return { kind: "damaged", complaint };
  const blobs = new Map<string, string>();
  const submodules = new Set<string>();
  const broken = await walkChanges(
    from.git,
    commits,
    ({ id, mode, path }) => {
      if (mode === SUBMODULE) submodules.add(id);
      else if (!isZeroId(id) && !known.has(id) && !blobs.has(id)) blobs.set(id, path);
      return true;
    },
    signal,
  );
  if (broken !== undefined) return { kind: "damaged", complaint: broken };
  const cut = await shallowCommits(from.git, from.root);
  const kind = cut.size > 0 && [...commits.ids()].some((id) => cut.has(id)) ? "cut-off" : "whole";
  return { kind, commits: commits.length, blobs, submodules: submodules.size, hasMerge: true };
}

async function isCommit(git: HardenedGit, id: string): Promise<boolean> {
  return (await describeObject(git, id))?.type === "commit";
}

/** The first parent of a merge: the branch it was made on. Nothing if the commit, or this parent, is not here. */
async function firstParent(git: HardenedGit, merge: string): Promise<readonly string[]> {
  if (!(await isCommit(git, merge))) return [];
  const output = await git.ask(["rev-list", "--no-walk", "--parents", merge, "--"]);
  const [, parent] = output.stdout.toString("latin1").trim().split(" ");
  return output.exitCode === 0 && parent !== undefined ? [parent] : [];
}

// Which blobs a range of commits brings, or a whole history, each with a path.
import type { HardenedGit } from "../hardened-git.ts";
import { treeOf } from "../tree-object.ts";
import type { BlobTable } from "./blob-table.ts";
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
  /** For blobs that came at other paths, too: those, each once. At most 20; where there are 20, there may be more. */
  readonly furtherPaths: ReadonlyMap<string, readonly string[]>;
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

const MAX_FURTHER = 20;

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
  const resolved = await resolveRange(from.git, range);
  if ("absent" in resolved) return { kind: "absent", which: resolved.absent };
  const known = new Set<string>();
  const complaint = await walkTree(from.git, range.base, (file) => known.add(file.id), signal);
  if (complaint !== undefined) return { kind: "damaged", complaint };
  const found = await collect(from, resolved.set, known, signal);
  return found.kind === "damaged" ? found : { ...found, hasMerge: resolved.hasMerge };
}

/** True if every commit of the range is here, so that a deeper clone would not add any. Errors: as for `rangeBlobs`. */
export async function isRangeWhole(from: Repository, range: CommitRange): Promise<boolean> {
  const resolved = await resolveRange(from.git, range);
  if ("absent" in resolved || !resolved.hasMerge) return false;
  const { commits, complaint } = await listCommits(from.git, resolved.set);
  return complaint === undefined && !(await isCut(from, resolved.set, commits));
}

type ResolvedRange = { readonly absent: Absent["which"] } | { readonly set: CommitSet; readonly hasMerge: boolean };

/**
 * The merge commit may be newer than the base that is named: what its first parent has got in the meantime is not part of
 * the change.
 */
async function resolveRange(git: HardenedGit, { base, head, merge }: CommitRange): Promise<ResolvedRange> {
  if (!(await isCommit(git, head))) return { absent: "head" };
  if (!(await isCommit(git, base))) return { absent: "base" };
  if (merge === undefined) return { set: { tips: [head], without: [base] }, hasMerge: true };
  const parents = await firstParent(git, merge);
  if (parents.length === 0) return { set: { tips: [head], without: [base] }, hasMerge: false };
  return { set: { tips: [head, merge], without: [base, ...parents] }, hasMerge: true };
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
  const paths = new PathsOfBlobs();
  const submodules = new Set<string>();
  const broken = await walkChanges(
    from.git,
    commits,
    ({ id, mode, path }) => {
      if (mode === SUBMODULE) submodules.add(id);
      else if (!known.has(id)) paths.add(id, path);
      return true;
    },
    signal,
  );
  if (broken !== undefined) return { kind: "damaged", complaint: broken };
  const kind = (await isCut(from, set, commits)) ? "cut-off" : "whole";
  const { first: blobs, further: furtherPaths } = paths;
  return { kind, commits: commits.length, blobs, furtherPaths, submodules: submodules.size, hasMerge: true };
}

/** What a file is depends on where it lies, and a change may put it in a harmless place first. */
class PathsOfBlobs {
  readonly first = new Map<string, string>();
  readonly further = new Map<string, string[]>();

  add(id: string, path: string): void {
    const first = this.first.get(id);
    if (first === undefined) this.first.set(id, path);
    else if (first !== path) this.#addFurther(id, path);
  }

  #addFurther(id: string, path: string): void {
    const known = this.further.get(id);
    if (known === undefined) this.further.set(id, [path]);
    else if (known.length < MAX_FURTHER && !known.includes(path)) known.push(path);
  }
}

/**
 * True if a shallow clone may lack commits of the set, or cannot tell which belong to it: a parent of one was left out, or the
 * history of a base is cut off before it meets that of the tips.
 */
async function isCut(from: Repository, { tips, without = [] }: CommitSet, commits: BlobTable): Promise<boolean> {
  const cut = await shallowCommits(from.git, from.root);
  if (cut.size === 0) return false;
  for (const id of commits.ids()) if (cut.has(id)) return true;
  const [head] = tips;
  const [base] = without;
  if (tips === "all" || head === undefined || base === undefined) return false;
  return (await from.git.ask(["merge-base", base, head])).exitCode !== 0;
}

async function isCommit(git: HardenedGit, id: string): Promise<boolean> {
  return (await treeOf(git, id)) !== undefined;
}

/** The first parent of a merge: the branch it was made on. Nothing if the commit, or this parent, is not here. */
async function firstParent(git: HardenedGit, merge: string): Promise<readonly string[]> {
  if (!(await isCommit(git, merge))) return [];
  const output = await git.ask(["rev-list", "--no-walk", "--parents", merge, "--"]);
  const [, parent] = output.stdout.toString("latin1").trim().split(" ");
  return output.exitCode === 0 && parent !== undefined ? [parent] : [];
}

// Finds out where blobs come from: the commit that brought each first, and whether HEAD still has it. One walk serves all.
import type { HardenedGit } from "../hardened-git.ts";
import { treeOf } from "../tree-object.ts";
import { type CommitSet, listCommits } from "./list-commits.ts";
import { walkTree } from "./tree-files.ts";
import { walkChanges } from "./walk-changes.ts";

interface Introduction {
  readonly kind: "introduced";
  /** The oldest commit that has the blob where no parent of it has it. */
  readonly commit: string;
  /** `YYYY-MM-DD` in the author's time zone; undefined where the commit has no sound date. */
  readonly authorDate: string | undefined;
  /** Where that commit has it. At most 20. */
  readonly paths: readonly string[];
  /** Where HEAD has it. At most 20; none if it is gone. */
  readonly headPaths: readonly string[];
}

/**
 * `unreachable`: no commit of the walk brings it; it may be left over, or only in the index, or tagged on its own. Or the walk
 * was not whole, and then HEAD may have it all the same.
 */
export type Origin = Introduction | { readonly kind: "unreachable"; readonly headPaths: readonly string[] };

export interface Origins {
  /** One entry for each id, in the order of the commits that brought them; those that are unreachable come last. */
  readonly of: ReadonlyMap<string, Origin>;
  /** What git complained about: then an origin may be missing or not the oldest. It quotes git. */
  readonly complaint: string | undefined;
}

const MAX_PATHS = 20;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

interface Found {
  readonly commit: string;
  readonly paths: string[];
}

/**
 * Where the blobs `ids` come from, among the commits `tips` reach (all refs and HEAD if left out). In a shallow clone the
 * oldest commit at hand counts as the one that brought a blob. Errors: those of `listCommits`.
 */
export async function findOrigins(
  git: HardenedGit,
  ids: readonly string[],
  tips: CommitSet["tips"] = "all",
  signal?: AbortSignal,
): Promise<Origins> {
  if (ids.length === 0) return { of: new Map(), complaint: undefined };
  const wanted = new Set(ids);
  const { commits, complaint } = await listCommits(git, { tips }, signal);
  const search = new Search(wanted);
  const broken = await walkChanges(git, commits, (change) => search.look(change), signal);
  const head = await headPaths(git, wanted, signal);
  const dates = await authorDates(git, [...search.found.values()]);
  const headPathsOf = (id: string): readonly string[] => head.paths.get(id) ?? [];
  const of = new Map<string, Origin>();
  for (const [id, found] of search.found) {
    of.set(id, { kind: "introduced", ...found, authorDate: dates.get(found.commit), headPaths: headPathsOf(id) });
  }
  for (const id of wanted) if (!of.has(id)) of.set(id, { kind: "unreachable", headPaths: headPathsOf(id) });
  return { of, complaint: complaint ?? broken ?? head.complaint };
}

/** Keeps the first commit of each blob, and ends the walk once it has moved past the last of them. */
class Search {
  readonly found = new Map<string, Found>();
  readonly #wanted: ReadonlySet<string>;
  #last: string | undefined;

  constructor(wanted: ReadonlySet<string>) {
    this.#wanted = wanted;
  }

  look({
    commit,
    id,
    path,
  }: {
    readonly commit: string | undefined;
    readonly id: string;
    readonly path: string;
  }): boolean {
    if (this.found.size === this.#wanted.size && commit !== this.#last) return false;
    if (commit === undefined || !this.#wanted.has(id)) return true;
    const known = this.found.get(id);
    if (known === undefined) {
      this.found.set(id, { commit, paths: [path] });
      this.#last = commit;
    } else if (known.commit === commit && known.paths.length < MAX_PATHS) known.paths.push(path);
    return true;
  }
}

async function headPaths(
  git: HardenedGit,
  wanted: ReadonlySet<string>,
  signal: AbortSignal | undefined,
): Promise<{ readonly paths: ReadonlyMap<string, readonly string[]>; readonly complaint: string | undefined }> {
  const paths = new Map<string, string[]>();
  const answer = await git.ask(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
  const head = answer.stdout.toString("latin1").trim();
  if (answer.exitCode !== 0 || (await treeOf(git, head)) === undefined) return { paths, complaint: undefined };
  const take = ({ id, path }: { readonly id: string; readonly path: string }): void => {
    if (!wanted.has(id)) return;
    const known = paths.get(id) ?? [];
    if (known.length < MAX_PATHS) paths.set(id, [...known, path]);
  };
  return { complaint: await walkTree(git, head, take, signal), paths };
}

/** Commit id to day. Commits without a sound date are left out, and so are the lines `commit <id>` between the answers. */
async function authorDates(git: HardenedGit, found: readonly Found[]): Promise<ReadonlyMap<string, string>> {
  const dates = new Map<string, string>();
  const commits = [...new Set(found.map(({ commit }) => commit))];
  if (commits.length === 0) return dates;
  const args = ["rev-list", "--no-walk=unsorted", "--stdin", "--format=%H %ad", "--date=short"];
  const output = await git.ask(args, commits.map((commit) => `${commit}\n`).join(""));
  for (const line of output.stdout.toString("latin1").split("\n")) {
    const [commit = "", date = ""] = line.split(" ");
    if (DATE.test(date)) dates.set(commit, date);
  }
  return dates;
}

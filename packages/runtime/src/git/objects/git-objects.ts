// The contents of a repository as a scan sees them: blobs, where they come from, and whether all of them are here.
import { resolve } from "node:path";
import type { Environment } from "../../process/environment.ts";
import { type GitFolders, HardenedGit } from "../hardened-git.ts";
import { isObjectId } from "../object-id.ts";
import { treeOf } from "../tree-object.ts";
import type { BlobEvent } from "./blob-event.ts";
import { findMissing, isPartial, type MissingObjects } from "./completeness.ts";
import { type DeepenOptions, deepen } from "./deepen.ts";
import { findOrigins, type Origins } from "./introductions.ts";
import { type BlobList, listBlobs } from "./list-blobs.ts";
import { type CommitSet, shallowCommits } from "./list-commits.ts";
import { type CommitRange, type FoundBlobs, historyBlobs, rangeBlobs } from "./range-blobs.ts";
import { type ReadOptions, readBlobs } from "./read-blobs.ts";
import { type RefBlobs, refBlobs } from "./ref-blobs.ts";
import { indexEnvironment, type StagedBlobs, stagedBlobs } from "./staged-blobs.ts";

/** Nothing here but `deepen` writes or fetches, and nothing runs what the repository names. Errors of all questions: those of `CommandStream`. */
export class GitObjects {
  readonly root: string;
  readonly #git: HardenedGit;
  readonly #folders: GitFolders;
  readonly #env: Environment;
  #partial: Promise<boolean> | undefined;
  #listed: Promise<BlobList> | undefined;
  #objectsFolder: Promise<string> | undefined;
  readonly #deepenings = new Map<string, Promise<boolean>>();

  constructor(git: HardenedGit, folders: GitFolders, env: Environment) {
    this.#git = git;
    this.#folders = folders;
    this.#env = env;
    this.root = folders.workTree;
  }

  /** Every blob of the object database, in the order in which reading them is fastest. */
  list(signal?: AbortSignal): Promise<BlobList> {
    const listed = this.#listed;
    this.#listed = undefined;
    return listed ?? listBlobs(this.#git, signal);
  }

  /** Has git begin with what the next `list` gives: it takes a while, in which there is other work. `deepen` makes it void. */
  listAhead(): void {
    this.#listed ??= listBlobs(this.#git);
    // Whoever asks for the list is told of its errors.
    this.#listed.catch(() => undefined);
  }

  /**
   * The absolute folder of objects whose packs hold blobs as git would give them; undefined in a partial clone, where packs
   * stand for what is elsewhere. See `PackedBlobs`.
   */
  async packFolder(): Promise<string | undefined> {
    return (await this.isPartial()) ? undefined : this.#folderOfObjects();
  }

  #folderOfObjects(): Promise<string> {
    this.#objectsFolder ??= this.#git
      .demand(["rev-parse", "--git-path", "objects"])
      .then((folder) => resolve(this.root, folder.toString("utf8").trimEnd()));
    return this.#objectsFolder;
  }

  /** The contents of blobs, in the order of `ids`; see `readBlobs`. Those a partial clone lacks are problems (`missing`). */
  async *read(ids: Iterable<string>, options: ReadOptions = {}): AsyncGenerator<BlobEvent, void, undefined> {
    if (!(await this.isPartial())) return yield* readBlobs(this.#git, ids, options);
    // Older versions of git try to fetch each object that is missing, and die.
    const { blobs } = await this.list(options.signal);
    const here = new Set(blobs.ids());
    const absent: string[] = [];
    yield* readBlobs(this.#git, partition(ids, here, absent), options);
    for (const id of absent) yield { kind: "problem", id, why: "missing" };
  }

  /** The blobs that a range of commits brings, each with a path. */
  range(range: CommitRange, signal?: AbortSignal): Promise<FoundBlobs> {
    return rangeBlobs({ git: this.#git, root: this.root }, range, signal);
  }

  /** The blobs that all commits up to `tips` bring, each with a path; of all refs and HEAD by default. */
  history(tips?: CommitSet["tips"], signal?: AbortSignal): Promise<FoundBlobs> {
    return historyBlobs({ git: this.#git, root: this.root }, tips, signal);
  }

  /** The blobs that the next commit would bring. Throws `UsageError` (`invalid-input`) for a strange GIT_INDEX_FILE. */
  staged(signal?: AbortSignal): Promise<StagedBlobs> {
    const added = indexEnvironment(this.#folders, this.#env["GIT_INDEX_FILE"]);
    const { gitDir, workTree } = this.#folders;
    return stagedBlobs(new HardenedGit({ gitDir, workTree }, this.#env, added), signal);
  }

  /** The commits that brought the blobs `ids`. */
  origins(ids: readonly string[], tips?: CommitSet["tips"], signal?: AbortSignal): Promise<Origins> {
    return findOrigins(this.#git, ids, tips, signal);
  }

  /**
   * Fetches what a shallow clone lacks; see `deepen`. This writes objects, and branches of `origin` where told so. The same is
   * tried once: whoever asks again gets what came of it.
   */
  deepen(options: DeepenOptions): Promise<boolean> {
    this.#listed = undefined;
    const { serverUrl, repository, until } = options;
    const what = JSON.stringify([serverUrl, repository.owner, repository.name, ...commitsOf(until)]);
    const tried = this.#deepenings.get(what) ?? deepen(this.#git, this.#folders, this.#env, options);
    this.#deepenings.set(what, tried);
    return tried;
  }

  /** The blobs that refs lead to without a commit. */
  refBlobs(signal?: AbortSignal): Promise<RefBlobs> {
    return refBlobs(this.#git, signal);
  }

  /** True if the clone leaves objects out on purpose. */
  isPartial(): Promise<boolean> {
    this.#partial ??= isPartial(this.#git, () => this.#folderOfObjects());
    return this.#partial;
  }

  /** True if history is cut off, as with `fetch-depth: 1` of actions/checkout. */
  async isShallow(): Promise<boolean> {
    return (await shallowCommits(this.#git, this.root)).size > 0;
  }

  /** The objects that refs lead to and that are not here. Walks over all trees. */
  missing(signal?: AbortSignal): Promise<MissingObjects> {
    return findMissing(this.#git, signal);
  }

  async hasCommit(id: string): Promise<boolean> {
    return (await treeOf(this.#git, id)) !== undefined;
  }

  /** True if `ancestor` is reached from `commit` by the history at hand. Both must be here. */
  async isAncestor(ancestor: string, commit: string): Promise<boolean> {
    if (!isObjectId(ancestor) || !isObjectId(commit)) throw new TypeError("not a full commit id");
    return (await this.#git.ask(["merge-base", "--is-ancestor", ancestor, commit])).exitCode === 0;
  }

  /** The commit of a branch of `origin`, or else of a local one, or undefined if neither is here. */
  async tipOf(branch: string): Promise<string | undefined> {
    if (branch.includes("\0")) return undefined;
    const names = [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`];
    for (const name of names) {
      const output = await this.#git.ask(["show-ref", "--verify", "--hash", "--", name]);
      const id = output.stdout.toString("latin1").trim();
      if (output.exitCode === 0 && isObjectId(id)) return id;
    }
    return undefined;
  }

  /** The commit that a person means by `name` (git documentation, "gitrevisions"), or undefined if there is none. */
  async resolve(name: string): Promise<string | undefined> {
    if (name === "" || name.includes("\0")) return undefined;
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
    const output = await this.#git.ask(args);
    const id = output.stdout.toString("latin1").trim();
    return output.exitCode === 0 && isObjectId(id) ? id : undefined;
  }
}

function commitsOf(until: DeepenOptions["until"]): readonly (string | undefined)[] {
  if (until === "history") return [until];
  return "commit" in until ? [until.commit] : [until.base, until.head, until.merge];
}

function* partition(
  ids: Iterable<string>,
  here: ReadonlySet<string>,
  absent: string[],
): Generator<string, void, undefined> {
  for (const id of ids) {
    if (here.has(id)) yield id;
    else absent.push(id);
  }
}

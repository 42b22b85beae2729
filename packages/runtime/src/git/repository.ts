// Answers questions about a local repository. All of git's hardening is in hardened-git.ts; nothing here writes.
import { type Files, type Git, UnavailableError } from "@lockstep/core";
import { SharedFiles } from "../files/shared-files.ts";
import type { Environment } from "../process/environment.ts";
import { readCommittedFile } from "./committed-file.ts";
import { CommittedTree } from "./committed-tree.ts";
import { findConvertedFiles } from "./converted-files.ts";
import { findRepository, notARepository } from "./find-repository.ts";
import { firstLine, HardenedGit } from "./hardened-git.ts";
import { isObjectId } from "./object-id.ts";
import { GitObjects } from "./objects/git-objects.ts";
import { listTrackedFiles } from "./tracked-files.ts";
import { treeOf } from "./tree-object.ts";

/**
 * Opens the repository that holds `path` (a file or a folder). `env` supplies PATH.
 * Throws `UsageError` (`path-not-found`, `not-a-repository`) and `UnavailableError` (`tool-missing`, `tool-failed`,
 * `timed-out`).
 */
export async function openGit(path: string, env: Environment = process.env): Promise<GitRepository> {
  const folders = findRepository(path);
  const git = new HardenedGit(folders, env);
  const output = await git.ask(["rev-parse", "--absolute-git-dir"]);
  if (output.exitCode !== 0) throw notARepository(path, firstLine(output.stderr));
  const gitDir = output.stdout.toString("utf8").trimEnd();
  const { workTree } = folders;
  return new GitRepository(git, workTree, new GitObjects(git, { gitDir, workTree }, env));
}

export class GitRepository implements Git {
  readonly root: string;
  /** What a scan asks of the same repository. */
  readonly objects: GitObjects;
  readonly #git: HardenedGit;
  readonly #trees = new Map<string, Files>();

  constructor(git: HardenedGit, root: string, objects: GitObjects) {
    this.#git = git;
    this.root = root;
    this.objects = objects;
  }

  async head(): Promise<string | undefined> {
    return this.#findCommit(["rev-parse", "--verify", "--quiet", "HEAD"]);
  }

  async hasCommit(commit: string): Promise<boolean> {
    return (await treeOf(this.#git, commit)) !== undefined;
  }

  /** The errors are those of `readCommittedFile`. */
  async fileAt(commit: string, path: string, maxBytes: number): Promise<string | undefined> {
    return readCommittedFile(this.#git, commit, path, maxBytes);
  }

  /** Each commit's files are listed once, whoever asks. */
  filesAt(commit: string): Files {
    const files = this.#trees.get(commit) ?? new SharedFiles(new CommittedTree(this.#git, commit));
    this.#trees.set(commit, files);
    return files;
  }

  async convertedFiles(paths: readonly string[]): Promise<ReadonlySet<string>> {
    return findConvertedFiles(this.#git, paths);
  }

  async listFiles(): Promise<readonly string[]> {
    return listTrackedFiles(this.#git, this.root);
  }

  /**
   * A best common ancestor of two commits that are present here, or undefined where the history at hand shows none. In
   * a shallow clone the true ancestor may be cut off: ask `isShallow` before reading anything into undefined.
   */
  async mergeBase(a: string, b: string): Promise<string | undefined> {
    if (!isObjectId(a) || !isObjectId(b)) throw new TypeError("not a full commit id");
    return this.#findCommit(["merge-base", a, b]);
  }

  /** True if history is cut off, as with `fetch-depth: 1` of actions/checkout. */
  async isShallow(): Promise<boolean> {
    return (await this.#git.demand(["rev-parse", "--is-shallow-repository"])).toString("utf8").trim() === "true";
  }

  /** The commit a command prints. Exit code 1 with no output means none; anything else that is not a commit is a failure. */
  async #findCommit(args: readonly string[]): Promise<string | undefined> {
    const output = await this.#git.ask(args);
    const answer = output.stdout.toString("utf8").trim();
    if (output.exitCode === 1 && answer === "") return undefined;
    if (output.exitCode === 0 && isObjectId(answer)) return answer;
    throw new UnavailableError("tool-failed", `git ${args[0]} failed: ${firstLine(output.stderr)}`, {
      hint: `Run git ${args[0]} in ${this.root} to see what is wrong with the repository.`,
    });
  }
}

// A pull request of twenty files to a repository of a thousand, and the clones in which a job finds it.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { plainGit, ScratchFolder, ScratchRepository, SourceText, type TriggerEvent } from "@lockstep/testkit";
import { npmLock, plainWorkflow, sourceFile, type TreeOptions, writeTree } from "./make-tree.ts";

export const OWNER = "octo-org";
export const NAME = "octo-repo";
const FULL_NAME = `${OWNER}/${NAME}`;

/** Commits of `main` before the change. */
const COMMITS = 60;
/** Of the change: with these and a workflow and a lock file, it has twenty files in three commits. */
const SOURCES_A_COMMIT = 6;

export interface GateCase extends Disposable {
  /** The folder that holds `OWNER/NAME.git`, for a server of git. */
  readonly served: string;
  readonly event: TriggerEvent;
  /** The commit that the change starts from, and the policy it has. */
  readonly base: string;
  readonly policy: string;
  /** With all history, as by `fetch-depth: 0`. */
  readonly full: string;
  /** A fresh clone with the merge commit alone, as actions/checkout makes it by default. */
  shallow(): ScratchFolder;
}

export function makeCase(options: TreeOptions): GateCase {
  const repository = new ScratchRepository();
  const text = new SourceText(1);
  const sources = writeTree(repository, text, options);
  const base = writeHistory(repository, sources, text);
  const head = writeChange(repository, sources, text);
  const merge = repository.git("commit-tree", `${head}^{tree}`, "-p", base, "-p", head, "-m", "merge");
  repository.git("update-ref", "refs/pull/7/merge", merge);
  const policy = repository.git("show", `${base}:.github/lockstep.yml`);
  const folder = new ScratchFolder();
  const served = join(folder.path, OWNER, `${NAME}.git`);
  mkdirSync(served, { recursive: true });
  plainGit(served, ["clone", "--quiet", "--mirror", `file://${repository.path}`, "."]);
  const full = checkOut(served, []);
  return {
    served: folder.path,
    event: eventOf(base, head, merge),
    base,
    policy,
    full: full.path,
    shallow: () => checkOut(served, ["--depth=1"]),
    [Symbol.dispose]() {
      for (const made of [repository, folder, full]) made[Symbol.dispose]();
    },
  };
}

function writeHistory(repository: ScratchRepository, sources: readonly string[], text: SourceText): string {
  repository.commit();
  for (let commit = 1; commit < COMMITS; commit++) change(repository, sources, text, 3);
  return repository.git("rev-parse", "HEAD");
}

function writeChange(repository: ScratchRepository, sources: readonly string[], text: SourceText): string {
  repository.git("checkout", "--quiet", "-b", "change");
  repository.write(".github/workflows/workflow-7.yml", plainWorkflow(7));
  repository.write("package-lock.json", npmLock(text));
  for (let commit = 0; commit < 3; commit++) {
    const own = sources.slice(commit * SOURCES_A_COMMIT, (commit + 1) * SOURCES_A_COMMIT);
    for (const path of own) repository.write(path, sourceFile(text));
    repository.commit();
  }
  return repository.git("rev-parse", "HEAD");
}

function change(repository: ScratchRepository, sources: readonly string[], text: SourceText, files: number): void {
  for (let at = 0; at < files; at++) {
    const path = sources[text.below(sources.length)];
    if (path !== undefined) repository.write(path, sourceFile(text));
  }
  repository.commit();
}

/** A checkout of the merge commit, as actions/checkout makes it. */
function checkOut(served: string, depth: readonly string[]): ScratchFolder {
  const folder = new ScratchFolder();
  const git = (...args: readonly string[]) => plainGit(folder.path, args);
  git("init", "--quiet");
  git("remote", "add", "origin", `file://${served}`);
  const branches = depth.length === 0 ? ["+refs/heads/*:refs/remotes/origin/*"] : [];
  git("fetch", "--quiet", "--no-tags", ...depth, "origin", ...branches, "+refs/pull/7/merge:refs/remotes/pull/7/merge");
  git("checkout", "--quiet", "--detach", "refs/remotes/pull/7/merge");
  return folder;
}

/** As GitHub announces it ("Webhook events and payloads"). */
function eventOf(base: string, head: string, merge: string): TriggerEvent {
  const repo = { full_name: FULL_NAME };
  const pull = {
    number: 7,
    merge_commit_sha: merge,
    base: { ref: "main", sha: base, repo },
    head: { ref: "change", sha: head, repo },
  };
  const repository = { full_name: FULL_NAME, default_branch: "main" };
  return { name: "pull_request", payload: { action: "opened", number: 7, pull_request: pull, repository } };
}

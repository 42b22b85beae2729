// Tells what a repository is called and how it is kept: its remote `origin`, its branches and its versions. It only reads, and
// takes nothing of the repository's configuration but that one address.
import type { Environment } from "../process/environment.ts";
import { findRepository } from "./find-repository.ts";
import { HardenedGit } from "./hardened-git.ts";
import { type RemoteRepository, remoteRepository } from "./remote-repository.ts";

export interface RepositoryOutline {
  /** What `origin` names; undefined where there is no such remote, or its address names no repository on a server. */
  readonly origin: RemoteRepository | undefined;
  /** The branch that HEAD of `origin` was when the repository was cloned. */
  readonly originBranch: string | undefined;
  /** The branch that is checked out, also one without a commit; undefined for a detached HEAD. */
  readonly branch: string | undefined;
  /** A tag for a version, such as `v1.2.3`: the highest one. */
  readonly versionTag: string | undefined;
}

const MAX_BYTES = 64 * 1024;
const TIMEOUT_MS = 30_000;
const ORIGIN_PREFIX = "refs/remotes/origin/";
const BRANCH_PREFIX = "refs/heads/";
const TAG_PREFIX = "refs/tags/";

/**
 * The outline of the repository that holds `path`. What git cannot tell is undefined. Throws `UsageError` (`path-not-found`,
 * `not-a-repository`) and `UnavailableError` (`tool-missing`, `timed-out`).
 */
export async function outlineRepository(path: string, env: Environment): Promise<RepositoryOutline> {
  const git = new HardenedGit(findRepository(path), env);
  const address = await answer(git, ["config", "--local", "--no-includes", "--get", "remote.origin.url"]);
  const head = await answer(git, ["symbolic-ref", "--quiet", `${ORIGIN_PREFIX}HEAD`]);
  const branch = await answer(git, ["symbolic-ref", "--quiet", "HEAD"]);
  const tags = ["for-each-ref", "--count=1", "--sort=-version:refname", "--format=%(refname)", "refs/tags/v[0-9]*"];
  return {
    origin: address === undefined ? undefined : remoteRepository(address),
    originBranch: after(ORIGIN_PREFIX, head),
    branch: after(BRANCH_PREFIX, branch),
    versionTag: after(TAG_PREFIX, await answer(git, tags)),
  };
}

/** The one line that git prints; undefined where it prints none, fails, or prints a name that is no text. */
async function answer(git: HardenedGit, args: readonly string[]): Promise<string | undefined> {
  const { exitCode, stdout } = await git.ask(args, "", MAX_BYTES, TIMEOUT_MS);
  const text = stdout.toString("utf8").replace(/\r?\n$/, "");
  return exitCode === 0 && text !== "" && !/[\n\ufffd]/.test(text) ? text : undefined;
}

function after(prefix: string, name: string | undefined): string | undefined {
  return name?.startsWith(prefix) ? name.slice(prefix.length) : undefined;
}

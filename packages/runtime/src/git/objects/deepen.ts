// Fetches what a shallow clone lacks, with the token of the job. It is the only part of git's side that writes or asks a server.
import { PermissionError, type RepositoryName, type Secret, UnavailableError } from "@lockstep/core";
import type { Environment } from "../../process/environment.ts";
import { firstLine, type GitFolders, HardenedGit } from "../hardened-git.ts";
import { isObjectId } from "../object-id.ts";
import { fetchEnvironment, remoteUrl } from "./fetch-environment.ts";
import { shallowCommits } from "./list-commits.ts";
import { type CommitRange, isRangeWhole } from "./range-blobs.ts";

export interface DeepenOptions {
  /** The origin of the run's server, such as `https://github.com`. */
  readonly serverUrl: string;
  readonly repository: RepositoryName;
  readonly token: Secret;
  /** What is to be whole in the end: a range of commits, all history of all branches, or one commit without what came before it. */
  readonly until: CommitRange | "history" | LoneCommit;
  /** For all fetches together. Left out: five minutes, and one for a commit alone. */
  readonly timeoutMs?: number;
}

interface LoneCommit {
  /** A full id. */
  readonly commit: string;
}

/** Commits to fetch from each tip, step by step; a range that needs more gets everything. */
const DEPTHS = [50, 500, 5000];
/** For git this means no limit (git documentation, "git-fetch", `--unshallow`; "shallow", "infinite depth"). */
const NO_LIMIT = 0x7fffffff;
const TIMEOUT_MS = 300_000;
const LONE_COMMIT_MS = 60_000;
const MAX_OUTPUT_BYTES = 1024 * 1024;

const FETCH = [
  ...["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--no-auto-maintenance"],
  ...["--refmap=", "--update-shallow"],
];

/**
 * Makes the clone in `folders` deeper until it holds what is asked for. False if the server has no more to give and the
 * history is still cut off. Branches are put under `refs/remotes/origin` for `history`, as `fetch-depth: 0` does; anything else
 * adds no ref. `git` answers questions about the same clone. Throws `UsageError` (`invalid-input`) for an address the token must
 * not go to, `PermissionError` if the token may not read, and `UnavailableError`: `not-found` if the server does not have a
 * commit, `timed-out`, `network-failed`.
 */
export async function deepen(
  git: HardenedGit,
  folders: GitFolders,
  env: Environment,
  options: DeepenOptions,
): Promise<boolean> {
  const { until } = options;
  const isAlone = until !== "history" && "commit" in until;
  const url = remoteUrl(options.serverUrl, options.repository);
  const server = new HardenedGit(folders, env, fetchEnvironment(url, options.token, env));
  const deadline = performance.now() + (options.timeoutMs ?? (isAlone ? LONE_COMMIT_MS : TIMEOUT_MS));
  const fetchTo = (depth: number, what: readonly string[]): Promise<void> =>
    fetchOnce(server, [`--depth=${depth}`, "--", url, ...what], deadline);
  if (until === "history") {
    await fetchTo(NO_LIMIT, [...(await headOf(git)), "+refs/heads/*:refs/remotes/origin/*"]);
    return (await shallowCommits(git, folders.workTree)).size === 0;
  }
  if (isAlone) {
    await fetchTo(1, checked([until.commit]));
    return true;
  }
  const from = { git, root: folders.workTree };
  for (const depth of [...DEPTHS, NO_LIMIT]) {
    if (await isRangeWhole(from, until)) return true;
    await fetchTo(depth, tipsOf(until));
  }
  return isRangeWhole(from, until);
}

async function fetchOnce(git: HardenedGit, args: readonly string[], deadline: number): Promise<void> {
  const left = Math.max(1, Math.ceil(deadline - performance.now()));
  const output = await git.ask([...FETCH, ...args], "", MAX_OUTPUT_BYTES, left);
  if (output.exitCode !== 0) throw fetchFailed(output.stderr);
}

/** HEAD is named on its own: it may be on no branch, as the merge commit of a pull request. */
async function headOf(git: HardenedGit): Promise<readonly string[]> {
  const output = await git.ask(["rev-parse", "--verify", "--quiet", "HEAD"]);
  const id = output.stdout.toString("latin1").trim();
  return isObjectId(id) ? [id] : [];
}

function tipsOf({ base, head, merge }: CommitRange): readonly string[] {
  return checked([...new Set(merge === undefined ? [base, head] : [base, head, merge])]);
}

function checked(ids: readonly string[]): readonly string[] {
  if (!ids.every(isObjectId)) throw new TypeError("not a full commit id");
  return ids;
}

/** git tells the kind of a failure in words only; it speaks English here (LC_ALL). */
function fetchFailed(stderr: string): PermissionError | UnavailableError {
  const said = firstLine(stderr);
  if (/could not read Username|Authentication failed|error: 40[13]|repository '[^']*' not found/.test(stderr)) {
    return new PermissionError(`The token may not fetch from the repository: ${said}`, {
      permissions: { contents: "read" },
      hint: "Give the job `contents: read`, or set fetch-depth: 0 for actions/checkout.",
    });
  }
  const isGone = /not our ref|couldn't find remote ref|no such remote ref/.test(stderr);
  return new UnavailableError(isGone ? "not-found" : "network-failed", `git fetch failed: ${said}`, {
    hint: "Set fetch-depth: 0 for actions/checkout, so that nothing has to be fetched later.",
  });
}

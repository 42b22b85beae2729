// A GitHub that holds the base of a proposal in a private repository, so that nothing of it is read without a token. Both of
// its sides are served: the API, and git.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import {
  createGitHubFake,
  type FakeAccess,
  type Fault,
  type GitHubFake,
  type GitServer,
  plainGit,
  ScratchFolder,
  serveGit,
  serveOnLoopback,
} from "@lockstep/testkit";
import { NAME, OWNER, type Proposal } from "./proposal.ts";

/** The one token it knows. */
export const TOKEN = "token-of-the-job";

export interface GitHubOptions {
  readonly access?: FakeAccess;
  /** What becomes of every request to the API. */
  readonly fault?: Fault;
  /** The status by which all of git's requests are refused, so that the API alone is left. */
  readonly refusesGit?: number;
}

const MANY = 20;

/** The two sides of the server, which tell what they were asked. */
export interface Sides {
  readonly api: GitHubFake;
  readonly git: Pick<GitServer, "requests">;
}

/** The variables by which a runner names the server. */
export interface ServerVariables extends Readonly<Record<string, string>> {
  readonly GITHUB_API_URL: string;
  readonly GITHUB_SERVER_URL: string;
}

type Served = Pick<Proposal, "base" | "baseFiles" | "repository">;

/** Serves it on loopback while `use` runs, and fails if nobody asked it for commits or files. */
export async function withBaseOnGitHub<Result>(
  { base, baseFiles, repository: { path } }: Served,
  { access = "read", fault, refusesGit }: GitHubOptions,
  use: (variables: ServerVariables, sides: Sides) => Promise<Result>,
): Promise<Result> {
  const repository = { owner: OWNER, name: NAME, refs: { main: base }, commits: { [base]: baseFiles } };
  const fake = createGitHubFake({
    repositories: [{ ...repository, visibility: "private" }],
    tokens: { [TOKEN]: { access: { [`${OWNER}/${NAME}`]: access } } },
  });
  if (fault) fake.failNext(fault, MANY);
  using mirror = mirrorOf(path);
  const git = await serveGit({
    ...{ root: mirror.path, token: TOKEN },
    ...(refusesGit === undefined ? {} : { status: refusesGit }),
  });
  const api = await serveOnLoopback(fake);
  const variables = { GITHUB_API_URL: api.url, GITHUB_SERVER_URL: git.url };
  const result = await use(variables, { api: fake, git }).finally(() => Promise.all([api.close(), git.close()]));
  if (fake.count("contents") === 0 && git.requests.length === 0) throw new Error("nobody asked for a file");
  return result;
}

/** A folder with everything that the repository at `path` has, where the server looks for it. */
export function mirrorOf(path: string): ScratchFolder {
  const folder = new ScratchFolder();
  const bare = join(folder.path, OWNER, `${NAME}.git`);
  mkdirSync(bare, { recursive: true });
  plainGit(bare, ["clone", "--quiet", "--mirror", `file://${path}`, "."]);
  return folder;
}

// Finds the commit of this suite that the running program is of, so that a workflow can name exactly it.
import { existsSync, realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { REPOSITORY } from "@lockstep/core";
import { type Environment, openGit, outlineRepository } from "@lockstep/runtime";

export interface SuiteCommit {
  /** Full id. */
  readonly commit: string;
  /** Root of the clone, absolute. */
  readonly clone: string;
  /** True where the clone says that it is one of the suite's own repository, so that others find the commit there. */
  readonly isPublic: boolean;
}

/** Where a clone of the suite has the command line. */
const PROGRAMS = ["dist/cli/main.js", "packages/cli/bin/lockstep.js"];
/** What a clone of the suite has besides: a repository with a copy of the bundle alone is none. */
const SIGNS = [...PROGRAMS, "action.yml", "actions/harden-runner/action.yml"];

/**
 * The commit that is checked out in the clone around `program` (a path), or undefined where the program lies in no clone of the
 * suite, as an installed one does, or git cannot tell.
 */
export async function findSuiteCommit(program: string | undefined, env: Environment): Promise<SuiteCommit | undefined> {
  try {
    const real = realpathSync.native(program ?? "");
    const git = await openGit(real, env);
    const commit = await git.head();
    if (commit === undefined || !isClone(git.root, real)) return undefined;
    const { origin } = await outlineRepository(git.root, env);
    const isPublic = origin?.host === "github.com" && `${origin.owner}/${origin.name}`.toLowerCase() === REPOSITORY;
    return { commit, clone: git.root, isPublic };
  } catch {
    // No repository, no git: there is a way on without, which the caller names.
    return undefined;
  }
}

function isClone(root: string, program: string): boolean {
  const path = relative(root, program).split(sep).join("/");
  return PROGRAMS.includes(path) && SIGNS.every((sign) => existsSync(join(root, sign)));
}

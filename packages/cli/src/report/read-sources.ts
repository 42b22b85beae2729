// Reads the lines that a page quotes: of committed files alone, so that no report can make it quote what nobody published.

import { resolve } from "node:path";
import { LockstepError } from "@lockstep/core";
import { type PageModel, quotedFiles, type Sources } from "@lockstep/report-page";
import { type Environment, type GitRepository, openGit } from "@lockstep/runtime";

/** Of one file. */
const MAX_BYTES = 512 * 1024;
const MAX_FILES = 100;

export interface SourcePlace {
  /** What `--source` names; undefined: the repository around `cwd`, if there is one. */
  readonly folder: string | undefined;
  readonly cwd: string;
  readonly env: Environment;
}

/** Nothing where no folder is named and there is no repository. The errors of `openGit` for a folder that is named. */
export async function readSources(model: PageModel, { folder, cwd, env }: SourcePlace): Promise<Sources | undefined> {
  const files = quotedFiles(model).slice(0, MAX_FILES);
  if (files.length === 0) return undefined;
  try {
    const git = await openGit(resolve(cwd, folder ?? "."), env);
    const commit = await chooseCommit(git, model);
    return commit === undefined ? undefined : await readAt(git, commit, files);
  } catch (error) {
    if (folder === undefined && error instanceof LockstepError) return undefined;
    throw error;
  }
}

/** That of the evidence, or what is checked out. */
async function chooseCommit(git: GitRepository, { runs: [run] }: PageModel): Promise<string | undefined> {
  const isId = run !== undefined && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(run.commit);
  return isId && (await git.hasCommit(run.commit)) ? run.commit : git.head();
}

async function readAt(git: GitRepository, commit: string, paths: readonly string[]): Promise<Sources> {
  const tree = git.filesAt(commit);
  const present = new Set(await tree.list());
  const files = new Map<string, readonly string[]>();
  for (const path of paths.filter((candidate) => present.has(candidate))) {
    const read = await tree.readText(path, MAX_BYTES);
    if (read.ok) files.set(path, read.text.split(/\r?\n/));
  }
  return { from: `commit ${commit.slice(0, 12)}`, files };
}

// Decides what a run looks at: a repository, or files a person named.
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { type Files, UsageError } from "@lockstep/core";
import { openGivenFiles } from "../files/given-files.ts";
import { WorkingTree } from "../files/working-tree.ts";
import { type GitRepository, openGit } from "../git/repository.ts";
import type { Environment } from "../process/environment.ts";

export interface Subject {
  readonly git: GitRepository;
  /** The whole repository. */
  readonly tree: Files;
  /** What the checks look at: the whole repository, or the given files. */
  readonly files: Files;
  /** The given files by name, or undefined for the whole repository. */
  readonly given: readonly string[] | undefined;
}

/**
 * A folder stands for the repository it lies in, anything else is a list of files, judged under the policy of the repository
 * around the current folder. Throws `UsageError` (`path-not-found`, `not-a-repository`, `invalid-input`).
 */
export async function openSubject(paths: readonly string[], cwd: string, env: Environment): Promise<Subject> {
  const folders = paths.filter((path) => isFolder(resolve(cwd, path)));
  if (folders.length > 0 && paths.length > 1) {
    throw new UsageError("invalid-input", "A folder cannot be combined with other paths.", {
      hint: "Name one folder of a repository, or only files.",
    });
  }
  const [folder] = folders;
  const files = folder === undefined ? paths : [];
  const git = await openGit(resolve(cwd, folder ?? "."), env);
  const tree = new WorkingTree(git);
  if (folder !== undefined || files.length === 0) return { git, tree, files: tree, given: undefined };
  const given = openGivenFiles(files, cwd, git.root);
  return { git, tree, files: given, given: await given.list() };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

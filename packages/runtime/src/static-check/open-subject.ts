// Decides what a run looks at: a repository, or files a person named.
import { statSync } from "node:fs";
import { isAbsolute, resolve } from "node:path";
import { type Files, UsageError } from "@lockstep/core";
import { openGivenFiles } from "../files/given-files.ts";
import { refuse } from "../files/refusal.ts";
import { SharedFiles } from "../files/shared-files.ts";
import { WorkingTree } from "../files/working-tree.ts";
import { type GitRepository, openGit } from "../git/repository.ts";
import type { Environment } from "../process/environment.ts";

export interface Subject {
  /** The repository, or undefined for files that a person named outside any. */
  readonly git: GitRepository | undefined;
  /** What the checks look at: the whole repository, or the given files. */
  readonly files: Files;
  /** The given files by name, or undefined for the whole repository. */
  readonly given: readonly string[] | undefined;
  /** Absolute path of the folder that was named; the current one where none was. */
  readonly folder: string;
}

/**
 * A folder stands for the repository it lies in. Anything else is a list of files, judged under the policy of the
 * repository around the current folder, if there is one. With `plainFolders` a folder need not lie in a repository. Throws
 * `UsageError` (`path-not-found`, `not-a-repository`, `invalid-input`).
 */
export async function openSubject(
  paths: readonly string[],
  cwd: string,
  env: Environment,
  plainFolders = false,
): Promise<Subject> {
  const folders = paths.filter((path) => isFolder(resolve(cwd, path)));
  if (folders.length > 0 && paths.length > 1) {
    throw new UsageError("invalid-input", "A folder cannot be combined with other paths.", {
      hint: "Name one folder of a repository, or only files.",
    });
  }
  const [folder] = folders;
  if (folder === undefined && paths.length > 0) return openFiles(paths, cwd, env);
  const path = resolve(cwd, folder ?? ".");
  const git = plainFolders ? await openGitIfAny(path, env) : await openGit(path, env);
  return { git, files: git ? new SharedFiles(new WorkingTree(git)) : NO_FILES, given: undefined, folder: path };
}

const NO_FILES: Files = { list: async () => [], readText: async () => refuse("missing") };

async function openGitIfAny(path: string, env: Environment): Promise<GitRepository | undefined> {
  try {
    return await openGit(path, env);
  } catch (error) {
    if (error instanceof UsageError && error.code === "not-a-repository") return undefined;
    throw error;
  }
}

async function openFiles(paths: readonly string[], cwd: string, env: Environment): Promise<Subject> {
  const git = await openGitIfAny(cwd, env);
  const files = openGivenFiles(paths, cwd, git?.root ?? cwd);
  const given = await files.list();
  // Files outside the repository go by their absolute path, and no attribute of it applies to them.
  const converted = await git?.convertedFiles(given.filter((path) => !isAbsolute(path)));
  return { git, files: refusing(converted ?? new Set(), files), given, folder: cwd };
}

/** The same files, without those whose text git changes on checkout: what GitHub reads is another text. */
function refusing(converted: ReadonlySet<string>, files: Files): Files {
  return {
    list: () => files.list(),
    readText: async (path, maxBytes) => (converted.has(path) ? refuse("converted") : files.readText(path, maxBytes)),
  };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

// Finds the repository a path lies in, without asking git: git would follow `core.worktree`, take a bare repository that
// is committed as plain files for a real one, and obey GIT_DIR.
import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { UsageError } from "@lockstep/core";
import type { GitFolders } from "./hardened-git.ts";

/**
 * The folders of the repository that holds `path` (a file or a folder), links resolved. Only an entry `.git` counts: git
 * never checks out a file of that name, so a commit cannot bring its own.
 * Throws `UsageError`: `path-not-found`, or `not-a-repository` if no parent folder has a `.git`.
 */
export function findRepository(path: string): GitFolders {
  const start = resolveFolder(path);
  for (let folder = start; ; folder = dirname(folder)) {
    const gitDir = join(folder, ".git");
    if (isGitDir(gitDir)) return { gitDir, workTree: folder };
    if (folder === dirname(folder)) throw notARepository(path);
  }
}

/** The error for a path without a usable repository. */
export function notARepository(path: string, reason = "no parent folder has a .git"): UsageError {
  return new UsageError("not-a-repository", `${path} is not in a git repository: ${reason}`, {
    hint: "Run inside a checkout with a working tree; in a workflow, put actions/checkout before this step.",
  });
}

function resolveFolder(path: string): string {
  try {
    const real = realpathSync.native(path);
    return statSync(real).isDirectory() ? real : dirname(real);
  } catch (cause) {
    throw new UsageError("path-not-found", `${path} does not exist or cannot be read`, {
      hint: "Name an existing file or folder.",
      cause,
    });
  }
}

/** True for a folder with a HEAD (as git itself decides), or a file, which points to the folder (linked work trees). */
function isGitDir(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true || (stats?.isDirectory() === true && existsSync(join(path, "HEAD")));
}

// What GitHub's own lock file, `.github/workflows/actions.lock`, is to the rest of pin-check.

export const LOCK_PATH = ".github/workflows/actions.lock";

export interface ActionsLock {
  /** True if the lock holds, for this workflow, the commit of `repository` at `ref`. */
  covers(workflow: string, repository: string, ref: string): boolean;
}

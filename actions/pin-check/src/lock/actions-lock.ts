// What GitHub's own lock file, `.github/workflows/actions.lock`, is to the rest of pin-check.

export const LOCK_PATH = ".github/workflows/actions.lock";

export interface ActionsLock {
  /** True if the lock holds, for this workflow, the commit of `repository` at `ref`. */
  covers(workflow: string, repository: string, ref: string): boolean;
  /** The full id of that commit; undefined where the lock does not hold it. */
  commitOf(workflow: string, repository: string, ref: string): string | undefined;
}

/** What a lock records. Pins are in canonical form (lock-pin.ts). */
export interface RecordedLock extends ActionsLock {
  /** By the path of a workflow, what it is said to use, in order. */
  readonly workflows: ReadonlyMap<string, readonly string[]>;
  readonly dependencies: ReadonlyMap<string, LockedDependency>;
}

export interface LockedDependency {
  /** The key as it is written. */
  readonly key: string;
  /** What the commit was resolved from: the key's own ref, or a fuller tag. */
  readonly ref: string;
  /** The full commit id, without the `sha1-` or `sha256-` that the file puts before it. */
  readonly commit: string;
  /** What the dependency uses itself. */
  readonly uses: readonly string[];
}

// Why the digest of a file could not be taken. Faults are data, because they also come from other threads.
import { IntegrityError, type LockstepError, UsageError } from "@lockstep/core";

const REASONS = {
  missing: "does not exist",
  directory: "is a folder",
  special: "is not a regular file but a pipe, a socket or a device",
  outside: "is, or lies behind, a link that leaves the workspace",
  changed: "changed while it was read",
  unreadable: "cannot be read",
} as const;

export interface ArtifactFault {
  readonly path: string;
  readonly reason: keyof typeof REASONS;
  /** A fact such as a system error code. */
  readonly detail?: string;
}

/** More would only be scrolled past. */
const MAX_NAMED = 20;

/**
 * One error for all faults, of which there is at least one: `IntegrityError` (`digest-mismatch`) if a file changed while it
 * was read, `UsageError` (`path-not-found`) if files only are missing or unreadable, else `UsageError` (`invalid-input`).
 */
export function faultsError(faults: readonly ArtifactFault[]): LockstepError {
  const changed = faults.find(({ reason }) => reason === "changed");
  if (changed !== undefined) {
    return new IntegrityError("digest-mismatch", `${describe(changed)}, so its digest would be of no use.`, {
      hint: "Wait until the step that writes the file has ended, and run again.",
    });
  }
  const absent = faults.every(({ reason }) => reason === "missing" || reason === "unreadable");
  return new UsageError(absent ? "path-not-found" : "invalid-input", "Not every file can be read.", {
    hint: absent
      ? "Check the names: they are relative to the workspace of the job or, on a command line, to the current folder."
      : "Name regular files inside the workspace; for those of a folder, write FOLDER/** in a workflow.",
    problems: [...faults.slice(0, MAX_NAMED).map(describe), ...remark(faults.length - MAX_NAMED)],
  });
}

function describe({ path, reason, detail }: ArtifactFault): string {
  return `${path} ${REASONS[reason]}${detail === undefined ? "" : ` (${detail})`}`;
}

function remark(more: number): readonly string[] {
  return more > 0 ? [`and ${more} more`] : [];
}

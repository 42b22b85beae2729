// Turns edits into changed files, and changed files into a patch. Writing is asked for on its own.
import { realpathSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { applyEdits, type Edit } from "@lockstep/core";
import { formatPatch, structuredPatch } from "diff";
import { readInside, readTextFile } from "../files/read-text-file.ts";
import { writeWhole } from "../files/write-whole.ts";

/** Larger files are not fixed; no check reads them either. */
const MAX_FIXED_BYTES = 1024 * 1024;

export interface FileChange {
  /** As the report names it: relative to the root, or absolute for a file outside. */
  readonly path: string;
  /** Where it really lies, links followed. */
  readonly target: string;
  readonly before: string;
  readonly after: string;
}

/**
 * The files below `root` (absolute) as the edits make them, sorted by path. A file that has changed since it was checked, so
 * that an edit no longer fits, throws `RangeError`; one that cannot be read any more is left out.
 */
export function planChanges(root: string, edits: ReadonlyMap<string, readonly Edit[]>): readonly FileChange[] {
  const changes = new Map<string, FileChange>();
  for (const [path, ofFile] of [...edits].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const read = isAbsolute(path) ? readTextFile(path, MAX_FIXED_BYTES) : readInside(root, path, MAX_FIXED_BYTES);
    if (!read.ok) continue;
    const target = realpathSync.native(isAbsolute(path) ? path : join(root, path));
    // Two names of one file have the same edits.
    if (!changes.has(target)) {
      changes.set(target, { path, target, before: read.text, after: applyEdits(read.text, ofFile) });
    }
  }
  return [...changes.values()];
}

export function writeChanges(changes: readonly FileChange[]): void {
  for (const { target, after } of changes) writeWhole(target, after);
}

/** The changes in the form `git apply` takes; empty for none. */
export function renderPatch(changes: readonly FileChange[]): string {
  return changes.map(({ path, before, after }) => renderChange(path, before, after)).join("");
}

function renderChange(path: string, before: string, after: string): string {
  const patch = structuredPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 3 });
  return formatPatch({ ...patch, isGit: true });
}

// What a lock records beyond what the files of the repository name: the commits that actions further down are said to run.
// Nothing else speaks of these commits, so they are asked about for the lock's own sake.
import { SourceFile } from "@lockstep/core";
import type { JudgedReference } from "../reference/judge-reference.ts";
import { parseRemoteTarget } from "../reference/remote-target.ts";
import { LOCK_PATH, type LockedDependency, type RecordedLock } from "./actions-lock.ts";
import { pinOf } from "./lock-pin.ts";
import type { OpenedLock } from "./open-lock.ts";

/** One reference a recorded commit, at the place of its key, without those that `own` leads to already. */
export async function recordedReferences(
  opened: OpenedLock,
  own: readonly JudgedReference[],
): Promise<readonly JudgedReference[]> {
  if (opened.kind !== "text" || opened.lock === undefined) return [];
  const open = furtherDown(opened.lock, own);
  if (open.length === 0) return [];
  const { LockFile } = await import("./lock-file.ts");
  const places = await LockFile.read(opened.text);
  const file = new SourceFile(LOCK_PATH, opened.text);
  return open.flatMap((dependency) => toReference(dependency, file, places.rangeOfKey(dependency.key)) ?? []);
}

function furtherDown({ dependencies }: RecordedLock, own: readonly JudgedReference[]): readonly LockedDependency[] {
  const known = new Set(own.flatMap(({ target, lockedCommit }) => (target && lockedCommit ? [pinOf(target)] : [])));
  return [...dependencies].flatMap(([pin, dependency]) => (known.has(pin) ? [] : [dependency]));
}

function toReference(
  { key, commit }: LockedDependency,
  file: SourceFile,
  [start, end]: readonly [number, number],
): JudgedReference | undefined {
  const target = parseRemoteTarget(key);
  if (!target) return undefined;
  return {
    file,
    reference: { site: "step", value: key, start, end, path: "" },
    value: key,
    verdict: "locked",
    reason: "actions.lock records the commit that runs, whatever the name points at.",
    target,
    lockedCommit: commit,
  };
}

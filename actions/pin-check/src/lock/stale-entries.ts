// Finds what a lock records and nothing needs any more.
import { kindOfPath, type NotChecked } from "@lockstep/core";
import type { JudgedReference } from "../reference/judge-reference.ts";
import type { RecordedLock } from "./actions-lock.ts";
import type { LockAudit } from "./lock-audit.ts";
import type { LockFile, LockPath } from "./lock-file.ts";
import { pinOf } from "./lock-pin.ts";

export interface Repository {
  /** Every reference, judged under this lock. */
  readonly references: readonly JudgedReference[];
  /** The files that were looked at. */
  readonly looked: readonly string[];
  /** What of them could not be understood. Of a file that is named here nobody knows what it does not use. */
  readonly notChecked: readonly NotChecked[];
  /** All files of the repository; undefined where only named files are looked at. */
  readonly files: readonly string[] | undefined;
}

/** Entries of workflows that are gone, entries that their workflow does not use, and dependencies that nothing leads to. */
export function staleEntries(lock: RecordedLock, file: LockFile, repository: Repository): readonly LockAudit[] {
  const { files } = repository;
  const gone = [...lock.workflows.keys()].filter((workflow) => files && !files.includes(workflow));
  return [
    ...gone.map((workflow) =>
      stale(file, { path: ["workflows", workflow], part: "key" }, workflow, "there is no such workflow"),
    ),
    ...unusedPins(lock, file, repository),
    ...unreachable(lock).map(({ key }) => {
      const why = "no workflow in the file leads to this dependency";
      return stale(file, { path: ["dependencies", key], part: "key" }, key, why);
    }),
  ];
}

/** An action of the repository may be what a workflow reaches a pin through, so whatever one uses is in use. */
function unusedPins(lock: RecordedLock, file: LockFile, repository: Repository): readonly LockAudit[] {
  const { references, looked, notChecked } = repository;
  const broken = new Set(notChecked.map(({ what, location }) => location?.file ?? what));
  const inActions = pinsOf(references.filter((judged) => kindOfPath(judged.file.path) === "action"));
  const why = "the workflow does not use it";
  return [...lock.workflows].flatMap(([workflow, pins]) => {
    if (!looked.includes(workflow) || broken.has(workflow)) return [];
    const used = pinsOf(references.filter((judged) => judged.file.path === workflow));
    return pins.flatMap((pin, index) => {
      if (used.has(pin) || inActions.has(pin)) return [];
      return [stale(file, { path: ["workflows", workflow, index], part: "value" }, `${workflow} ${pin}`, why)];
    });
  });
}

/** Dependencies that no list of a workflow names, and no dependency that is reached in this way. */
function unreachable({ workflows, dependencies }: RecordedLock) {
  const reached = new Set<string>();
  const waiting = [...workflows.values()].flat();
  for (let pin = waiting.pop(); pin !== undefined; pin = waiting.pop()) {
    if (reached.has(pin)) continue;
    reached.add(pin);
    waiting.push(...(dependencies.get(pin)?.uses ?? []));
  }
  return [...dependencies].flatMap(([pin, dependency]) => (reached.has(pin) ? [] : [dependency]));
}

function pinsOf(references: readonly JudgedReference[]): ReadonlySet<string> {
  return new Set(references.flatMap(({ target }) => (target ? [pinOf(target)] : [])));
}

function stale(file: LockFile, place: LockPath, entry: string, why: string): LockAudit {
  return { kind: "stale-entry", entry, why, location: file.locate(place) };
}

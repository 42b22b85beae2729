// What detections may ask, answered from the table and, while a process lives, from the machine.
import type { ProcessReader } from "@lockstep/runtime/host";
import type { Scene } from "../detections/detection.ts";
import type { ProcessEntry } from "./process-entry.ts";
import type { ProcessTable } from "./process-table.ts";

/** The machine's own numbers, whoever names them. */
const MACHINE = 0;

export function createScene(
  table: ProcessTable,
  processes: ProcessReader,
  { agentUid, moduleLoaders }: Pick<Scene, "agentUid" | "moduleLoaders">,
): Scene {
  return {
    agentUid,
    moduleLoaders,
    target: (number, by) => (countsAlike(table.get(by), processes, by) ? table.get(number) : undefined),
    behindDescriptor(task, descriptor) {
      const pid = processes.pidOfDescriptor(task, descriptor);
      return pid === undefined ? undefined : table.get(pid);
    },
    uidOf: (task) => uidOf(table, processes, task),
    descends: (entry, ancestor) => table.descends(entry, ancestor),
  };
}

/** A process in a container counts from 1 again. One that is gone is judged by its container. */
function countsAlike(entry: ProcessEntry | undefined, processes: ProcessReader, by: number): boolean {
  if (by === MACHINE) return true;
  return !(processes.status(by)?.ownNumbers ?? entry?.container !== undefined);
}

/** What was read at its last exec comes second to what it is now: a process can change its user. */
function uidOf(table: ProcessTable, processes: ProcessReader, task: number): number | undefined {
  const entry = table.get(task);
  return processes.status(task)?.uid ?? entry?.uid;
}

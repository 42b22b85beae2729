// The other end of a thread pool: what runs in the thread.
import { parentPort, workerData } from "node:worker_threads";
import type { Answer } from "./thread-pool.ts";

/**
 * Works on the tasks of the pool this thread belongs to. `prepare` gets the pool's setup once. A task that throws is answered
 * with nothing but the fact: an error could hold what was scanned. `memoryOf` a result is handed over instead of copied.
 */
export function serveTasks<Setup, Task, Result>(
  prepare: (setup: Setup) => Promise<(task: Task) => Result>,
  memoryOf: (result: Result) => readonly ArrayBuffer[] = () => [],
): void {
  const prepared = prepare(workerData as Setup);
  // Tasks that come before the work is prepared wait in the port. A setup that fails ends the thread, which the pool sees.
  void prepared.then((work) => {
    parentPort?.on("message", (task: Task) => {
      const given = answer(work, task);
      parentPort?.postMessage(given, given.ok ? [...memoryOf(given.result)] : []);
    });
  });
}

function answer<Task, Result>(work: (task: Task) => Result, task: Task): Answer<Result> {
  try {
    return { ok: true, result: work(task) };
  } catch {
    return { ok: false };
  }
}

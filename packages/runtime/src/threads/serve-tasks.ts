// The other end of a thread pool: what runs in the thread.
import { parentPort, workerData } from "node:worker_threads";
import type { Answer } from "./thread-pool.ts";

/**
 * Works on the tasks of the pool this thread belongs to. `prepare` gets the pool's setup once. A task that throws is answered
 * with nothing but the fact: an error could hold what was scanned.
 */
export function serveTasks<Setup, Task, Result>(prepare: (setup: Setup) => (task: Task) => Result): void {
  const work = prepare(workerData as Setup);
  parentPort?.on("message", (task: Task) => parentPort?.postMessage(answer(work, task)));
}

function answer<Task, Result>(work: (task: Task) => Result, task: Task): Answer<Result> {
  try {
    return { ok: true, result: work(task) };
  } catch {
    return { ok: false };
  }
}

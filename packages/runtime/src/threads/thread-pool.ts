// A few threads that run the same kind of task. Tasks wait in the caller, not in a queue: whoever hands one over waits until
// a thread is free, so what is read ahead stays bounded.
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { UnavailableError } from "@lockstep/core";

/** More threads than this do not help: one process has to read what they work on. */
const MAX_THREADS = 16;
/** Tasks a thread has at a time: one it works on, and the next. */
const IN_FLIGHT = 2;

/** What a thread answers. */
export type Answer<Result> = { readonly ok: true; readonly result: Result } | { readonly ok: false };

interface Waiting<Result> {
  resolve(result: Result): void;
  reject(error: Error): void;
}

export class ThreadPool<Task, Result> {
  readonly #threads: readonly Thread<Task, Result>[];
  readonly #idle: (() => void)[] = [];

  /** Starts threads on the module at `entry`, which must call `serveTasks`. `setup` is copied to each of them. */
  constructor(entry: URL, setup: unknown, size: number = availableParallelism()) {
    const count = Math.max(1, Math.min(size, MAX_THREADS));
    this.#threads = Array.from({ length: count }, () => new Thread(entry, setup, () => this.#idle.shift()?.()));
  }

  /**
   * Waits for a thread that has room, hands the task over, and gives the promise of its result. What is in `transfer` cannot be
   * used here afterwards. The promise rejects with `UnavailableError` (`tool-failed`) if the thread dies or the task throws.
   */
  async hand(task: Task, transfer: readonly ArrayBuffer[] = []): Promise<{ readonly result: Promise<Result> }> {
    for (;;) {
      const free = this.#leastBusy();
      if (free.busy < IN_FLIGHT) return { result: free.run(task, transfer) };
      await new Promise<void>((resolve) => this.#idle.push(resolve));
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }

  #leastBusy(): Thread<Task, Result> {
    return this.#threads.reduce((best, thread) => (thread.busy < best.busy ? thread : best));
  }
}

class Thread<Task, Result> {
  readonly #worker: Worker;
  readonly #waiting: Waiting<Result>[] = [];
  readonly #onRoom: () => void;
  #ended: Error | undefined;

  constructor(entry: URL, setup: unknown, onRoom: () => void) {
    this.#onRoom = onRoom;
    this.#worker = new Worker(entry, { workerData: setup });
    this.#worker.on("message", (answer: Answer<Result>) => this.#take(answer));
    this.#worker.on("error", (cause) => this.#fail(failed("stopped with an error", cause)));
    this.#worker.on("exit", () => this.#fail(failed("ended before its work was done")));
  }

  get busy(): number {
    return this.#waiting.length;
  }

  run(task: Task, transfer: readonly ArrayBuffer[]): Promise<Result> {
    const { promise, resolve, reject } = withResolvers<Result>();
    if (this.#ended) reject(this.#ended);
    else {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(task, transfer);
    }
    return promise;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  /** Threads work on one task after the other, so the answer is for the oldest. */
  #take(answer: Answer<Result>): void {
    const waiting = this.#waiting.shift();
    if (answer.ok) waiting?.resolve(answer.result);
    else waiting?.reject(failed("could not do a task"));
    this.#onRoom();
  }

  #fail(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(error);
    this.#onRoom();
  }
}

function failed(what: string, cause?: unknown): UnavailableError {
  const hint = "Run again; if it happens each time, report it: a thread must not end early.";
  return new UnavailableError("tool-failed", `a worker thread ${what}`, { hint, cause });
}

function withResolvers<Result>(): { promise: Promise<Result> } & Waiting<Result> {
  let waiting: Waiting<Result> = { resolve: () => undefined, reject: () => undefined };
  const promise = new Promise<Result>((resolve, reject) => {
    waiting = { resolve, reject };
  });
  return { promise, ...waiting };
}

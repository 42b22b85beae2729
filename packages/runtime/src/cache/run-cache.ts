// The cache of GitHub Actions as a port. It never fails a run: what goes wrong is told, and the run goes on without.
import { Worker } from "node:worker_threads";
import type { Environment } from "../process/environment.ts";
import { cacheEnvironment } from "./cache-environment.ts";
import type { CacheAnswer, CacheOrder } from "./cache-order.ts";

/** Paths are absolute and lie below RUNNER_TEMP. An entry is found again only for the same paths. */
export interface RunCache {
  /** The key of the entry that was unpacked: `key`, or else the newest that starts with one of `restoreKeys`; else undefined. */
  restore(paths: readonly string[], key: string, restoreKeys: readonly string[]): Promise<string | undefined>;
  /** Entries cannot be replaced: `key` must be new. */
  save(paths: readonly string[], key: string): Promise<void>;
}

export interface RunCacheOptions {
  readonly env: Environment;
  /** Is told in words why the cache was not used. */
  readonly tell: (remark: string) => void;
  /** For one restore or save, in milliseconds. */
  readonly timeoutMs?: number;
}

type Failure = Extract<CacheAnswer, { readonly ok: false }>["why"] | "timed-out";

const TIMEOUT_MS = 30_000;
const WHY: Readonly<Record<Failure, string>> = {
  unavailable: "this step is not given one",
  failed: "the service did not do its part",
  "timed-out": "the service took too long",
};

/** A cache that loads its library, in a thread, only when it is first used. */
export function openRunCache({ env, tell, timeoutMs = TIMEOUT_MS }: RunCacheOptions): RunCache {
  const give = async (order: CacheOrder): Promise<string | undefined> => {
    const answer = isOffered(env) ? await inThread(order, env, timeoutMs).catch(() => FAILED) : UNAVAILABLE;
    if (answer.ok) return answer.key;
    const work = order.kind === "restore" ? "Nothing was restored from" : "Nothing was saved to";
    tell(`${work} the cache of GitHub Actions: ${WHY[answer.why]}. The run goes on without.`);
    return undefined;
  };
  return {
    restore: (paths, key, restoreKeys) => give({ kind: "restore", paths, key, restoreKeys }),
    save: async (paths, key) => {
      await give({ kind: "save", paths, key });
    },
  };
}

type Outcome = CacheAnswer | { readonly ok: false; readonly why: Failure };

const UNAVAILABLE: Outcome = { ok: false, why: "unavailable" };
const FAILED: Outcome = { ok: false, why: "failed" };

/** Without these the library need not be loaded to know. Only steps of JavaScript actions have them. */
function isOffered(env: Environment): boolean {
  const address = env["ACTIONS_RESULTS_URL"] || env["ACTIONS_CACHE_URL"];
  return Boolean(env["RUNNER_TEMP"] && env["ACTIONS_RUNTIME_TOKEN"] && address);
}

/** One thread an order, ended as soon as there is an answer or no more time for one. */
async function inThread(order: CacheOrder, env: Environment, timeoutMs: number): Promise<Outcome> {
  const options = { workerData: order, env: cacheEnvironment(env), stdout: true, stderr: true };
  const worker = new Worker(threadUrl(), options);
  // What is not read would wait in memory; what Node.js itself says there is of no use to anybody.
  worker.stdout.resume();
  worker.stderr.resume();
  const answer = await new Promise<Outcome>((resolve) => {
    const clock = setTimeout(() => resolve({ ok: false, why: "timed-out" }), timeoutMs);
    worker.once("message", (given: CacheAnswer) => resolve(given));
    worker.once("error", () => resolve(FAILED));
    worker.once("exit", () => {
      clearTimeout(clock);
      resolve(FAILED);
    });
  });
  await worker.terminate();
  return answer;
}

/** From its sources the suite runs as TypeScript; the bundle has a stub beside its folder. */
function threadUrl(): URL {
  const here = import.meta.url;
  return new URL(here.endsWith(".ts") ? "./cache-thread-entry.ts" : "../run-cache/thread.js", here);
}

// The thread that talks to the cache of GitHub Actions. It holds the only import of @actions/cache, which is large, prints
// whatever a server says, retries for long and cannot be stopped: all that ends with the thread.
import { parentPort, workerData } from "node:worker_threads";
import type { CacheAnswer, CacheOrder } from "./cache-order.ts";

type Toolkit = typeof import("@actions/cache");

/** By these lines the toolkit tells what went wrong; what it returns then is the same as where there is no entry. */
const COMPLAINT = /^::(?:error|warning)/m;

/** Obeys the one order this thread was started with. */
export async function serveCache(): Promise<void> {
  const hasComplained = silence();
  const answer = await obey(workerData as CacheOrder, hasComplained).catch((): CacheAnswer => FAILED);
  parentPort?.postMessage(answer);
}

const FAILED: CacheAnswer = { ok: false, why: "failed" };

async function obey(order: CacheOrder, hasComplained: () => boolean): Promise<CacheAnswer> {
  const toolkit = await import("@actions/cache");
  if (!toolkit.isFeatureAvailable()) return { ok: false, why: "unavailable" };
  return order.kind === "restore" ? restore(toolkit, order, hasComplained) : save(toolkit, order);
}

async function restore(
  toolkit: Toolkit,
  { paths, key, restoreKeys }: Extract<CacheOrder, { readonly kind: "restore" }>,
  hasComplained: () => boolean,
): Promise<CacheAnswer> {
  const found = await toolkit.restoreCache([...paths], key, [...restoreKeys]);
  return found === undefined && hasComplained() ? FAILED : { ok: true, key: found };
}

async function save(
  toolkit: Toolkit,
  { paths, key }: Extract<CacheOrder, { readonly kind: "save" }>,
): Promise<CacheAnswer> {
  const entry = await toolkit.saveCache([...paths], key);
  return entry > 0 ? { ok: true, key } : FAILED;
}

/** Nothing of what the toolkit prints leaves the thread: it quotes servers, and prints commands of the runner. */
function silence(): () => boolean {
  let complained = false;
  const listen = (text: string | Uint8Array): boolean => {
    complained ||= COMPLAINT.test(text.toString());
    return true;
  };
  process.stdout.write = listen;
  process.stderr.write = listen;
  return () => complained;
}

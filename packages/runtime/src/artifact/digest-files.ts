// Takes the digests of many files: here while there is little to read, in as many threads as there are cores otherwise.
import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { setImmediate as nextTurn } from "node:timers/promises";
import { ThreadPool } from "../threads/thread-pool.ts";
import { faultsError } from "./artifact-fault.ts";
import { CHUNK, type FileDigests, type HashName, type HashOutcome, HashSet, hashArtifact } from "./hash-artifact.ts";
import type { ArtifactFile } from "./open-artifact.ts";
import { readArtifact } from "./read-artifact.ts";
import type { DigestSetup } from "./serve-digests.ts";

/** Bytes that are read sooner than threads have started. */
const FEW_BYTES = 128 * 1024 * 1024;
/** Small files go to a thread together, up to so many bytes. */
const BATCH_BYTES = 8 * 1024 * 1024;
const PROGRESS_MILLISECONDS = 250;

export interface DigestOptions {
  /** Asked for beside sha256. */
  readonly algorithms?: readonly HashName[];
  /** Bytes read of bytes there are; called from time to time and at the end. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Threads at most. Left out: as many as there are cores. */
  readonly threads?: number;
  /** Bytes up to which no threads are started. Left out: 128 MiB. */
  readonly fewBytes?: number;
}

interface Sized {
  readonly file: ArtifactFile;
  readonly index: number;
  readonly size: number;
}

interface Plan {
  readonly batches: readonly (readonly Sized[])[];
  readonly total: number;
}

type Take = (batch: readonly Sized[], outcomes: readonly HashOutcome[]) => void;

/**
 * The digests of the files, in their order. Each file is read once. Rejects with the errors of `readArtifact`, one for all
 * files; with `UnavailableError` (`tool-failed`) where a thread dies.
 */
export async function digestFiles(
  files: readonly ArtifactFile[],
  options: DigestOptions = {},
): Promise<readonly FileDigests[]> {
  const plan = planBatches(files);
  const outcomes: HashOutcome[] = [];
  const take: Take = (batch, given) => {
    for (const [place, outcome] of given.entries()) outcomes[batch[place]?.index ?? -1] = outcome;
  };
  const [only] = files;
  if (plan.total <= (options.fewBytes ?? FEW_BYTES)) await hashHere(plan, options, take);
  else if (files.length === 1 && only !== undefined) return [await hashOne(only, plan.total, options)];
  else await hashInThreads(plan, options, take);
  const faults = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.fault]));
  if (faults.length > 0) throw faultsError(faults);
  return outcomes.flatMap((outcome) => (outcome.ok ? [{ size: outcome.size, digests: outcome.digests }] : []));
}

/** Large files first, so that no thread starts on one when the others are done. What has no size is looked at nonetheless. */
function planBatches(files: readonly ArtifactFile[]): Plan {
  const sized = files.map((file, index) => ({ file, index, size: sizeOf(file) })).sort((a, b) => b.size - a.size);
  const batches: Sized[][] = [];
  let room = 0;
  for (const one of sized) {
    const last = batches.at(-1);
    if (last === undefined || one.size > room) {
      batches.push([one]);
      room = BATCH_BYTES;
    } else last.push(one);
    // Opening a file costs about as much as reading its first kilobytes.
    room -= Math.max(one.size, 16_384);
  }
  return { batches, total: sized.reduce((sum, { size }) => sum + size, 0) };
}

function sizeOf({ path }: ArtifactFile): number {
  try {
    return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    return 0;
  }
}

/** Between two batches others get their turn: timers, signals, output. */
async function hashHere({ batches, total }: Plan, options: DigestOptions, take: Take): Promise<void> {
  const buffer = Buffer.allocUnsafeSlow(Math.min(CHUNK, total + 1));
  let done = 0;
  const count = (bytes: number) => {
    done += bytes;
  };
  for (const batch of batches) {
    take(
      batch,
      batch.map(({ file }) => hashArtifact(file, options.algorithms ?? [], buffer, count)),
    );
    options.onProgress?.(done, total);
    await nextTurn();
  }
}

/** A single file is hashed here, read ahead by the pool of Node.js: no thread of ours could do better. */
async function hashOne(
  file: ArtifactFile,
  total: number,
  { algorithms = [], onProgress }: DigestOptions,
): Promise<FileDigests> {
  const hashes = new HashSet(algorithms);
  let done = 0;
  const size = await readArtifact(file, (chunk) => {
    hashes.update(chunk);
    done += chunk.length;
    onProgress?.(done, total);
  });
  return { size, digests: hashes.finish() };
}

async function hashInThreads({ batches, total }: Plan, options: DigestOptions, take: Take): Promise<void> {
  const counter = new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT);
  const tell = () => options.onProgress?.(Number(Atomics.load(new BigInt64Array(counter), 0)), total);
  const setup: DigestSetup = { algorithms: options.algorithms ?? [], counter };
  const count = Math.max(1, Math.min(options.threads ?? availableParallelism(), batches.length));
  const pool = new ThreadPool<readonly ArtifactFile[], readonly HashOutcome[]>(threadUrl(), setup, count);
  const timer = setInterval(tell, PROGRESS_MILLISECONDS);
  try {
    const waiting = batches.values();
    await Promise.all(Array.from({ length: count }, () => workThrough(pool, waiting, take)));
    tell();
  } finally {
    clearInterval(timer);
    await pool.close();
  }
}

/** One batch at a time for each thread: what waits in no thread goes to the first that is free. */
async function workThrough(
  pool: ThreadPool<readonly ArtifactFile[], readonly HashOutcome[]>,
  waiting: IterableIterator<readonly Sized[]>,
  take: Take,
): Promise<void> {
  for (const batch of waiting) {
    const { result } = await pool.hand(batch.map(({ file }) => file));
    take(batch, await result);
  }
}

/** From its sources the suite runs as TypeScript; the bundle has a stub beside its folder. */
function threadUrl(): URL {
  const here = import.meta.url;
  return new URL(here.endsWith(".ts") ? "./digest-thread-entry.ts" : "../artifact-digest/thread.js", here);
}

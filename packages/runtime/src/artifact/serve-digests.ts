// What runs in a thread that takes digests. It loads nothing but this: threads must start fast.
import { serveTasks } from "../threads/serve-tasks.ts";
import { CHUNK, type HashName, type HashOutcome, hashArtifact } from "./hash-artifact.ts";
import type { ArtifactFile } from "./open-artifact.ts";

export interface DigestSetup {
  readonly algorithms: readonly HashName[];
  /** One 64-bit integer: bytes read by all threads. */
  readonly counter: SharedArrayBuffer;
}

/** Takes the digests of files, a list at a time, for the pool that started this thread. */
export function serveDigests(): void {
  serveTasks<DigestSetup, readonly ArtifactFile[], readonly HashOutcome[]>(async ({ algorithms, counter }) => {
    const buffer = Buffer.allocUnsafeSlow(CHUNK);
    const read = new BigInt64Array(counter);
    const count = (bytes: number) => void Atomics.add(read, 0, BigInt(bytes));
    return (files) => files.map((file) => hashArtifact(file, algorithms, buffer, count));
  });
}

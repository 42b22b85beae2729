// Streams one file to whoever hashes or signs it, in a single pass. The next piece is read while one is worked on.
import { read, readSync } from "node:fs";
import { promisify } from "node:util";
import { faultsError } from "./artifact-fault.ts";
import { CHUNK } from "./hash-artifact.ts";
import { type ArtifactFile, faultOf, OpenArtifact } from "./open-artifact.ts";

const readPart = promisify(read);

/**
 * Gives a file of any size to `onChunk` piece by piece; a piece is valid only during the call. Gives the size in bytes. Only
 * after it has resolved may what was made of the pieces be used. Rejects with `UsageError` (`path-not-found` or
 * `invalid-input`) for what is no regular file or lies outside the root, with `IntegrityError` (`digest-mismatch`) where the
 * file changes meanwhile, and with whatever `onChunk` throws.
 */
export async function readArtifact(file: ArtifactFile, onChunk: (chunk: Uint8Array) => void): Promise<number> {
  const opened = attempt(file, () => new OpenArtifact(file));
  try {
    const total = await pump(file, opened, onChunk);
    attempt(file, () => opened.demandUnchanged(total));
    return total;
  } finally {
    opened.close();
  }
}

async function pump(file: ArtifactFile, opened: OpenArtifact, onChunk: (chunk: Uint8Array) => void): Promise<number> {
  const length = Math.min(CHUNK, opened.size + 1);
  let [front, back] = [Buffer.allocUnsafeSlow(length), Buffer.allocUnsafeSlow(length)];
  let total = 0;
  let coming = startRead(opened, front);
  for (;;) {
    const arrived = await coming;
    if (typeof arrived !== "number") throw faultsError([faultOf(file.path, arrived)]);
    if (arrived === 0) return total;
    total += arrived;
    attempt(file, () => opened.demandWithin(total));
    coming = startRead(opened, back);
    try {
      onChunk(front.subarray(0, arrived));
    } catch (error) {
      // The file must not be closed under a read.
      await coming;
      throw error;
    }
    [front, back] = [back, front];
  }
}

/** A piece of a file up to so many bytes arrives sooner than another thread could be asked for it. */
const SMALL = 1024 * 1024;

/** Never rejects, so that a read nobody waits for any more does no harm: gives the number of bytes, or the error. */
async function startRead({ handle, size }: OpenArtifact, buffer: Buffer): Promise<unknown> {
  if (size <= SMALL) return readNow(handle, buffer);
  return readPart(handle, buffer, 0, buffer.length, null).then(
    ({ bytesRead }) => bytesRead,
    (error: unknown) => error,
  );
}

function readNow(handle: number, buffer: Buffer): unknown {
  try {
    return readSync(handle, buffer, 0, buffer.length, null);
  } catch (error) {
    return error;
  }
}

function attempt<Result>({ path }: ArtifactFile, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    throw faultsError([faultOf(path, error)]);
  }
}

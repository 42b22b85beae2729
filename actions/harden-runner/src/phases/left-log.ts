// The log that lies where an agent was that is gone.
import { UnavailableError } from "@lockstep/core";
import { readRootFile } from "@lockstep/runtime/host";

/** A log has at most 576 million characters, nearly all of one byte (`RunLog`). */
const MAX_LOG_MIB = 640;

export interface LeftLog {
  readonly chunks: readonly Buffer[];
  /** Why there is no more of it, as a stable word. */
  readonly why?: string;
}

/** The bytes at `path`, of a bounded number. Throws `UnavailableError` where there is none or it cannot be read. */
export function leftLogAt(path: string): AsyncIterable<Buffer> {
  return readRootFile(path, MAX_LOG_MIB);
}

/** All pieces, or those before it could not be read any further. */
export async function collectLeft(pieces: AsyncIterable<Buffer>): Promise<LeftLog> {
  const chunks: Buffer[] = [];
  try {
    for await (const piece of pieces) chunks.push(piece);
    return { chunks };
  } catch (error) {
    if (!(error instanceof UnavailableError)) throw error;
    return { chunks, why: "not-readable" };
  }
}

// Hands the blobs of a repository to whoever scans them straight out of packs.
import type { Scanner } from "./scanner.ts";

/** A family that is cut in two is scanned from its start again, which costs little. */
const IDS_A_TASK = 1_000;

/**
 * Scans blobs without a path, in the order of `ids`. `folder` is the repository's folder of objects, absolute. Gives the ids of
 * those that git has to read. Errors: those of `Scanner.finish`.
 */
export async function scanPacked(folder: string, ids: readonly string[], scanner: Scanner): Promise<readonly string[]> {
  for (let first = 0; first < ids.length; first += IDS_A_TASK) {
    await scanner.scan({ kind: "packed", folder, ids: ids.slice(first, first + IDS_A_TASK) });
  }
  await scanner.idle();
  return scanner.left;
}

// Hands the blobs of a repository to whoever scans them straight out of packs, in this thread: most of a version is known from
// the one before it, so the work is little, and another thread would want as much memory again.
import type { PackedTask } from "./scan-task.ts";
import type { Scanner } from "./scanner.ts";

/** A family that is cut in two is scanned from its start again, which costs little. */
const IDS_A_TASK = 1_000;

/**
 * Scans blobs without a path, in the order of `ids`. `folder` is the repository's folder of objects, absolute. Gives the ids of
 * those that git has to read.
 */
export async function scanPacked(folder: string, ids: readonly string[], scanner: Scanner): Promise<readonly string[]> {
  for (let first = 0; first < ids.length; first += IDS_A_TASK) {
    const task: PackedTask = { kind: "packed", folder, ids: ids.slice(first, first + IDS_A_TASK) };
    await scanner.scanHere(task);
    await nextTurn();
  }
  return scanner.left;
}

/** Native memory that nobody needs any more is given back between turns. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

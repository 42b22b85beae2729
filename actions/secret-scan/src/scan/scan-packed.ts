// Hands the blobs of a repository to whoever scans them straight out of packs.
import type { PackedTask } from "./scan-task.ts";
import type { Scanner } from "./scanner.ts";

/** A family that is cut in two is scanned from its start again, which costs little. */
const IDS_A_TASK = 1_000;
/** From so many bytes on, threads are worth starting: this thread scans them in about as long as others take to get ready. */
const MANY_BYTES = 512 * 1024 * 1024;

/**
 * Scans blobs without a path, some `bytes` in all, in the order of `ids`. `folder` is the repository's folder of objects, absolute. Gives the ids of
 * those that git has to read. Errors: those of `Scanner.finish`.
 */
export async function scanPacked(
  folder: string,
  ids: readonly string[],
  bytes: number,
  scanner: Scanner,
): Promise<readonly string[]> {
  for (let first = 0; first < ids.length; first += IDS_A_TASK) {
    const task: PackedTask = { kind: "packed", folder, ids: ids.slice(first, first + IDS_A_TASK) };
    await (bytes >= MANY_BYTES ? scanner.scan(task) : scanner.scanHere(task));
  }
  await scanner.idle();
  return scanner.left;
}

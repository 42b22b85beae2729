// Keeps the folder of kept answers within bounds by deleting the oldest files.
import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

interface StoreBounds {
  readonly maxFiles: number;
  readonly maxBytes: number;
}

const DEFAULT_BOUNDS: StoreBounds = { maxFiles: 1000, maxBytes: 64 * 1024 * 1024 };

/** Deletes the oldest files of `folder` until both bounds hold. Drafts of a crashed writer age away like the rest. */
export async function evictAnswers(folder: string, bounds: StoreBounds = DEFAULT_BOUNDS): Promise<void> {
  const found = await Promise.all((await readdir(folder)).map((name) => measure(join(folder, name))));
  const newestFirst = found.flat().sort((a, b) => b.writtenMs - a.writtenMs);
  let bytes = 0;
  for (const [index, file] of newestFirst.entries()) {
    bytes += file.bytes;
    if (index >= bounds.maxFiles || bytes > bounds.maxBytes) await rm(file.path, { force: true });
  }
}

/** None for a file that another process deleted meanwhile, and for what is no file. */
async function measure(path: string): Promise<readonly { path: string; bytes: number; writtenMs: number }[]> {
  const status = await stat(path).catch(() => undefined);
  return status?.isFile() ? [{ path, bytes: status.size, writtenMs: status.mtimeMs }] : [];
}

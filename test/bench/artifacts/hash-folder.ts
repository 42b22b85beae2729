// A process that takes the digests of a folder's files, and prints how many milliseconds that took without its own start:
// `hash-folder.ts FOLDER WAY`, where WAY is `files` for what the product does, `files:N` for N threads at most, or the bytes
// of a chunk for a plain loop in one thread.
import { createHash } from "node:crypto";
import { closeSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";
import { digestFiles } from "@lockstep/runtime/artifacts";

const [folder = ".", way = "files"] = process.argv.slice(2);
const paths = readdirSync(folder).map((name) => join(folder, name));

const start = performance.now();
if (way.startsWith("files")) {
  const threads = Number(way.split(":")[1] ?? 0);
  const files = paths.map((path) => ({ path, root: folder }));
  await digestFiles(files, threads > 0 ? { threads } : {});
} else for (const path of paths) hashPlainly(path, Buffer.allocUnsafeSlow(Number(way)));
process.stdout.write(String(performance.now() - start));

function hashPlainly(path: string, buffer: Buffer): void {
  const hash = createHash("sha256");
  const handle = openSync(path, "r");
  for (;;) {
    const read = readSync(handle, buffer, 0, buffer.length, null);
    if (read === 0) break;
    hash.update(buffer.subarray(0, read));
  }
  hash.digest("hex");
  closeSync(handle);
}

// Asks whether a path names something that is there and is no folder.
import { statSync } from "node:fs";
import { resolve } from "node:path";

export function isFile(path: string, cwd: string): boolean {
  const found = statSync(resolve(cwd, path), { throwIfNoEntry: false });
  return found !== undefined && !found.isDirectory();
}

// By which numbers the file system knows a file.
import { lstatSync, type Stats } from "node:fs";

export interface FileIdentity {
  readonly kind: "file" | "folder" | "other";
  readonly device: number;
  readonly inode: number;
}

/** What lies at `path`, of a link the link itself. Undefined where nothing does, or it cannot be looked at. */
export function identify(path: string): FileIdentity | undefined {
  try {
    const stats = lstatSync(path);
    return { kind: kindOf(stats), device: stats.dev, inode: stats.ino };
  } catch {
    return undefined;
  }
}

function kindOf(stats: Stats): FileIdentity["kind"] {
  if (stats.isFile()) return "file";
  return stats.isDirectory() ? "folder" : "other";
}

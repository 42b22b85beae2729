// What stands at a path: by the number that its file system has for it, links not followed.
import { lstatSync } from "node:fs";

export interface Inode {
  readonly number: number;
  /** As stat(2) states it. */
  readonly device: number;
  readonly kind: "file" | "folder" | "other";
}

/** Undefined where nothing is there, or it cannot be reached. */
export function inodeAt(path: string): Inode | undefined {
  try {
    const stats = lstatSync(path);
    const kind = stats.isDirectory() ? "folder" : stats.isFile() ? "file" : "other";
    return { number: stats.ino, device: stats.dev, kind };
  } catch {
    return undefined;
  }
}

// Remembers who changed files and entries of folders last, by the numbers of the file system that they are on, and tells of a
// path what was seen of the file that is there now, or of the entry that is missing.
import { inodeAt } from "@lockstep/runtime/host";
import type { Actor } from "../event/run-event.ts";

const MAX_REMEMBERED = 32_768;
/** So many are forgotten at once: finding the oldest of a large map costs more the more were taken from its front. */
const FORGOTTEN_AT_ONCE = 1_024;

interface Change {
  /** Undefined where the process was not known: whoever came before it did not write what is there now. */
  readonly actor: Actor | undefined;
  /** Counts up. */
  readonly order: number;
}

export class FileWriters {
  readonly #limit: number;
  /** Files by their inode, entries by their folder's inode and their name. Those that changed last are at the end. */
  readonly #changes = new Map<number | string, Change>();
  #order = 0;

  /** Some time after there are more than `limit` changes, the oldest are forgotten. */
  constructor(limit = MAX_REMEMBERED) {
    this.#limit = limit;
  }

  /** The file `inode` was opened to be written; with `name` that entry of the folder `inode` was made, replaced or removed. */
  wrote(actor: Actor | undefined, inode: number, name?: string): void {
    const key = name === undefined ? inode : keyOf(inode, name);
    this.#changes.delete(key);
    this.#changes.set(key, { actor, order: this.#order });
    this.#order += 1;
    if (this.#changes.size >= this.#limit + FORGOTTEN_AT_ONCE) this.#forgetOldest();
  }

  forget(): void {
    this.#changes.clear();
  }

  /**
   * Who last wrote the file at `path`, or put it there or took it away; if that was not seen of itself, the same of the nearest
   * folder above it, up to `root`. `path` is relative to `root`, which is on the file system that the numbers are of.
   */
  writerOf(root: string, path: string): Actor | undefined {
    if (this.#changes.size === 0) return undefined;
    const names = path.split("/");
    let folder = inodeAt(root);
    const device = folder?.device;
    let nearest: Change | undefined;
    for (const [index, name] of names.entries()) {
      if (folder?.kind !== "folder" || folder.device !== device) break;
      const found = inodeAt(`${root}/${names.slice(0, index + 1).join("/")}`);
      const written = found?.kind === "file" && found.device === device ? this.#changes.get(found.number) : undefined;
      nearest = later(this.#changes.get(keyOf(folder.number, name)), written) ?? nearest;
      folder = found;
    }
    return nearest?.actor;
  }

  #forgetOldest(): void {
    for (const key of this.#changes.keys()) {
      if (this.#changes.size <= this.#limit) return;
      this.#changes.delete(key);
    }
  }
}

function keyOf(folder: number, name: string): string {
  return `${folder}/${name}`;
}

function later(one: Change | undefined, other: Change | undefined): Change | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one.order > other.order ? one : other;
}

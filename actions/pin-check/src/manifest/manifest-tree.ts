// The files of the repository as manifests and locks are looked up in it. Locks that several
// manifests share are parsed once.
import type { Files, ReadText, Unreadable } from "@lockstep/core";

/** Bounds what a hostile manifest can cost: the largest ones known in the wild are a tenth of it. */
const MAX_MANIFEST_BYTES = 1024 * 1024;

/** Locks of large monorepos reach some 10 MiB. */
const MAX_LOCK_BYTES = 32 * 1024 * 1024;

export class ManifestTree {
  readonly #listed: ReadonlySet<string>;
  readonly #files: Files;

  constructor(listed: readonly string[], files: Files) {
    this.#listed = new Set(listed);
    this.#files = files;
  }

  has(path: string): boolean {
    return this.#listed.has(path);
  }

  paths(): Iterable<string> {
    return this.#listed;
  }

  manifestText(path: string): Promise<ReadText | Unreadable> {
    return this.#files.readText(path, MAX_MANIFEST_BYTES);
  }

  lockText(path: string): Promise<ReadText | Unreadable> {
    return this.#files.readText(path, MAX_LOCK_BYTES);
  }
}

/** How one kind of file is read, found and judged within a tree. */
export type TreeReader<Value> = (tree: ManifestTree, path: string) => Promise<Value>;

/** The same reader, which reads each file of a tree once however often it is asked for. */
export function oncePerFile<Value>(read: TreeReader<Value>): TreeReader<Value> {
  const byTree = new WeakMap<ManifestTree, Map<string, Promise<Value>>>();
  return (tree, path) => {
    const made = byTree.get(tree) ?? new Map<string, Promise<Value>>();
    byTree.set(tree, made);
    const value = made.get(path) ?? read(tree, path);
    made.set(path, value);
    return value;
  };
}

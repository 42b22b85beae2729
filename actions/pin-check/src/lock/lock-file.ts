// The lock file as a text with places: where what was read from it stands. It reads the file a second time, so it is for
// those who have something to say about the file.
import { type Location, readSourceTree, SourceFile, type SourceNode, type SourceTree } from "@lockstep/core";
import { LOCK_PATH } from "./actions-lock.ts";

/** A path of keys and indexes from the root, and whether the last key is meant or what stands under it. */
export interface LockPath {
  readonly path: readonly (string | number)[];
  readonly part: "key" | "value";
}

/** A path, or lines and columns (1-based) where the file is no YAML that has paths. */
export type LockPlace = LockPath | { readonly line: number; readonly column: number };

type Range = readonly [start: number, end: number];

export class LockFile {
  /** Why parsers may disagree about the text, which GitHub's may then refuse or read as something else. */
  readonly dispute: { readonly why: string; readonly location: Location } | undefined;
  readonly #file: SourceFile;
  readonly #root: SourceNode | undefined;

  private constructor(text: string, tree: SourceTree) {
    this.#file = new SourceFile(LOCK_PATH, text);
    this.#root = tree.ok ? tree.root : undefined;
    this.dispute = tree.ok ? undefined : { why: tree.message, location: this.#file.locate(tree.offset, tree.offset) };
  }

  static async read(text: string): Promise<LockFile> {
    return new LockFile(text, await readSourceTree(text));
  }

  /** The scalar or the key at a place; of what is not there or has no text, the nearest key around it. */
  locate(place: LockPlace): Location {
    if (!("path" in place)) {
      const { line, column } = place;
      return { file: LOCK_PATH, line, column, endLine: line, endColumn: column };
    }
    const [start, end] = this.#rangeOf(place);
    return this.#file.locate(start, end);
  }

  /** The UTF-16 offsets, end exclusive, of the key of a dependency. */
  rangeOfKey(dependency: string): Range {
    return this.#rangeOf({ path: ["dependencies", dependency], part: "key" });
  }

  #rangeOf({ path, part }: LockPath): Range {
    let node = this.#root;
    let range: Range = [0, 0];
    for (const [depth, step] of path.entries()) {
      const found = stepInto(node, step);
      if (!found) break;
      range = found.range;
      node = found.node;
      const isWanted = depth === path.length - 1 && part === "value";
      if (isWanted && node.kind === "scalar" && node.start >= 0) range = [node.start, node.end];
    }
    return range;
  }
}

/** What stands under a key or at an index, with the range that names it: the key, or the item itself. */
function stepInto(
  node: SourceNode | undefined,
  step: string | number,
): { readonly node: SourceNode; readonly range: Range } | undefined {
  if (node?.kind === "sequence" && typeof step === "number") {
    const item = node.items[step];
    return item && item.start >= 0 ? { node: item, range: [item.start, item.end] } : undefined;
  }
  if (node?.kind !== "mapping") return undefined;
  const entry = node.entries.find(({ key }) => key.kind === "scalar" && key.value === String(step));
  return entry && { node: entry.value, range: [entry.key.start, entry.key.end] };
}

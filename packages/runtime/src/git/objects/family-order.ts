// Orders blobs so that those stored as differences from each other stand together. git then rebuilds each with the one before
// it still at hand, and whoever reads them meets the versions of one file in a row.
import type { BlobTable } from "./blob-table.ts";

/** Beyond this many blobs the order is left as it is: the account of who belongs to whom would take too much memory. */
const MAX_BLOBS = 1_000_000;

/** A blob and the one it is stored as a difference from, by their indexes in a table. */
export interface Delta {
  readonly index: number;
  /** Object id of the base. */
  readonly base: string;
}

/** The ids of all blobs: each family from its root on, depth first. `deltas` in the order of the table. */
export function familyOrder(blobs: BlobTable, deltas: readonly Delta[]): readonly string[] {
  const ids = [...blobs.ids()];
  if (deltas.length === 0 || ids.length > MAX_BLOBS) return ids;
  const children = new Map<string, string[]>();
  const isChild = new Set<string>();
  for (const { index, base } of deltas) {
    const id = ids[index] ?? "";
    const siblings = children.get(base);
    if (siblings) siblings.push(id);
    else children.set(base, [id]);
    isChild.add(id);
  }
  return [...inFamilies(ids, children, isChild)];
}

/** Each id once, whatever the deltas say: a base that is no blob here, or a circle in a damaged repository, loses none. */
function inFamilies(
  ids: readonly string[],
  children: ReadonlyMap<string, readonly string[]>,
  isChild: ReadonlySet<string>,
): ReadonlySet<string> {
  const ordered = new Set<string>();
  const visit = (root: string): void => {
    const waiting = [root];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (ordered.has(id)) continue;
      ordered.add(id);
      waiting.push(...(children.get(id) ?? []));
    }
  };
  for (const id of ids) if (!isChild.has(id)) visit(id);
  for (const id of ids) visit(id);
  return ordered;
}

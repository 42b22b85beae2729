// A Merkle tree that grows, and its proofs of inclusion. Source: RFC 6962, 2.1.
import { createHash } from "node:crypto";

const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

export class MerkleTree {
  readonly #leaves: Buffer[] = [];

  get size(): number {
    return this.#leaves.length;
  }

  /** Adds an entry and gives its index. */
  append(entry: Uint8Array): number {
    return this.#leaves.push(leafHash(entry)) - 1;
  }

  root(): Buffer {
    return rootOf(this.#leaves);
  }

  /** The root of the leaves from `start` to before `end`. */
  rootOf(start: number, end: number): Buffer {
    return rootOf(this.#leaves.slice(start, end));
  }

  /** The hashes that lead from a leaf to the root, lowest first. */
  proof(index: number): Buffer[] {
    return pathOf(index, this.#leaves);
  }
}

export function leafHash(entry: Uint8Array): Buffer {
  return createHash("sha256").update(LEAF).update(entry).digest();
}

function rootOf(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves;
  if (only === undefined) return createHash("sha256").digest();
  if (leaves.length === 1) return only;
  const middle = splitOf(leaves.length);
  const left = rootOf(leaves.slice(0, middle));
  return createHash("sha256")
    .update(NODE)
    .update(left)
    .update(rootOf(leaves.slice(middle)))
    .digest();
}

function pathOf(index: number, leaves: readonly Buffer[]): Buffer[] {
  if (leaves.length <= 1) return [];
  const middle = splitOf(leaves.length);
  const left = leaves.slice(0, middle);
  const right = leaves.slice(middle);
  return index < middle ? [...pathOf(index, left), rootOf(right)] : [...pathOf(index - middle, right), rootOf(left)];
}

/** The largest power of two that is smaller than `size`. */
function splitOf(size: number): number {
  return 2 ** Math.floor(Math.log2(size - 1));
}

// Proofs of the tree, checked by walking them up as a client does (RFC 9162, 2.1.3.2).
import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { leafHash, MerkleTree } from "./merkle-tree.ts";

const node = (left: Buffer, right: Buffer) =>
  createHash("sha256")
    .update(Buffer.from([1]))
    .update(left)
    .update(right)
    .digest();

function rootFrom(leaf: Buffer, index: number, size: number, proof: readonly Buffer[]): Buffer | undefined {
  let [at, last, hash] = [index, size - 1, leaf];
  for (const other of proof) {
    if (last === 0) return undefined;
    if (at % 2 === 1 || at === last) {
      hash = node(other, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [at >> 1, last >> 1];
    } else hash = node(hash, other);
    [at, last] = [at >> 1, last >> 1];
  }
  return last === 0 ? hash : undefined;
}

test("every entry of every tree is proven, and no other", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), (size, seed) => {
      const tree = new MerkleTree();
      for (let index = 0; index < size; index++) tree.append(Buffer.from(`entry ${index}`));
      const index = seed % size;
      const proof = tree.proof(index);
      expect(rootFrom(leafHash(Buffer.from(`entry ${index}`)), index, size, proof)).toEqual(tree.root());
      expect(rootFrom(leafHash(Buffer.from("another")), index, size, proof)).not.toEqual(tree.root());
    }),
  );
});

test("a tree without entries has the hash of nothing", () => {
  expect(new MerkleTree().root()).toEqual(createHash("sha256").digest());
});

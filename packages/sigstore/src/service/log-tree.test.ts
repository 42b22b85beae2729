import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LogTree, leafHash, tilePath } from "./log-tree.ts";

const node = (left: Buffer, right: Buffer) =>
  createHash("sha256")
    .update(Buffer.concat([Buffer.of(1), left, right]))
    .digest();

/** MTH of RFC 6962, section 2.1, as it is written there. */
function treeHash(leaves: readonly Buffer[]): Buffer {
  const [only = Buffer.alloc(0)] = leaves;
  if (leaves.length === 1) return only;
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  return node(treeHash(leaves.slice(0, half)), treeHash(leaves.slice(half)));
}

/** All tiles of a tree by their paths: full ones, and the partial one at the end of each level. */
function tilesOf(leaves: readonly Buffer[]): ReadonlyMap<string, Buffer> {
  const tiles = new Map<string, Buffer>();
  let hashes = leaves;
  for (let level = 0; hashes.length > 0; level++) {
    const next: Buffer[] = [];
    for (let tile = 0; tile * 256 < hashes.length; tile++) {
      const inTile = hashes.slice(tile * 256, tile * 256 + 256);
      tiles.set(tilePath(level, tile, hashes.length), Buffer.concat(inTile));
      if (inTile.length === 256) next.push(treeHash(inTile));
    }
    hashes = next;
  }
  return tiles;
}

/** The root by an audit path, as a verifier follows it (RFC 9162, section 2.1.3.2). */
function rootBy(index: number, size: number, leaf: Buffer, path: readonly Buffer[]): Buffer {
  let [fn, sn, root] = [index, size - 1, leaf];
  for (const hash of path) {
    if (fn % 2 === 1 || fn === sn) {
      root = node(hash, root);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn / 2, Math.floor(sn / 2)];
    } else {
      root = node(root, hash);
    }
    [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  }
  return root;
}

const LEAVES = Array.from({ length: 65_537 }, (_, at) => leafHash(Buffer.from(String(at))));

function worldOf(size: number) {
  const leaves = LEAVES.slice(0, size);
  return { size, leaves, tiles: tilesOf(leaves), root: treeHash(leaves) };
}

async function expectProof(index: number, { size, leaves, tiles, root }: ReturnType<typeof worldOf>): Promise<void> {
  const tree = new LogTree(size, async (path) => tiles.get(path) ?? expect.fail(`no tile ${path}`));
  const proof = await tree.prove(index);
  expect(proof.root).toEqual(root);
  expect(rootBy(index, size, leaves[index] ?? Buffer.alloc(0), proof.path)).toEqual(root);
  expect(await tree.leaf(index)).toEqual(leaves[index]);
}

describe("LogTree", () => {
  it.each([1, 2, 255, 256, 257, 511, 512, 513, 65_537])("proves the first and the last of %i leaves", async (size) => {
    const world = worldOf(size);
    await expectProof(0, world);
    await expectProof(size - 1, world);
  });

  it("proves any leaf of any tree", async () => {
    const place = fc
      .integer({ min: 1, max: 2000 })
      .chain((size) => fc.tuple(fc.integer({ min: 0, max: size - 1 }), fc.constant(size)));
    await fc.assert(
      fc.asyncProperty(place, ([index, size]) => expectProof(index, worldOf(size))),
      { numRuns: 30 },
    );
  });

  it("gives no root where a tile is too short", async () => {
    const tree = new LogTree(10, async () => Buffer.alloc(9 * 32));
    expect((await tree.prove(0)).root).toBeUndefined();
  });

  it("reads each tile once", async () => {
    const tiles = tilesOf(LEAVES.slice(0, 600));
    const read: string[] = [];
    const tree = new LogTree(600, async (path) => {
      read.push(path);
      return tiles.get(path) ?? Buffer.alloc(0);
    });
    await tree.prove(300);
    await tree.leaf(300);
    expect(read.toSorted()).toEqual(["tile/0/001", "tile/0/002.p/88", "tile/1/000.p/2"]);
  });
});

describe("tilePath", () => {
  it.each([
    [0, 0, 1, "tile/0/000.p/1"],
    [0, 0, 256, "tile/0/000"],
    [1, 1_234_067, 1_234_068 * 256, "tile/1/x001/x234/067"],
    ["entries", 999, 256_000, "tile/entries/999"],
    ["entries", 1000, 256_001, "tile/entries/x001/000.p/1"],
  ] as const)("level %s, tile %i of %i is %s", (level, tile, count, path) => {
    expect(tilePath(level, tile, count)).toBe(path);
  });
});

// The Merkle tree of a tiled log, read tile by tile. Source: RFC 6962, section 2.1, and C2SP, "tlog-tiles".
import type { Buffer } from "node:buffer";
import { createHash } from "node:crypto";

/** Hashes in a full tile, and entries in a full bundle. */
export const TILE_WIDTH = 256;
const HASH_BYTES = 32;

/** Gives the bytes of a tile by its path. */
type ReadTile = (path: string) => Promise<Buffer>;

interface Subtree {
  readonly root: Buffer;
  /** From the leaf upwards. */
  readonly path: Buffer[];
}

/** SHA-256 of a leaf of the tree, 32 bytes. Source: RFC 6962, section 2.1. */
export function leafHash(body: Uint8Array): Buffer {
  return createHash("sha256").update(Uint8Array.of(0)).update(body).digest();
}

function nodeHash(left: Buffer, right: Buffer): Buffer {
  return createHash("sha256").update(Uint8Array.of(1)).update(left).update(right).digest();
}

/** `count` is how many hashes or entries that level has in all: the last tile may be partial. */
export function tilePath(level: number | "entries", tile: number, count: number): string {
  const digits = String(tile);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, "0").match(/\d{3}/g) ?? [];
  const name = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join("/");
  const width = count - tile * TILE_WIDTH;
  return `tile/${level}/${name}${width < TILE_WIDTH ? `.p/${width}` : ""}`;
}

/** A tree of `size` leaves. Tiles are kept once read. Undefined stands for a tile that is not as it must be. */
export class LogTree {
  readonly #size: number;
  readonly #read: ReadTile;
  readonly #tiles = new Map<string, Promise<Buffer>>();

  constructor(size: number, read: ReadTile) {
    this.#size = size;
    this.#read = read;
  }

  leaf(index: number): Promise<Buffer | undefined> {
    return this.#aligned(index, 1);
  }

  /** The audit path of a leaf, and the root that follows from it. */
  async prove(index: number): Promise<{ readonly path: Buffer[]; readonly root: Buffer | undefined }> {
    const proven = await this.#prove(index, 0, this.#size);
    return { path: proven?.path ?? [], root: proven?.root };
  }

  async #prove(index: number, start: number, end: number): Promise<Subtree | undefined> {
    if (end - start === 1) {
      const root = await this.leaf(index);
      return root && { root, path: [] };
    }
    const middle = start + leftSize(end - start);
    const isLeft = index < middle;
    const own = await (isLeft ? this.#prove(index, start, middle) : this.#prove(index, middle, end));
    const other = await (isLeft ? this.#root(middle, end) : this.#root(start, middle));
    if (own === undefined || other === undefined) return undefined;
    const root = isLeft ? nodeHash(own.root, other) : nodeHash(other, own.root);
    return { root, path: [...own.path, other] };
  }

  async #root(start: number, end: number): Promise<Buffer | undefined> {
    const size = end - start;
    if (Number.isInteger(Math.log2(size))) return this.#aligned(start, size);
    const middle = start + leftSize(size);
    const [left, right] = [await this.#root(start, middle), await this.#root(middle, end)];
    return left && right && nodeHash(left, right);
  }

  /** The root over `size` leaves, a power of two of which `start` is a multiple: all of it comes from one tile. */
  async #aligned(start: number, size: number): Promise<Buffer | undefined> {
    const level = Math.floor(Math.log2(size) / 8);
    const span = TILE_WIDTH ** level;
    const first = start / span;
    const path = tilePath(level, Math.floor(first / TILE_WIDTH), Math.floor(this.#size / span));
    const tile = this.#tiles.get(path) ?? this.#read(path);
    this.#tiles.set(path, tile);
    return fold(await tile, first % TILE_WIDTH, size / span);
  }
}

/** The largest power of two below `size`. */
function leftSize(size: number): number {
  return 2 ** (Math.ceil(Math.log2(size)) - 1);
}

function fold(tile: Buffer, first: number, count: number): Buffer | undefined {
  if (tile.length < (first + count) * HASH_BYTES) return undefined;
  if (count === 1) return tile.subarray(first * HASH_BYTES, (first + 1) * HASH_BYTES);
  const half = count / 2;
  const [left, right] = [fold(tile, first, half), fold(tile, first + half, half)];
  return left && right && nodeHash(left, right);
}

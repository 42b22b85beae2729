// A sorted table of object ids in one buffer: a hundred thousand of them are no hundred thousand strings.
import { Buffer } from "node:buffer";

/** Bytes of an id: SHA-1 or SHA-256. */
export type IdWidth = 20 | 32;

/** So many bytes of an id fit into a number. */
const PREFIX = 6;
/** Ids are found by their first two bytes, and then by halving. */
const BUCKETS = 65_536;

export function isIdWidth(width: number | undefined): width is IdWidth {
  return width === 20 || width === 32;
}

export class IdTable {
  readonly width: IdWidth;
  readonly #ids: Buffer;
  readonly #count: number;
  /** By the first two bytes: the index of the first id that starts with them or with more. */
  readonly #starts: Uint32Array;
  /** One byte an id: 1 once somebody asked for it. */
  readonly #asked: Uint8Array;
  readonly #wanted: Buffer;

  private constructor(ids: Buffer, width: IdWidth) {
    this.width = width;
    this.#ids = ids;
    this.#count = ids.length / width;
    this.#starts = startsOf(ids, width);
    this.#asked = new Uint8Array(this.#count);
    this.#wanted = Buffer.alloc(width);
  }

  /** The table over ids behind one another, which must ascend; undefined where they do not. The buffer is not copied. */
  static over(ids: Buffer, width: IdWidth): IdTable | undefined {
    if (ids.length % width !== 0) return undefined;
    for (let at = width; at < ids.length; at += width) {
      if (ids.compare(ids, at, at + width, at - width, at) >= 0) return undefined;
    }
    return new IdTable(ids, width);
  }

  /** True for an id of the table, in lower-case hex. Remembers that it was asked for. */
  has(id: string): boolean {
    const { width } = this;
    if (id.length !== 2 * width || this.#wanted.write(id, "hex") !== width) return false;
    const prefix = this.#wanted.readUIntBE(0, PREFIX);
    const bucket = this.#wanted.readUInt16BE(0);
    let low = this.#starts[bucket] ?? 0;
    let high = (this.#starts[bucket + 1] ?? 0) - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const order = this.#compare(middle, prefix);
      if (order === 0) {
        this.#asked[middle] = 1;
        return true;
      }
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return false;
  }

  /** The ids that were asked for, behind one another, ascending. The others are of no use to anybody any more. */
  asked(): Buffer {
    const kept = Buffer.alloc(this.#ids.length);
    let length = 0;
    for (let index = 0; index < this.#count; index++) {
      if (this.#asked[index] === 0) continue;
      length += this.#ids.copy(kept, length, index * this.width, (index + 1) * this.width);
    }
    return kept.subarray(0, length);
  }

  /** Negative if the id at `index` comes before the wanted one. Nearly always the prefix tells. */
  #compare(index: number, prefix: number): number {
    const at = index * this.width;
    const own = this.#ids.readUIntBE(at, PREFIX);
    return own === prefix ? this.#ids.compare(this.#wanted, 0, this.width, at, at + this.width) : own - prefix;
  }
}

function startsOf(ids: Buffer, width: IdWidth): Uint32Array {
  const starts = new Uint32Array(BUCKETS + 1);
  let next = 0;
  for (let at = 0; at < ids.length; at += width) {
    const bucket = ids.readUInt16BE(at);
    while (next <= bucket) starts[next++] = at / width;
  }
  return starts.fill(ids.length / width, next);
}

/** `known`, ascending, and `fresh`, in any order and in lower-case hex, as one ascending sequence without doubles. */
export function mergeIds(known: Buffer, fresh: readonly string[], width: IdWidth): Buffer {
  const fitting = fresh.filter((id) => id.length === 2 * width);
  const added = Buffer.from([...new Set(fitting)].sort().join(""), "hex");
  const merged = Buffer.alloc(known.length + added.length);
  let length = 0;
  let left = 0;
  let right = 0;
  while (left < known.length || right < added.length) {
    const order = orderOf(known, left, added, right, width);
    if (order <= 0) length += known.copy(merged, length, left, left + width);
    else length += added.copy(merged, length, right, right + width);
    if (order <= 0) left += width;
    if (order >= 0) right += width;
  }
  return merged.subarray(0, length);
}

/** Of the ids at two places; a place behind the end comes last. */
function orderOf(known: Buffer, left: number, added: Buffer, right: number, width: number): number {
  if (left >= known.length) return 1;
  if (right >= added.length) return -1;
  return known.compare(added, right, right + width, left, left + width);
}

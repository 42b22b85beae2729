// Reads the index of a pack: which objects it holds, and where (git documentation, "gitformat-pack", version 2, SHA-1).
// An index that is not sound is none: git then reads what is in the pack.

const MAGIC = 0xff744f63;
const VERSION = 2;
const FANOUT_AT = 8;
const IDS_AT = FANOUT_AT + 256 * 4;
const ID_BYTES = 20;
/** Bytes an object takes: id, checksum, offset. */
const ROW_BYTES = ID_BYTES + 4 + 4;
/** Two checksums, of the pack and of the index. */
const TRAILER_BYTES = 40;
const LARGE = 0x80000000;

/** Where an object lies in the pack, in bytes. */
export interface PackPlace {
  readonly start: number;
  readonly end: number;
  /** CRC-32 of these bytes. */
  readonly crc: number;
}

export class PackIndex {
  readonly count: number;
  readonly #bytes: Buffer;
  readonly #view: DataView;
  readonly #packSize: number;
  /** Offset and position of every object in one number (offset * count + position), sorted. */
  readonly #byOffset: Float64Array;

  private constructor(bytes: Buffer, count: number, packSize: number) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.count = count;
    this.#packSize = packSize;
    this.#byOffset = new Float64Array(count);
    for (let position = 0; position < count; position++) {
      this.#byOffset[position] = this.#offsetOf(position) * count + position;
    }
    this.#byOffset.sort();
  }

  /** Undefined for every other version, and for what contradicts itself. `packSize` in bytes. */
  static parse(bytes: Buffer, packSize: number): PackIndex | undefined {
    const count = countOf(bytes);
    if (count === undefined || packSize * count > Number.MAX_SAFE_INTEGER) return undefined;
    const more = bytes.length - IDS_AT - count * ROW_BYTES - TRAILER_BYTES;
    return more < 0 || more % 8 !== 0 ? undefined : new PackIndex(bytes, count, packSize);
  }

  /** The checksum that the pack must end with. */
  packChecksum(): Buffer {
    return this.#bytes.subarray(this.#bytes.length - TRAILER_BYTES, this.#bytes.length - ID_BYTES);
  }

  /** The offset of an object in the pack, or -1 if it is not there. `id` has 20 bytes. */
  find(id: Buffer): number {
    const first = id[0] ?? 0;
    let low = first === 0 ? 0 : this.#fanout(first - 1);
    let high = this.#fanout(first);
    while (low < high) {
      const middle = (low + high) >> 1;
      const order = this.#compare(middle, id);
      if (order === 0) return this.#offsetOf(middle);
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return -1;
  }

  /** The object that starts at an offset; undefined if none does. */
  placeAt(start: number): PackPlace | undefined {
    const keys = this.#byOffset;
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((keys[middle] ?? 0) < start * this.count) low = middle + 1;
      else high = middle;
    }
    const position = (keys[low] ?? -1) - start * this.count;
    if (low === this.count || position < 0 || position >= this.count) return undefined;
    const next = low + 1 === this.count ? this.#packSize - ID_BYTES : Math.floor((keys[low + 1] ?? 0) / this.count);
    const crc = this.#view.getUint32(IDS_AT + this.count * ID_BYTES + position * 4);
    return next > start ? { start, end: Math.min(next, this.#packSize - ID_BYTES), crc } : undefined;
  }

  #fanout(byte: number): number {
    return this.#view.getUint32(FANOUT_AT + byte * 4);
  }

  #compare(position: number, id: Buffer): number {
    const at = IDS_AT + position * ID_BYTES;
    for (let byte = 0; byte < ID_BYTES; byte++) {
      const difference = (this.#bytes[at + byte] ?? 0) - (id[byte] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  }

  /** Offsets of 2 GiB and more stand in a table of their own. One that leads nowhere becomes 0, where no object starts. */
  #offsetOf(position: number): number {
    const offset = this.#view.getUint32(IDS_AT + this.count * (ID_BYTES + 4) + position * 4);
    if (offset < LARGE) return offset < this.#packSize ? offset : 0;
    const at = IDS_AT + this.count * ROW_BYTES + (offset - LARGE) * 8;
    if (at + 8 > this.#bytes.length - TRAILER_BYTES) return 0;
    const large = this.#view.getUint32(at) * 0x1_0000_0000 + this.#view.getUint32(at + 4);
    return large < this.#packSize ? large : 0;
  }
}

/** How many objects the index has, if its head is sound. */
function countOf(bytes: Buffer): number | undefined {
  if (bytes.length < IDS_AT + TRAILER_BYTES) return undefined;
  if (bytes.readUInt32BE(0) !== MAGIC || bytes.readUInt32BE(4) !== VERSION) return undefined;
  let last = 0;
  for (let byte = 0; byte < 256; byte++) {
    const upTo = bytes.readUInt32BE(FANOUT_AT + byte * 4);
    if (upTo < last) return undefined;
    last = upTo;
  }
  return last;
}

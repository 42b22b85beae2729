// One pack with its index: finds objects, and gives their entries as they are stored. An entry that does not fit the checksum
// in the index is not given: git decides what to make of it.
import zlib from "node:zlib";
import { PackBytes } from "./pack-bytes.ts";
import { type PackEntry, parseEntry } from "./pack-entry.ts";
import { PackIndex } from "./pack-index.ts";

/** Room for 10 million objects. */
const MAX_INDEX_BYTES = 300 * 1024 * 1024;
/** Of one entry, packed. */
const MAX_ENTRY_BYTES = 12 * 1024 * 1024;
const SIGNATURE = 0x5041434b;
const HEAD_BYTES = 12;
const CHECKSUM_BYTES = 20;
/** An entry's type, size and base take fewer. */
const ENTRY_HEAD_BYTES = 48;

/** An entry with its compressed bytes. */
export interface StoredEntry {
  readonly entry: PackEntry;
  readonly packed: Buffer;
}

export class Pack {
  readonly #index: PackIndex;
  readonly #bytes: PackBytes;

  private constructor(index: PackIndex, bytes: PackBytes) {
    this.#index = index;
    this.#bytes = bytes;
  }

  /** `path` without its ending. Undefined if it is no sound pack of a kind that is known here. Throws what `node:fs` throws. */
  static open(path: string): Pack | undefined {
    const bytes = new PackBytes(`${path}.pack`);
    const index = readIndex(`${path}.idx`, bytes.size);
    // Node 20 has the checksum from 20.15 on.
    if (index && typeof zlib.crc32 === "function" && fitsTogether(bytes, index)) return new Pack(index, bytes);
    bytes.close();
    return undefined;
  }

  /** The offset of an object, -1 if it is not here. `id` has 20 bytes. */
  find(id: Buffer): number {
    return this.#index.find(id);
  }

  /** The offset of the base of the object at `offset`; the object's own where it has none; undefined for what is no blob. */
  baseOf(offset: number): number | undefined {
    const place = this.#index.placeAt(offset);
    const head = place && this.#bytes.slice(offset, Math.min(place.end, offset + ENTRY_HEAD_BYTES));
    const entry = head && parseEntry(head);
    if (entry?.kind !== "delta") return entry && offset;
    const base = typeof entry.base === "number" ? offset - entry.base : this.find(entry.base);
    return base < 0 ? undefined : base;
  }

  /** Undefined for what is damaged, too large or no blob. */
  entryAt(offset: number): StoredEntry | undefined {
    const place = this.#index.placeAt(offset);
    if (place === undefined || place.end - place.start > MAX_ENTRY_BYTES) return undefined;
    const bytes = this.#bytes.slice(place.start, place.end);
    if (bytes === undefined || zlib.crc32(bytes) !== place.crc) return undefined;
    const entry = parseEntry(bytes);
    return entry && { entry, packed: bytes.subarray(entry.head) };
  }

  close(): void {
    this.#bytes.close();
  }
}

function readIndex(path: string, packSize: number): PackIndex | undefined {
  const file = new PackBytes(path);
  try {
    const bytes = file.size <= MAX_INDEX_BYTES ? file.read(0, file.size) : undefined;
    return bytes && PackIndex.parse(bytes, packSize);
  } finally {
    file.close();
  }
}

function fitsTogether(bytes: PackBytes, index: PackIndex): boolean {
  const head = bytes.slice(0, HEAD_BYTES);
  const tail = bytes.slice(bytes.size - CHECKSUM_BYTES, bytes.size);
  if (head?.readUInt32BE(0) !== SIGNATURE || head.readUInt32BE(8) !== index.count) return false;
  const version = head.readUInt32BE(4);
  return (version === 2 || version === 3) && tail?.equals(index.packChecksum()) === true;
}

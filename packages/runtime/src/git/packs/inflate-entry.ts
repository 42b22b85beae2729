// Unpacks the compressed bytes of a packed object (RFC 1950) into memory that is there already.
import { inflateSync } from "node:zlib";
import { Inflater } from "./inflater.ts";

/** Above this size the native decompressor is faster, though it takes long to start. */
const SMALL = 64 * 1024;
/** Packing makes nothing much larger. What is, was made to take time. */
const MAX_EXCESS = 1024;

export class EntryInflater {
  readonly #inflater = new Inflater();

  /** False if the bytes do not unpack to exactly `size` bytes. They then lie at `at` of `memory`. */
  inflate(packed: Buffer, size: number, memory: Buffer, at: number): boolean {
    if (packed.length > 2 * size + MAX_EXCESS) return false;
    return size <= SMALL ? this.#inflater.inflate(packed, memory, at, size) : inflateLarge(packed, size, memory, at);
  }
}

function inflateLarge(packed: Buffer, size: number, memory: Buffer, at: number): boolean {
  try {
    const bytes = inflateSync(packed, { maxOutputLength: size });
    return bytes.copy(memory, at) === size;
  } catch {
    return false;
  }
}

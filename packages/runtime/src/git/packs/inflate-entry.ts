// Unpacks the compressed bytes of a packed object (RFC 1950) into memory that is there already.
import { inflateSync } from "node:zlib";
import { unzlibSync } from "fflate";

/** Above this size the native decompressor is faster, though it takes long to start. */
const SMALL = 2 * 1024;
/** Packing makes nothing much larger. What is, was made to take time. */
const MAX_EXCESS = 1024;

/** False if the bytes do not unpack to exactly `size` bytes. They then lie at `at` of `memory`. */
export function inflateEntry(packed: Buffer, size: number, memory: Buffer, at: number): boolean {
  if (packed.length > 2 * size + MAX_EXCESS) return false;
  try {
    // One chunk of the whole size: otherwise many small ones would be put together, and twice the memory be left behind.
    const bytes =
      size <= SMALL
        ? unzlibSync(packed, { out: new Uint8Array(size) })
        : inflateSync(packed, { chunkSize: size, maxOutputLength: size });
    memory.set(bytes, at);
    return bytes.length === size;
  } catch {
    return false;
  }
}

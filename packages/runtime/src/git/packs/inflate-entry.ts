// Unpacks the compressed bytes of a packed object (RFC 1950) into memory that is there already.
import { inflateSync } from "node:zlib";
import { unzlibSync } from "fflate";

/** Above this size the native decompressor is faster; starting it costs some 15 µs. */
const SMALL = 4 * 1024;

/**
 * False if the bytes do not unpack to exactly `size` bytes. They then lie at `at` of `memory`, which must have room for one
 * byte more.
 */
export function inflateInto(packed: Buffer, size: number, memory: Buffer, at: number): boolean {
  try {
    return size <= SMALL ? inflateSmall(packed, size, memory, at) : inflateLarge(packed, size, memory, at);
  } catch {
    return false;
  }
}

/** A byte that is too many shows in the room behind. */
function inflateSmall(packed: Buffer, size: number, memory: Buffer, at: number): boolean {
  return unzlibSync(packed, { out: memory.subarray(at, at + size + 1) }).length === size;
}

function inflateLarge(packed: Buffer, size: number, memory: Buffer, at: number): boolean {
  const bytes = inflateSync(packed, { maxOutputLength: size });
  if (bytes.length !== size) return false;
  bytes.copy(memory, at);
  return true;
}

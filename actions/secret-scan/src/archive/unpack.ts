// Inflates compressed bytes to a bounded size. The sizes that an archive states are never trusted: zlib itself stops at the bound.
import { constants, gunzipSync, inflateRawSync } from "node:zlib";

/** Gzip (RFC 1952) with all its members, or bare deflate data (RFC 1951) as zip has it. */
export type Packing = "gzip" | "deflate";

/** What came out, or why nothing did. Bytes with a reason are those in front of the place where the input breaks off or is wrong. */
export type Unpacked =
  | { readonly bytes: Buffer; readonly why?: "truncated" | "damaged" }
  | { readonly bytes?: never; readonly why: "damaged" | "too-large" };

/** No deflate stream grows by more (zlib's technical notes: 1032 to 1). */
const HIGHEST_RATIO = 1032;
/** Flags of a gzip header. */
const HEADER_CHECKSUM = 2;
const EXTRA = 4;
const NAME = 8;
const COMMENT = 16;

/** Unpacks at most `most` bytes; nothing at all where there would be more. Never throws. */
export function unpack(packing: Packing, packed: Buffer, most: number): Unpacked {
  if (most < 1) return { why: "too-large" };
  const whole = attempt(packing, packed, most, constants.Z_FINISH);
  if (whole.bytes !== undefined) return { bytes: whole.bytes };
  if (whole.why === "too-large") return { why: "too-large" };
  const part =
    whole.why === "truncated"
      ? attempt(packing, packed, most, constants.Z_SYNC_FLUSH)
      : firstMember(packing, packed, most);
  if (part.bytes !== undefined) return { bytes: part.bytes, why: whole.why };
  return { why: part.why === "too-large" ? "too-large" : "damaged" };
}

/** Reads on where only the checksum is wrong, or what stands behind the data: zlib gives nothing at all then. */
function firstMember(packing: Packing, packed: Buffer, most: number): Attempt {
  const start = packing === "gzip" ? gzipHeaderSize(packed) : packed.length;
  if (start >= packed.length) return { why: "damaged" };
  return attempt("deflate", packed.subarray(start), most, constants.Z_SYNC_FLUSH);
}

/** RFC 1952, section 2.3: ten bytes, and the optional fields that the flags announce. */
function gzipHeaderSize(packed: Buffer): number {
  const flags = packed[3] ?? 0;
  let size = 10;
  if ((flags & EXTRA) !== 0) size += 2 + (packed[size] ?? 0) + (packed[size + 1] ?? 0) * 256;
  for (const flag of [NAME, COMMENT]) {
    if ((flags & flag) === 0) continue;
    const end = packed.indexOf(0, size);
    size = end < 0 ? packed.length : end + 1;
  }
  return (flags & HEADER_CHECKSUM) === 0 ? size : size + 2;
}

/** The most bytes that unpacking can have produced before it failed: the work that a failure is charged with. */
export function mostWork(packed: Buffer, most: number): number {
  return Math.min(most, packed.length * HIGHEST_RATIO);
}

type Attempt =
  | { readonly bytes: Buffer; readonly why?: never }
  | { readonly bytes?: never; readonly why: "damaged" | "too-large" | "truncated" };

function attempt(packing: Packing, packed: Buffer, most: number, finishFlush: number): Attempt {
  const inflate = packing === "gzip" ? gunzipSync : inflateRawSync;
  try {
    return { bytes: inflate(packed, { maxOutputLength: most, finishFlush }) };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ERR_BUFFER_TOO_LARGE") return { why: "too-large" };
    return { why: code === "Z_BUF_ERROR" ? "truncated" : "damaged" };
  }
}

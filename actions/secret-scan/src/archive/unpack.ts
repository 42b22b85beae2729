// Inflates compressed bytes to a bounded size. The sizes that an archive states are never trusted: zlib itself stops at the bound.
import { constants, gunzipSync, inflateRawSync } from "node:zlib";

/** Gzip (RFC 1952) with all its members, or bare deflate data (RFC 1951) as zip has it. */
export type Packing = "gzip" | "deflate";

/** What came out, or why nothing did. Bytes with a reason are the part before the place where the input breaks off. */
export type Unpacked =
  | { readonly bytes: Buffer; readonly why?: "truncated" }
  | { readonly bytes?: never; readonly why: "damaged" | "too-large" };

/** No deflate stream grows by more (zlib's technical notes: 1032 to 1). */
const HIGHEST_RATIO = 1032;

/** Unpacks at most `most` bytes; nothing at all where there would be more. Never throws. */
export function unpack(packing: Packing, packed: Buffer, most: number): Unpacked {
  if (most < 1) return { why: "too-large" };
  const whole = attempt(packing, packed, most, constants.Z_FINISH);
  if (whole.bytes !== undefined) return { bytes: whole.bytes };
  if (whole.why !== "truncated") return { why: whole.why };
  const part = attempt(packing, packed, most, constants.Z_SYNC_FLUSH);
  if (part.bytes !== undefined) return { bytes: part.bytes, why: "truncated" };
  return { why: part.why === "too-large" ? "too-large" : "damaged" };
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

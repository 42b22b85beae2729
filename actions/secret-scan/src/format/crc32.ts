// CRC-32 (IEEE 802.3, as zlib computes it), which many providers put behind the random part of their tokens.
import { Buffer } from "node:buffer";

const TABLE = Uint32Array.from({ length: 256 }, (_unused, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder >>> 0;
});

/** The checksum of a Latin-1 text as an unsigned number. `zlib.crc32` is missing in the older versions of Node.js 20. */
export function crc32(text: string): number {
  let sum = 0xffffffff;
  for (const byte of Buffer.from(text, "latin1")) sum = (sum >>> 8) ^ (TABLE[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}

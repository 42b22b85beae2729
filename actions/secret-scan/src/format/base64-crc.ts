// CRC-32 sums in base 64, the lowest byte first, as Confluent puts them behind its secrets (Confluent Cloud, "API secret format").
import { Buffer } from "node:buffer";
import { crc32 } from "./crc32.ts";

/** Six characters, without padding. */
export function base64Crc(text: string): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(crc32(text));
  return bytes.toString("base64").slice(0, 6);
}

// CRC-32 sums in hexadecimal, as Cloudflare, Zuplo, Atlassian and Grafana put them behind their tokens.
import { crc32 } from "./crc32.ts";

/** Eight lower-case digits, the highest byte first. */
export function hexCrc(text: string): string {
  return crc32(text).toString(16).padStart(8, "0");
}

/** Eight lower-case digits, the lowest byte first. */
export function hexCrcReversed(text: string): string {
  return hexCrc(text).match(/../g)?.reverse().join("") ?? "";
}

// The checksum inside the older personal access tokens of Azure DevOps: 52 characters of base 32, with a CRC-32 spread over them.
// Layout as Microsoft publishes it in microsoft/security-utilities.
import { Buffer } from "node:buffer";
import type { Judgement } from "../rule/secret-rule.ts";
import { fromBase32, toBase32 } from "./base32.ts";
import { crc32 } from "./crc32.ts";
import { judgeUnconfirmedChecksum } from "./judge-checksum.ts";

/** What the sum is XORed with, for tokens of users and for those of applications. */
const MAGIC = [0xe0b9692d, 0x1019f92e];
/** Which of the 32 bytes are the checksum, the lowest first. */
const PLACES = [22, 8, 7, 2];

/** Judges a token of 52 characters. */
export function judgeDevopsPat(token: string): Judgement {
  const bytes = fromBase32(token);
  if (!bytes) return judgeUnconfirmedChecksum(false);
  const found = PLACES.reduce((sum, place, at) => sum + (bytes[place] ?? 0) * 256 ** at, 0);
  return judgeUnconfirmedChecksum(MAGIC.some((magic) => (sumOfRest(bytes) ^ magic) >>> 0 === found));
}

/** A token of a user out of 32 bytes, four of which make room for the checksum. */
export function devopsPat(bytes: Uint8Array): string {
  const token = Uint8Array.from(bytes);
  const sum = (sumOfRest(token) ^ (MAGIC[0] ?? 0)) >>> 0;
  PLACES.forEach((place, at) => {
    token[place] = (sum >>> (8 * at)) & 0xff;
  });
  return toBase32(token).toLowerCase();
}

function sumOfRest(bytes: Uint8Array): number {
  return crc32(Buffer.from(bytes.filter((_unused, at) => !PLACES.includes(at))).toString("latin1"));
}

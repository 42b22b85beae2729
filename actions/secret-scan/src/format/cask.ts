// Common annotated security keys, the format of Azure's newer keys: 52 random characters, `JQQJ9`, a date, the service, a checksum.
// Layout as Microsoft publishes it in microsoft/security-utilities.
import { Buffer } from "node:buffer";
import type { Judgement } from "../rule/secret-rule.ts";
import { judgeChecksum } from "./judge-checksum.ts";
import { marvin32, marvinSeed } from "./marvin32.ts";

const KIND = 57;
const YEAR = 58;
const MONTH = 59;
const SERVICE = 76;
const CHECKSUM = 80;
const FIRST_YEAR = 2024;
const A = 65;

/** Judges a key of 84 or 88 characters. */
export function judgeCask(key: string): Judgement {
  const facts = { service: key.slice(SERVICE, CHECKSUM), created: created(key) };
  // The checksum of derived keys is written in another way.
  if (key.charAt(KIND) !== "9") return { level: "likely", facts };
  return { ...judgeChecksum(key.startsWith(caskChecksum(key).slice(0, key.length === 84 ? 4 : 5), CHECKSUM)), facts };
}

/** Six characters that belong behind the first 80; the short form of a key keeps four of them. */
export function caskChecksum(key: string): string {
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(marvin32(Buffer.from(key.slice(0, CHECKSUM), "base64"), marvinSeed("Default0")));
  return sum.toString("base64").slice(0, 6);
}

/** Year and month, such as `2026-03`. */
function created(key: string): string {
  const month = key.charCodeAt(MONTH) - A + 1;
  return `${FIRST_YEAR + key.charCodeAt(YEAR) - A}-${String(month).padStart(2, "0")}`;
}

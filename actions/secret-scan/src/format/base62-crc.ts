// Tokens that end in the CRC-32 of what stands before it, in base 62: GitHub's classic ones, npm's, Vercel's.
import type { Judgement } from "../rule/secret-rule.ts";
import { toBase62 } from "./base62.ts";
import { crc32 } from "./crc32.ts";
import { judgeChecksum } from "./judge-checksum.ts";

const WIDTH = 6;

/** The six characters that belong behind `body` (GitHub engineering blog, "Behind GitHub's new authentication token formats"). */
export function base62Crc(body: string): string {
  return toBase62(crc32(body), WIDTH);
}

/** Judges a token by its last six characters. `prefix` is left out of the sum. */
export function judgeBase62Crc(token: string, prefix: string): Judgement {
  const body = token.slice(prefix.length, -WIDTH);
  return judgeChecksum(base62Crc(body) === token.slice(-WIDTH));
}

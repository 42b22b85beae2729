// The checksum inside a fine-grained personal access token of GitHub.
import { createHash } from "node:crypto";
import type { Judgement } from "../rule/secret-rule.ts";
import { toBase32 } from "./base32.ts";
import { judgeChecksum } from "./judge-checksum.ts";

/** Where the checksum stands, counted from the first character of `github_pat_`. */
const OFFSET = 77;
const WIDTH = 8;

/** The eight characters that belong behind the first 77: the start of their SHA-256 in base 32. */
export function fineGrainedChecksum(start: string): string {
  return toBase32(createHash("sha256").update(start, "latin1").digest().subarray(0, 5));
}

/** Judges a whole token of 93 characters. The case of the checksum is not looked at. */
export function judgeFineGrained(token: string): Judgement {
  const expected = fineGrainedChecksum(token.slice(0, OFFSET));
  return judgeChecksum(token.slice(OFFSET, OFFSET + WIDTH).toUpperCase() === expected);
}

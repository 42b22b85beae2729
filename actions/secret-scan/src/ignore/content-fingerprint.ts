// The name of a credential that stays the same wherever it lies: a keyed hash of what it is, with no path and no position.
import { Buffer } from "node:buffer";
import { createHmac } from "node:crypto";
import { Secret } from "@lockstep/core";

/** Known to everybody. Names made with it can be tried out by guessing, so weak passwords want a key or a salt. */
const PUBLIC_KEY = "lockstep secret-scan fingerprint 1";
const DIGITS = 32;

/** What the hash is keyed with: a user's secret, the salt of a baseline file, or nothing but a public text. */
export type FingerprintKey = Secret | string | undefined;

/**
 * 32 lower-case hexadecimal digits: the first half of HMAC-SHA-256 (RFC 2104) over the rule's family and the credential's
 * bytes. `secret` is Latin-1, one character a byte. Moves, renames and squashes keep it; another credential has another one.
 */
export function contentFingerprint(family: string, secret: string, key: FingerprintKey): string {
  const hmac = createHmac("sha256", key instanceof Secret ? key.reveal() : (key ?? PUBLIC_KEY));
  // No family holds a NUL, so no two pairs of family and credential make the same message.
  hmac.update(`${family}\0`, "utf8").update(Buffer.from(secret, "latin1"));
  return hmac.digest("hex").slice(0, DIGITS);
}

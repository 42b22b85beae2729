// Ed25519 key pairs of 64 bytes (seed, then public key, as NaCl lays them out): proves that the one half belongs to the other.
import { Buffer } from "node:buffer";
import { createPrivateKey, createPublicKey } from "node:crypto";

/** The fixed part of PKCS #8 for an Ed25519 seed (RFC 8410, section 7). */
const PKCS8_HEAD = Buffer.from("302e020100300506032b657004220420", "hex");
const HALF = 32;

/** The 64 bytes that a seed of 32 bytes makes. */
export function ed25519Pair(seed: Uint8Array): Buffer {
  const key = createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, seed]), format: "der", type: "pkcs8" });
  const spki = createPublicKey(key).export({ format: "der", type: "spki" });
  return Buffer.concat([seed, spki.subarray(-HALF)]);
}

/** True if `bytes` are a seed and the public key that belongs to it. */
export function isEd25519Pair(bytes: Buffer): boolean {
  return bytes.length === 2 * HALF && ed25519Pair(bytes.subarray(0, HALF)).equals(bytes);
}

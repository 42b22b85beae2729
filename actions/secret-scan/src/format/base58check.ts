// Base 58 with a checksum, as Bitcoin writes its keys (BIP-32; Bitcoin wiki, "Base58Check encoding").
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";

const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const CHECKSUM_BYTES = 4;
/** An extended key has 111 characters, nothing here has more. */
const MAX_LENGTH = 120;

/** The payload, or undefined where a character is foreign or the checksum does not fit. */
export function fromBase58Check(text: string): Buffer | undefined {
  const bytes = decode(text);
  if (!bytes || bytes.length <= CHECKSUM_BYTES) return undefined;
  const payload = bytes.subarray(0, -CHECKSUM_BYTES);
  return checksum(payload).equals(bytes.subarray(-CHECKSUM_BYTES)) ? payload : undefined;
}

export function toBase58Check(payload: Uint8Array): string {
  return encode(Buffer.concat([payload, checksum(payload)]));
}

function checksum(payload: Uint8Array): Buffer {
  return sha256(sha256(payload)).subarray(0, CHECKSUM_BYTES);
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}

function decode(text: string): Buffer | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  let value = 0n;
  for (const character of text) {
    const digit = ALPHABET.indexOf(character);
    if (digit < 0) return undefined;
    value = value * 58n + BigInt(digit);
  }
  const zeros = /^1*/.exec(text)?.[0].length ?? 0;
  const hex = value === 0n ? "" : value.toString(16);
  return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex.padStart(hex.length + (hex.length % 2), "0"), "hex")]);
}

function encode(bytes: Buffer): string {
  let text = "";
  for (let value = BigInt(`0x0${bytes.toString("hex")}`); value > 0n; value /= 58n) {
    text = ALPHABET.charAt(Number(value % 58n)) + text;
  }
  const first = bytes.findIndex((byte) => byte !== 0);
  return "1".repeat(first < 0 ? bytes.length : first) + text;
}

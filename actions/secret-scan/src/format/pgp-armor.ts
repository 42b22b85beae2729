// The checksum of ASCII armor (RFC 4880, section 6.1), with which OpenPGP keys end. RFC 9580 lets writers leave it out.
import { Buffer } from "node:buffer";

const INITIAL = 0xb704ce;
const GENERATOR = 0x1864cfb;

/** `=` and the four characters that belong behind the armored `bytes`. */
export function armorChecksum(bytes: Uint8Array): string {
  let sum = INITIAL;
  for (const byte of bytes) {
    sum ^= byte << 16;
    for (let bit = 0; bit < 8; bit++) sum = sum & 0x800000 ? (sum << 1) ^ GENERATOR : sum << 1;
  }
  return `=${Buffer.from([(sum >> 16) & 0xff, (sum >> 8) & 0xff, sum & 0xff]).toString("base64")}`;
}

/** Splits the base 64 of an armored block from its checksum, which is undefined where it is left out. */
export function splitArmor(body: string): { base64: string; checksum: string | undefined } {
  const match = /=[A-Za-z0-9+/]{4}(?=[^A-Za-z0-9+/]{0,80}$)/.exec(body);
  const checksum = match?.[0];
  return { base64: match ? body.slice(0, match.index) : body, checksum };
}

// The checksum of bech32 (BIP-173), which age puts behind its identities.

const ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const CHECKSUM_WIDTH = 6;

/** The six characters that belong behind the lower-case `data`; `prefix` is what stands before the last `1`. */
export function bech32Checksum(prefix: string, data: string): string {
  const sum = polymod([...expand(prefix), ...digits(data), ...Array<number>(CHECKSUM_WIDTH).fill(0)]) ^ 1;
  return Array.from({ length: CHECKSUM_WIDTH }, (_unused, at) => ALPHABET.charAt((sum >>> (5 * (5 - at))) & 31)).join(
    "",
  );
}

/** True if `text` is `<prefix>1<data><checksum>`, all in one case, and the checksum fits. */
export function isBech32(text: string, prefix: string): boolean {
  const lower = text.toLowerCase();
  const data = lower.slice(prefix.length + 1, -CHECKSUM_WIDTH);
  const sameCase = text === lower || text === text.toUpperCase();
  return sameCase && lower === `${prefix}1${data}${bech32Checksum(prefix, data)}`;
}

function digits(data: string): number[] {
  return [...data].map((character) => ALPHABET.indexOf(character) & 31);
}

function expand(prefix: string): number[] {
  const codes = [...prefix].map((character) => character.charCodeAt(0));
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
}

function polymod(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    GENERATOR.forEach((generator, bit) => {
      if ((top >>> bit) & 1) sum ^= generator;
    });
  }
  return sum;
}

// Recovery phrases of wallets (BIP-39): words that stand for random bits and, in the last word, a checksum over them.
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { MNEMONIC_WORDS } from "./mnemonic-words.ts";

const BITS_A_WORD = 11;
/** Eleven bits a word are 32 random bits and one bit of checksum for every three words. */
const WORDS_A_CHECK_BIT = 3;
const PLACES: ReadonlyMap<string, number> = new Map(MNEMONIC_WORDS.map((word, place) => [word, place]));

/** Whether the checksum of a phrase of 12, 15, 18, 21 or 24 words fits; undefined where a text is no such phrase. */
export function mnemonicFits(phrase: string): boolean | undefined {
  const words = phrase.split(" ");
  const places = words.map((word) => PLACES.get(word));
  if (words.length % WORDS_A_CHECK_BIT !== 0 || words.length < 12 || words.length > 24) return undefined;
  const bits = places
    .map((place) => (place === undefined ? "" : place.toString(2).padStart(BITS_A_WORD, "0")))
    .join("");
  if (bits.length !== words.length * BITS_A_WORD) return undefined;
  const end = bits.length - words.length / WORDS_A_CHECK_BIT;
  return checkBits(toBytes(bits.slice(0, end)), bits.length - end) === bits.slice(end);
}

/** The phrase for 16, 20, 24, 28 or 32 bytes. */
export function toMnemonic(bytes: Uint8Array): string {
  const random = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const bits = random + checkBits(bytes, bytes.length / 4);
  const words = bits.match(/.{11}/g) ?? [];
  return words.map((place) => MNEMONIC_WORDS[Number.parseInt(place, 2)] ?? "").join(" ");
}

function toBytes(bits: string): Uint8Array {
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

function checkBits(bytes: Uint8Array, count: number): string {
  const first = createHash("sha256").update(bytes).digest()[0] ?? 0;
  return first.toString(2).padStart(8, "0").slice(0, count);
}

// Says quickly which rows of base64 characters cannot hold text, so that hashes, long names and ruled lines cost next to nothing.
import { TEXT } from "./byte-set.ts";

/** The value of every base64 and base64url character (RFC 4648, tables 1 and 2), 0 for all other bytes. */
const SEXTETS = new Uint8Array(256);
Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/").forEach((sign, value) => {
  SEXTETS[sign.charCodeAt(0)] = value;
});
SEXTETS["-".charCodeAt(0)] = 62;
SEXTETS["_".charCodeAt(0)] = 63;

/**
 * For two neighbouring sextets: bit n is set if the byte they share is text where the first of them stands at place n of its
 * group of four. At the last place two neighbours share no byte, and the bit is set.
 */
const PAIRS = Uint8Array.from({ length: 4096 }, (_, pair) => {
  const shared = [pair >> 4, (pair >> 2) & 0xff, pair & 0xff];
  return shared.reduce((bits, byte, place) => bits | ((TEXT[byte] ?? 0) << place), 8);
});

/** Neighbours that 16 text bytes fill. */
const LEAST_PAIRS = 21;

/** False only if no 16 text bytes on end can be read in base64 characters when groups of four start at the first of them. */
export function mayHoldText(characters: Buffer, first: number, end: number): boolean {
  let low = first;
  while (low + LEAST_PAIRS < end) {
    let at = low + LEAST_PAIRS - 1;
    while (at >= low && isText(characters, at, (at - first) & 3)) at--;
    if (at < low) return true;
    low = at + 1;
  }
  return false;
}

function isText(content: Buffer, at: number, place: number): boolean {
  const pair = ((SEXTETS[content[at] ?? 0] ?? 0) << 6) | (SEXTETS[content[at + 1] ?? 0] ?? 0);
  return (((PAIRS[pair] ?? 0) >> place) & 1) === 1;
}

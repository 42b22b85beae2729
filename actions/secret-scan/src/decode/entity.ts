// Reads numeric character references (HTML Standard, "Decimal numeric character reference" and the hexadecimal one).
import { hexDigit } from "./byte-set.ts";

/** Without the longest run of zeros somebody may put in front: no character has more. */
const MOST_DIGITS = 8;
/** `&#x`, the digits and the semicolon. */
const LONGEST = 3 + MOST_DIGITS + 1;
const SEMICOLON = 0x3b;
const LETTER_X = 0x78;
const TO_LOWER = 0x20;

/** The character that a reference at an offset stands for, -1 if there is none. Its first two bytes, `&#`, have been seen. */
export function entityValue(content: Buffer, at: number): number {
  const isHex = ((content[at + 2] ?? 0) | TO_LOWER) === LETTER_X;
  const base = isHex ? 16 : 10;
  const first = at + (isHex ? 3 : 2);
  let value = 0;
  for (let next = first; next <= first + MOST_DIGITS; next++) {
    const byte = content[next];
    if (byte === SEMICOLON) return next > first ? value : -1;
    const digit = hexDigit(byte);
    if (digit < 0 || digit >= base) return -1;
    value = value * base + digit;
  }
  return -1;
}

/** Bytes of the reference at an offset, which there is. */
export function entityLength(content: Buffer, at: number): number {
  return content.subarray(at, at + LONGEST).indexOf(SEMICOLON) + 1;
}

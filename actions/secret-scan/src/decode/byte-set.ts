// Sets of bytes as tables of 256 entries: the one lookup that decides whether a byte may belong to a run.

/** 1 for every byte in the set. */
export type ByteSet = Uint8Array;

/** The bytes for which `isMember` holds, each given as the character of its code. */
export function setOf(isMember: (sign: string) => boolean): ByteSet {
  return Uint8Array.from({ length: 256 }, (_, byte) => Number(isMember(String.fromCharCode(byte))));
}

/** The bytes of an ASCII text. */
export function bytesOf(text: string): ByteSet {
  return setOf((sign) => text.includes(sign));
}

/** Both alphabets of RFC 4648, sections 4 and 5, without the padding. */
export const BASE64: ByteSet = setOf((sign) => /[A-Za-z0-9+/_-]/.test(sign));
export const HEX: ByteSet = setOf((sign) => /[0-9a-fA-F]/.test(sign));
/** Printable ASCII, tab and line ends. */
export const TEXT: ByteSet = setOf((sign) => /[\t\r\n\x20-\x7e]/.test(sign));

const DIGIT_VALUE = Int8Array.from({ length: 256 }, (_, byte) => {
  const value = Number.parseInt(String.fromCharCode(byte), 16);
  return Number.isNaN(value) ? -1 : value;
});

/** The value of a hexadecimal digit, -1 where the byte is none or lies outside the content. */
export function hexDigit(byte: number | undefined): number {
  return byte === undefined ? -1 : (DIGIT_VALUE[byte] ?? -1);
}

// Numbers in base 62 as token checksums write them: digits, then upper case, then lower case, padded with zeros.

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** A whole number that is not negative, in at least `width` digits of base 62. */
export function toBase62(value: number, width: number): string {
  let digits = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) digits = ALPHABET.charAt(rest % 62) + digits;
  return digits.padStart(width, "0");
}

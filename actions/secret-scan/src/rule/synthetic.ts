// Makes credentials that are none, for examples: always the same ones for the same seed, and never stored anywhere.

const LOWER = "abcdefghijklmnopqrstuvwxyz";
const UPPER = LOWER.toUpperCase();
const DIGITS = "0123456789";

/** Characters drawn by a small generator (mulberry32). Nothing about it is random enough for anything but examples. */
export class Synthetic {
  #state: number;

  constructor(seed: string) {
    this.#state = 0x9e3779b9;
    for (let at = 0; at < seed.length; at++) this.#state = Math.imul(this.#state ^ seed.charCodeAt(at), 0x01000193);
  }

  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
  }

  /** `length` characters out of `alphabet`. */
  of(alphabet: string, length: number): string {
    return Array.from({ length }, () => alphabet.charAt(this.below(alphabet.length))).join("");
  }

  digits(length: number): string {
    return this.of(DIGITS, length);
  }

  /** Lower-case hexadecimal. */
  hex(length: number): string {
    return this.of(`${DIGITS}abcdef`, length);
  }

  upperHex(length: number): string {
    return this.of(`${DIGITS}ABCDEF`, length);
  }

  lower(length: number): string {
    return this.of(LOWER, length);
  }

  upper(length: number): string {
    return this.of(UPPER, length);
  }

  lowerAlnum(length: number): string {
    return this.of(LOWER + DIGITS, length);
  }

  upperAlnum(length: number): string {
    return this.of(UPPER + DIGITS, length);
  }

  alnum(length: number): string {
    return this.of(DIGITS + UPPER + LOWER, length);
  }

  base64(length: number): string {
    return this.of(`${UPPER}${LOWER}${DIGITS}+/`, length);
  }

  base64url(length: number): string {
    return this.of(`${UPPER}${LOWER}${DIGITS}-_`, length);
  }

  /** RFC 9562, version 4. */
  uuid(): string {
    return [this.hex(8), this.hex(4), `4${this.hex(3)}`, `a${this.hex(3)}`, this.hex(12)].join("-");
  }

  bytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.below(256));
  }
}

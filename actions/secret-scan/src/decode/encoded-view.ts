// Reads single bytes out of base64 or hexadecimal characters, so that a long run need not be decoded to be looked into.
import type { AlphabetBlock } from "./alphabet-block.ts";
import { offsetOf } from "./alphabet-block.ts";
import { SEXTETS } from "./base64-sieve.ts";
import { hexDigit } from "./byte-set.ts";
import type { ByteView, Stretch } from "./text-stretch.ts";

/** A view that knows which characters of its block its bytes come from. */
export interface EncodedView extends ByteView {
  readonly block: AlphabetBlock;
  /** The characters of a stretch of bytes. */
  charactersOf(bytes: Stretch): Stretch;
}

/** Base64 and base64url (RFC 4648), from one of the block's characters on. */
export class Base64View implements EncodedView {
  readonly block: AlphabetBlock;
  readonly length: number;
  readonly #from: number;

  constructor(block: AlphabetBlock, from: number) {
    this.block = block;
    this.#from = from;
    this.length = Math.max(0, Math.floor(((block.length - from) * 3) / 4));
  }

  byteAt(at: number): number {
    const place = at % 3;
    const first = this.#from + ((at - place) / 3) * 4 + place;
    const high = this.#value(first);
    const low = this.#value(first + 1);
    if (place === 0) return (high << 2) | (low >> 4);
    if (place === 1) return ((high & 15) << 4) | (low >> 2);
    return ((high & 3) << 6) | low;
  }

  charactersOf(bytes: Stretch): Stretch {
    return {
      start: this.#from + Math.floor((bytes.start * 4) / 3),
      end: this.#from + Math.ceil((bytes.end * 4) / 3),
    };
  }

  #value(at: number): number {
    return SEXTETS[this.block.content[offsetOf(this.block, at)] ?? 0] ?? 0;
  }
}

/** Hexadecimal digits, two a byte, some of the block's characters. */
export class HexView implements EncodedView {
  readonly block: AlphabetBlock;
  readonly length: number;
  readonly #from: number;

  constructor(block: AlphabetBlock, digits: Stretch) {
    this.block = block;
    this.#from = digits.start;
    this.length = (digits.end - digits.start) >> 1;
  }

  byteAt(at: number): number {
    const first = this.#from + at * 2;
    return (this.#digit(first) << 4) | this.#digit(first + 1);
  }

  charactersOf(bytes: Stretch): Stretch {
    return { start: this.#from + bytes.start * 2, end: this.#from + bytes.end * 2 };
  }

  #digit(at: number): number {
    return hexDigit(this.block.content[offsetOf(this.block, at)]);
  }
}

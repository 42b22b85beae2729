// The codes of one block of compressed data (RFC 1951, section 3.2.2). Short ones are looked up, long ones are counted out.

const MAX_BITS = 15;
const FAST_BITS = 9;
const FAST_SIZE = 1 << FAST_BITS;

/** Made once and built anew for each block. */
export class Huffman {
  /** How many codes there are of each length. */
  readonly #counts = new Uint16Array(MAX_BITS + 1);
  /** In the order of their codes. */
  readonly #symbols: Uint16Array;
  /** By the next bits: a symbol and the length of its code, symbol * 16 + length; 0 where the code is longer. */
  readonly #fast = new Uint16Array(FAST_SIZE);
  readonly #next = new Uint16Array(MAX_BITS + 2);

  constructor(symbols: number) {
    this.#symbols = new Uint16Array(symbols);
  }

  /** Takes the lengths of the codes of `count` symbols from `lengths`. False if they make no complete code. */
  build(lengths: Uint8Array, from: number, count: number): boolean {
    this.#counts.fill(0);
    for (let symbol = 0; symbol < count; symbol++) {
      const length = lengths[from + symbol] as number;
      this.#counts[length] = (this.#counts[length] as number) + 1;
    }
    const used = count - (this.#counts[0] as number);
    this.#counts[0] = 0;
    // A block without any distance, or with a single one, need not be complete.
    if (this.#unused() !== 0 && (used > 1 || this.#unused() < 0)) return false;
    this.#sort(lengths, from, count);
    this.#fill();
    return true;
  }

  /** The symbol that `bits` begin with, of which at least 15 must be valid: symbol * 16 + length; 0 if there is none. */
  read(bits: number): number {
    return (this.#fast[bits & (FAST_SIZE - 1)] as number) || this.#count(bits);
  }

  /** How many codes of 15 bits are free; negative if there are more codes than fit. */
  #unused(): number {
    let left = 1;
    for (let length = 1; length <= MAX_BITS; length++) left = left * 2 - (this.#counts[length] as number);
    return left;
  }

  #sort(lengths: Uint8Array, from: number, count: number): void {
    const next = this.#next;
    next[1] = 0;
    for (let length = 1; length <= MAX_BITS; length++) {
      next[length + 1] = (next[length] as number) + (this.#counts[length] as number);
    }
    for (let symbol = 0; symbol < count; symbol++) {
      const length = lengths[from + symbol] as number;
      if (length === 0) continue;
      this.#symbols[next[length] as number] = symbol;
      next[length] = (next[length] as number) + 1;
    }
  }

  #fill(): void {
    this.#fast.fill(0);
    let code = 0;
    let index = 0;
    for (let length = 1; length <= FAST_BITS; length++) {
      for (let count = this.#counts[length] as number; count > 0; count--) {
        const entry = (this.#symbols[index++] as number) * 16 + length;
        for (let at = reverse(code, length); at < FAST_SIZE; at += 1 << length) this.#fast[at] = entry;
        code++;
      }
      code <<= 1;
    }
  }

  /** Bit by bit: the codes of one length follow each other, and those of the next length begin where they end. */
  #count(bits: number): number {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length <= MAX_BITS; length++) {
      code |= (bits >>> (length - 1)) & 1;
      const count = this.#counts[length] as number;
      if (code - first < count) return (this.#symbols[index + code - first] as number) * 16 + length;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    return 0;
  }
}

function reverse(code: number, length: number): number {
  let reversed = 0;
  for (let bit = 0; bit < length; bit++) reversed |= ((code >> bit) & 1) << (length - 1 - bit);
  return reversed;
}

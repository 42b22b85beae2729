// Unpacks small compressed data (RFC 1950 and 1951) into memory that is there already. The native decompressor needs more time
// to start than all of this takes; whatever is strange here is refused, and somebody else has to look at it.
import { Huffman } from "./huffman.ts";

/** Length symbols from 257 on: the shortest length of each, and its extra bits (RFC 1951, section 3.2.5). */
const LENGTHS = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCES = Array.from({ length: 30 }, (_, at) => (at < 4 ? at + 1 : ((2 + (at & 1)) << ((at >> 1) - 1)) + 1));
const DISTANCE_BITS = Array.from({ length: 30 }, (_, at) => (at < 4 ? 0 : (at >> 1) - 1));
/** The order in which the lengths of the codes for code lengths stand (RFC 1951, section 3.2.7). */
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const END = 256;
const LITERALS = 288;
const DEFLATE = 8;
const HAS_DICTIONARY = 0x20;
const ADLER = 65_521;
/** So many sums fit into 31 bits (RFC 1950, section 9, has the number for 32). */
const ADLER_ROW = 2_400;

interface Codes {
  readonly literals: Huffman;
  readonly distances: Huffman;
}

export class Inflater {
  readonly #fixed: Codes = fixedCodes();
  readonly #own: Codes = { literals: new Huffman(LITERALS), distances: new Huffman(32) };
  readonly #codes = new Huffman(19);
  readonly #lengths = new Uint8Array(LITERALS + 32);
  #packed: Uint8Array = new Uint8Array(0);
  #next = 0;
  #bits = 0;
  #count = 0;
  #memory: Uint8Array = this.#packed;
  #start = 0;
  #at = 0;
  #end = 0;

  /** False if `packed` is not sound or does not unpack to exactly `size` bytes, which then lie at `at` of `memory`. */
  inflate(packed: Uint8Array, memory: Uint8Array, at: number, size: number): boolean {
    if (packed.length < 6 || !isHeader(packed[0] ?? 0, packed[1] ?? 0)) return false;
    this.#packed = packed;
    this.#next = 2;
    this.#bits = 0;
    this.#count = 0;
    this.#memory = memory;
    this.#start = at;
    this.#at = at;
    this.#end = at + size;
    let isLast = false;
    while (!isLast) {
      isLast = this.#take(1) === 1;
      if (!this.#block(this.#take(2))) return false;
    }
    return this.#at === this.#end && this.#checksum() === adler32(memory, at, this.#end);
  }

  #block(type: number): boolean {
    if (type === 0) return this.#stored();
    if (type === 1) return this.#symbols(this.#fixed);
    return type === 2 && this.#readCodes() && this.#symbols(this.#own);
  }

  /** Bits behind the end are zeros; too many of them show in the checksum, which is then missing. */
  #fill(): void {
    while (this.#count <= 16) {
      this.#bits |= (this.#packed[this.#next++] ?? 0) << this.#count;
      this.#count += 8;
    }
  }

  #drop(count: number): void {
    this.#bits >>>= count;
    this.#count -= count;
  }

  /** At most 16 bits. */
  #take(count: number): number {
    this.#fill();
    const value = this.#bits & ((1 << count) - 1);
    this.#drop(count);
    return value;
  }

  /** Gives back whole bytes that were taken too early, and leaves the rest of the byte that was begun. */
  #align(): void {
    this.#next -= this.#count >> 3;
    this.#bits = 0;
    this.#count = 0;
  }

  #stored(): boolean {
    this.#align();
    const { at, packed } = { at: this.#next, packed: this.#packed };
    const length = (packed[at] ?? 0) | ((packed[at + 1] ?? 0) << 8);
    const inverse = (packed[at + 2] ?? 0) | ((packed[at + 3] ?? 0) << 8);
    const end = at + 4 + length;
    if ((length ^ inverse) !== 0xffff || end > packed.length || length > this.#end - this.#at) return false;
    this.#memory.set(packed.subarray(at + 4, end), this.#at);
    this.#at += length;
    this.#next = end;
    return true;
  }

  #readCodes(): boolean {
    const literals = this.#take(5) + 257;
    const distances = this.#take(5) + 1;
    const codes = this.#take(4) + 4;
    const lengths = this.#lengths.fill(0);
    for (let at = 0; at < codes; at++) lengths[LENGTH_ORDER[at] ?? 0] = this.#take(3);
    if (!this.#codes.build(lengths, 0, 19)) return false;
    const all = literals + distances;
    for (let at = 0; at < all; ) {
      at = this.#codeLength(at);
      if (at < 0 || at > all) return false;
    }
    return this.#own.literals.build(lengths, 0, literals) && this.#own.distances.build(lengths, literals, distances);
  }

  /** Reads a length, or repeats one, and gives the place behind it; -1 for what is none. */
  #codeLength(at: number): number {
    this.#fill();
    const entry = this.#codes.read(this.#bits);
    if (entry === 0) return -1;
    this.#drop(entry & 15);
    const symbol = entry >> 4;
    if (symbol < 16) {
      this.#lengths[at] = symbol;
      return at + 1;
    }
    if (symbol === 16 && at === 0) return -1;
    const length = symbol === 16 ? (this.#lengths[at - 1] ?? 0) : 0;
    const times = symbol === 16 ? 3 + this.#take(2) : symbol === 17 ? 3 + this.#take(3) : 11 + this.#take(7);
    this.#lengths.fill(length, at, at + times);
    return at + times;
  }

  /** Reads the symbols of a block to its end. */
  #symbols({ literals, distances }: Codes): boolean {
    for (;;) {
      this.#fill();
      const entry = literals.read(this.#bits);
      const symbol = entry >> 4;
      this.#drop(entry & 15);
      if (symbol === END) return true;
      if (entry === 0 || this.#at === this.#end || this.#next > this.#packed.length) return false;
      if (symbol < END) this.#memory[this.#at++] = symbol;
      else if (!this.#repeat(symbol - END - 1, distances)) return false;
    }
  }

  #repeat(symbol: number, distances: Huffman): boolean {
    const length = (LENGTHS[symbol] ?? Number.POSITIVE_INFINITY) + this.#take(LENGTH_BITS[symbol] ?? 0);
    this.#fill();
    const entry = distances.read(this.#bits);
    this.#drop(entry & 15);
    const distance = (DISTANCES[entry >> 4] ?? Number.POSITIVE_INFINITY) + this.#take(DISTANCE_BITS[entry >> 4] ?? 0);
    return entry !== 0 && this.#copy(length, distance);
  }

  #copy(length: number, distance: number): boolean {
    const from = this.#at - distance;
    if (from < this.#start || length > this.#end - this.#at) return false;
    for (let index = 0; index < length; index++) this.#memory[this.#at + index] = this.#memory[from + index] as number;
    this.#at += length;
    return true;
  }

  /** Behind the data, the highest byte first. */
  #checksum(): number {
    this.#align();
    let sum = 0;
    for (let byte = 0; byte < 4; byte++) sum = sum * 256 + (this.#packed[this.#next + byte] ?? 0);
    return this.#next + 4 <= this.#packed.length ? sum : -1;
  }
}

/** RFC 1951, section 3.2.6. */
function fixedCodes(): Codes {
  const codes = { literals: new Huffman(LITERALS), distances: new Huffman(32) };
  const lengths = new Uint8Array(LITERALS).fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280);
  codes.literals.build(lengths, 0, LITERALS);
  codes.distances.build(new Uint8Array(32).fill(5), 0, 32);
  return codes;
}

/** RFC 1950, section 2.2. */
function isHeader(method: number, flags: number): boolean {
  return (
    (method & 0x0f) === DEFLATE &&
    method >> 4 <= 7 &&
    (method * 256 + flags) % 31 === 0 &&
    (flags & HAS_DICTIONARY) === 0
  );
}

function adler32(bytes: Uint8Array, start: number, end: number): number {
  let low = 1;
  let high = 0;
  for (let at = start; at < end; ) {
    const rowEnd = Math.min(end, at + ADLER_ROW);
    for (; at < rowEnd; at++) {
      low += bytes[at] as number;
      high += low;
    }
    low %= ADLER;
    high %= ADLER;
  }
  return high * 65_536 + low;
}

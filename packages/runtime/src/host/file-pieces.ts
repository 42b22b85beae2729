// Reads numbers and bytes of a large file through one small buffer, so that the file is never in memory as a whole.

const PIECE = 64 * 1024;

export class FilePieces {
  readonly #fill: (into: Buffer, at: number) => number;
  readonly #piece = Buffer.allocUnsafeSlow(PIECE);
  #start = 0;
  #length = 0;

  /** `fill` puts what stands at a place of the file into a buffer, from its start, and returns how many bytes that were. */
  constructor(fill: (into: Buffer, at: number) => number) {
    this.#fill = fill;
  }

  /** Two bytes, the low one first. Throws RangeError past the end. */
  u16(at: number): number {
    return this.#piece.readUInt16LE(this.#find(at, 2));
  }

  /** Four bytes, the lowest first. Throws RangeError past the end. */
  u32(at: number): number {
    return this.#piece.readUInt32LE(this.#find(at, 4));
  }

  /** At most 64 KiB, valid until the next call. Throws RangeError past the end, and for more. */
  bytes(at: number, length: number): Buffer {
    const place = this.#find(at, length);
    return this.#piece.subarray(place, place + length);
  }

  /** Where in the piece it stands. */
  #find(at: number, length: number): number {
    if (at < this.#start || at + length > this.#start + this.#length) this.#read(at);
    if (length > this.#length) throw new RangeError("past the end of the file");
    return at - this.#start;
  }

  /** The kernel may hand out less at a time than was asked for. */
  #read(at: number): void {
    this.#start = at;
    this.#length = 0;
    while (this.#length < PIECE) {
      const got = this.#fill(this.#piece.subarray(this.#length), at + this.#length);
      if (got === 0) break;
      this.#length += got;
    }
  }
}

// Many blobs in little memory: 28 bytes each (40 with SHA-256), where strings would take some 100.

const FIRST_ROOM = 1024;

export class BlobTable {
  /** Bytes of an id: 20 or 32. */
  readonly #width: number;
  #ids: Buffer;
  #sizes = new Float64Array(FIRST_ROOM);
  #length = 0;

  /** `digits`: of an object id, 40 or 64. */
  constructor(digits: number) {
    this.#width = digits / 2;
    this.#ids = Buffer.alloc(FIRST_ROOM * this.#width);
  }

  get length(): number {
    return this.#length;
  }

  /** Takes the id from the hexadecimal digits at `at` of `text`. */
  add(text: Buffer, at: number, size: number): void {
    if (this.#length === this.#sizes.length) this.#grow();
    const start = this.#length * this.#width;
    for (let byte = 0; byte < this.#width; byte++) {
      this.#ids[start + byte] = (digit(text[at + 2 * byte]) << 4) | digit(text[at + 2 * byte + 1]);
    }
    this.#sizes[this.#length] = size;
    this.#length += 1;
  }

  /** The object id in hexadecimal digits; of an index below `length`. */
  idAt(index: number): string {
    return this.#ids.toString("hex", index * this.#width, (index + 1) * this.#width);
  }

  /** In bytes. */
  sizeAt(index: number): number {
    return this.#sizes[index] ?? 0;
  }

  *ids(): Generator<string, void, undefined> {
    for (let index = 0; index < this.#length; index++) yield this.idAt(index);
  }

  /** Bytes of all blobs together. */
  totalSize(): number {
    return this.#sizes.subarray(0, this.#length).reduce((sum, size) => sum + size, 0);
  }

  #grow(): void {
    const ids = Buffer.alloc(this.#ids.length * 2);
    this.#ids.copy(ids);
    this.#ids = ids;
    const sizes = new Float64Array(this.#sizes.length * 2);
    sizes.set(this.#sizes);
    this.#sizes = sizes;
  }
}

/** The value of a lower-case hexadecimal digit. */
function digit(code = 0x30): number {
  return code <= 0x39 ? code - 0x30 : code - 0x61 + 10;
}

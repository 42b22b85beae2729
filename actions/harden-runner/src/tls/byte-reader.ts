// Reads the length-prefixed vectors that TLS messages are made of (RFC 8446 section 3.4), without ever leaving its bytes.

export class ByteReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get atEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  /** A number of one or two bytes; undefined past the end. */
  number(size: 1 | 2): number | undefined {
    const bytes = this.take(size);
    return bytes?.readUIntBE(0, size);
  }

  take(length: number): Buffer | undefined {
    if (this.#at + length > this.#bytes.length) return undefined;
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  /** A vector whose length stands in front of it in `size` bytes. */
  vector(size: 1 | 2): Buffer | undefined {
    const length = this.number(size);
    return length === undefined ? undefined : this.take(length);
  }
}

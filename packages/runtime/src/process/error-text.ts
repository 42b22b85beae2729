// The start of what a program prints on standard error. The rest is read and dropped, so that the program does not block.

const MAX_BYTES = 64 * 1024;

export class ErrorText {
  readonly #chunks: Buffer[] = [];
  #kept = 0;

  add(chunk: Buffer): void {
    const part = chunk.subarray(0, MAX_BYTES - this.#kept);
    if (part.length === 0) return;
    this.#chunks.push(part);
    this.#kept += part.length;
  }

  /** The first 64 KiB. */
  text(): string {
    return Buffer.concat(this.#chunks).toString("utf8");
  }
}

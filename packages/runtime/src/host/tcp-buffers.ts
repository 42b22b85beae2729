// The memory that connections are read into: a buffer of its own for each, and a few wide ones lent to those that bring a
// lot. Fewer, larger reads save a quarter of the work of copying, and only few connections need them at a time.

/** Bytes that one read into a wide buffer may bring. */
export const WIDE_BUFFER = 524_288;
/** Four megabytes in all. Who gets none reads into its own. */
const WIDE_BUFFERS = 8;

/** Lends the wide buffers, and keeps those that it has made. */
export class WideBuffers {
  readonly #free: Buffer[] = [];
  #made = 0;

  /** Undefined when all are lent. */
  take(): Buffer | undefined {
    const free = this.#free.pop();
    if (free !== undefined || this.#made === WIDE_BUFFERS) return free;
    this.#made += 1;
    return Buffer.allocUnsafeSlow(WIDE_BUFFER);
  }

  giveBack(buffer: Buffer): void {
    this.#free.push(buffer);
  }
}

/** Where one connection is read into. */
export class ReadBuffer {
  readonly #own: Buffer;
  readonly #wideBuffers: WideBuffers;
  #wide: Buffer | undefined;

  /** @param size bytes of the connection's own buffer. */
  constructor(size: number, wideBuffers: WideBuffers) {
    this.#own = Buffer.allocUnsafeSlow(size);
    this.#wideBuffers = wideBuffers;
  }

  /** What the next read fills. */
  get next(): Buffer {
    return this.#wide ?? this.#own;
  }

  /**
   * Chooses anew what the next read fills: it may be wide after one that filled the own buffer, until one would have had room
   * in it. No byte of the last read may be in use any more.
   *
   * @param length bytes that the last read brought.
   */
  adapt(length: number): void {
    if (length < this.#own.length) this.release();
    else this.#wide ??= this.#wideBuffers.take();
  }

  /** Gives back what was lent. Nobody may still read from it, or into it. */
  release(): void {
    if (this.#wide !== undefined) this.#wideBuffers.giveBack(this.#wide);
    this.#wide = undefined;
  }
}

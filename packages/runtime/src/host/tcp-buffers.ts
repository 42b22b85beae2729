// The memory that connections are read into: a small buffer for each, and larger ones lent to those that bring more. Fewer,
// larger reads save a quarter of the work of copying, and only few connections need them at a time.

/** Bytes of the buffer that every connection has. */
export const SMALL_BUFFER = 16_384;
/** Bytes that one read may bring at most. */
export const WIDE_BUFFER = 524_288;

interface Kind {
  readonly size: number;
  /** How many are ever made. */
  readonly count: number;
}

/** Six megabytes in all, the largest last. Who gets none reads into its own. */
const LENT: readonly Kind[] = [
  { size: 65_536, count: 32 },
  { size: WIDE_BUFFER, count: 8 },
];
/** What is read into after everything was given back: nothing. */
const NONE = Buffer.alloc(0);
/** Small ones that are kept for the next connection; the others are left to the garbage collector. */
const SMALL_KEPT = 64;

/** Lends the larger buffers, to all connections of all relays that share it, and keeps those that it has made. */
export class BufferPool {
  readonly #free = new Map<number, Buffer[]>([SMALL_BUFFER, ...LENT.map(({ size }) => size)].map((size) => [size, []]));
  readonly #made = new Map<number, number>();

  /** Never fails: there are as many as there are connections. */
  takeSmall(): Buffer {
    return this.#free.get(SMALL_BUFFER)?.pop() ?? Buffer.allocUnsafeSlow(SMALL_BUFFER);
  }

  /** The largest that is free and larger than a small one, of `size` bytes at most. Undefined when all are lent. */
  takeLarger(size: number): Buffer | undefined {
    for (const kind of LENT.toReversed()) {
      const found = kind.size <= size ? this.#take(kind) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  }

  giveBack(buffer: Buffer): void {
    const free = this.#free.get(buffer.length) ?? [];
    if (buffer.length > SMALL_BUFFER || free.length < SMALL_KEPT) free.push(buffer);
  }

  #take({ size, count }: Kind): Buffer | undefined {
    const free = this.#free.get(size)?.pop();
    const made = this.#made.get(size) ?? 0;
    if (free !== undefined || made === count) return free;
    this.#made.set(size, made + 1);
    return Buffer.allocUnsafeSlow(size);
  }
}

/** Where one connection is read into. */
export class ReadBuffer {
  readonly #pool: BufferPool;
  #small: Buffer;
  #lent: Buffer | undefined;

  constructor(pool: BufferPool) {
    this.#pool = pool;
    this.#small = pool.takeSmall();
  }

  /** What the next read fills. */
  get next(): Buffer {
    return this.#lent ?? this.#small;
  }

  /**
   * Chooses anew what the next read fills: the smallest that would have had room for more than the last one brought. No byte
   * of the last read may be in use any more.
   *
   * @param length bytes that the last read brought.
   */
  adapt(length: number): void {
    const wanted = sizeFor(length);
    if (this.#small === NONE || wanted === this.next.length) return;
    this.#giveBackLent();
    if (wanted > SMALL_BUFFER) this.#lent = this.#pool.takeLarger(wanted);
  }

  /** Gives everything back. Nobody may still read from it, or into it. */
  release(): void {
    this.#giveBackLent();
    if (this.#small !== NONE) this.#pool.giveBack(this.#small);
    this.#small = NONE;
  }

  #giveBackLent(): void {
    if (this.#lent !== undefined) this.#pool.giveBack(this.#lent);
    this.#lent = undefined;
  }
}

function sizeFor(length: number): number {
  if (length < SMALL_BUFFER) return SMALL_BUFFER;
  return LENT.find(({ size }) => length < size)?.size ?? WIDE_BUFFER;
}

// Memory of batches that a reader has done with and gives back. Without it every batch is new memory, and collecting it
// takes a quarter of the time that reading takes.

/** Buffers of this size are kept; others are left to the collector. */
const KEPT_BYTES = 2 * 1024 * 1024;
const MAX_KEPT = 16;

export class SpareBuffers {
  readonly #spare: ArrayBuffer[] = [];

  /** Memory that belongs to nothing else. Its contents are whatever they were. */
  take(bytes: number): Buffer<ArrayBuffer> {
    const spare = bytes === KEPT_BYTES ? this.#spare.pop() : undefined;
    return spare === undefined ? Buffer.allocUnsafeSlow(bytes) : Buffer.from(spare);
  }

  /** Gives back the memory of a batch, also one that has come back from another thread. Nobody may look at it again. */
  give(memory: ArrayBuffer): void {
    if (memory.byteLength === KEPT_BYTES && this.#spare.length < MAX_KEPT) this.#spare.push(memory);
  }
}

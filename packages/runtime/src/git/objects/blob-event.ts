// What a stream of blobs is made of.

/** Where one whole blob lies in a batch, in bytes. */
export interface BlobSlice {
  readonly id: string;
  readonly offset: number;
  readonly size: number;
}

/** Several whole blobs. `bytes` owns its memory, so the batch can be handed to another thread. */
export interface BlobBatch {
  readonly kind: "batch";
  readonly bytes: Buffer<ArrayBuffer>;
  readonly blobs: readonly BlobSlice[];
}

/** A piece of a blob that is too large to hold. If a problem with the same id follows, the blob broke off there. */
export interface BlobPart {
  readonly kind: "part";
  readonly id: string;
  /** Of the whole blob, in bytes. */
  readonly size: number;
  /** Counts from 0. */
  readonly part: number;
  /** Of the first byte of this part in the blob. */
  readonly offset: number;
  readonly last: boolean;
  readonly bytes: Buffer<ArrayBuffer>;
}

/**
 * A blob that was not read, or not to its end. `missing`: not in this clone, or its first bytes are damaged. `unreadable`:
 * git gave up on it, or was given up on. `not-a-blob`: the id names a commit, tree or tag. `not-reached`: git failed too
 * often on others before it.
 */
export interface BlobProblem {
  readonly kind: "problem";
  readonly id: string;
  readonly why: "missing" | "unreadable" | "not-a-blob" | "not-reached";
}

export type BlobEvent = BlobBatch | BlobPart | BlobProblem;

// Reads blobs straight out of packs, in the thread that works on them. Blobs that are stored as differences from each other are
// built in one piece of memory: a base stays until all that is built from it has been read, as long as they come in families.
import { Buffer } from "node:buffer";
import { applyDelta, type CopiedStretch, deltaHead } from "./delta.ts";
import { inflateEntry } from "./inflate-entry.ts";
import type { Pack } from "./pack.ts";
import { PackStore } from "./pack-store.ts";

/** A blob that was read. Its bytes, and those of its base, are there until the next one is read. */
export interface PackedBlob {
  readonly bytes: Buffer;
  /** The blob it is stored as a difference from. The same object for the same reading of that blob. */
  readonly base: PackedBlob | undefined;
  /** What it has in common with its base, in order. */
  readonly copies: readonly CopiedStretch[];
}

/** A blob in memory, and where it came from. */
interface Frame {
  readonly pack: Pack;
  readonly offset: number;
  /** In memory. */
  readonly start: number;
  readonly blob: PackedBlob;
}

/** Larger blobs are left to git. */
const MAX_BLOB_BYTES = 8 * 1024 * 1024;
const MEMORY_BYTES = 24 * 1024 * 1024;
/** git makes chains of 50 unless it is told otherwise, and never longer ones than this. */
const MAX_DEPTH = 4096;
const NO_COPIES: readonly CopiedStretch[] = [];

export class PackedBlobs {
  readonly #store: PackStore;
  readonly #memory = Buffer.allocUnsafeSlow(MEMORY_BYTES);
  /** Holds the instructions of one difference. */
  #delta: Buffer = Buffer.allocUnsafeSlow(64 * 1024);
  /** Each is the base of the next one, and lies in memory in front of it. */
  #frames: Frame[] = [];

  /** `objectsFolder` is absolute. Never throws. */
  constructor(objectsFolder: string) {
    this.#store = PackStore.open(objectsFolder);
  }

  /** Undefined for what cannot be read here, for whatever reason: git then has to read it. Never throws. */
  read(id: string): PackedBlob | undefined {
    try {
      const found = this.#store.find(id);
      return found && this.#build(found.pack, found.offset);
    } catch {
      this.#frames = [];
      return undefined;
    }
  }

  close(): void {
    this.#frames = [];
    this.#store.close();
  }

  #build(pack: Pack, offset: number): PackedBlob | undefined {
    const missing = this.#unwind(pack, offset);
    if (missing === undefined) return undefined;
    for (let at = missing.length - 1; at >= 0; at--) {
      if (!this.#push(pack, missing[at] ?? 0)) return undefined;
    }
    return this.#frames.at(-1)?.blob;
  }

  /** Takes away what is no base of the object, and gives the offsets of its bases that have to be read, itself first. */
  #unwind(pack: Pack, offset: number): readonly number[] | undefined {
    const missing: number[] = [];
    for (let at = offset; missing.length < MAX_DEPTH; ) {
      const kept = this.#frames.findLastIndex((frame) => frame.offset === at && frame.pack === pack);
      if (kept >= 0) {
        this.#frames.length = kept + 1;
        return missing;
      }
      missing.push(at);
      const base = pack.baseOf(at);
      if (base === undefined) return undefined;
      if (base === at) {
        this.#frames.length = 0;
        return missing;
      }
      at = base;
    }
    return undefined;
  }

  /** Puts the object at `offset` on top of its base. False if that cannot be done. */
  #push(pack: Pack, offset: number): boolean {
    const stored = pack.entryAt(offset);
    if (stored === undefined || stored.entry.size > MAX_BLOB_BYTES) return false;
    const { entry, packed } = stored;
    const frame = entry.kind === "blob" ? this.#whole(packed, entry.size) : this.#different(packed, entry.size);
    if (!frame) return false;
    this.#frames.push({ pack, offset, ...frame });
    return true;
  }

  #whole(packed: Buffer, size: number): Pick<Frame, "start" | "blob"> | undefined {
    if (!inflateEntry(packed, size, this.#memory, 0)) return undefined;
    return { start: 0, blob: { bytes: this.#memory.subarray(0, size), base: undefined, copies: NO_COPIES } };
  }

  #different(packed: Buffer, size: number): Pick<Frame, "start" | "blob"> | undefined {
    if (this.#delta.length <= size) this.#delta = Buffer.allocUnsafeSlow(size + 1);
    if (!inflateEntry(packed, size, this.#delta, 0)) return undefined;
    const delta = this.#delta.subarray(0, size);
    const head = deltaHead(delta);
    if (head === undefined || head.size > MAX_BLOB_BYTES) return undefined;
    const base = this.#baseWithRoom(head.size);
    if (base?.blob.bytes.length !== head.baseSize) return undefined;
    const start = base.start + head.baseSize;
    const copies = applyDelta(delta, head, { memory: this.#memory, base: base.start, at: start });
    const bytes = this.#memory.subarray(start, start + head.size);
    return copies && { start, blob: { bytes, base: base.blob, copies } };
  }

  /** The frame on top. Where memory is full, what lies in front of it is given up. */
  #baseWithRoom(size: number): Frame | undefined {
    const top = this.#frames.at(-1);
    if (top === undefined || top.start + top.blob.bytes.length + size < MEMORY_BYTES) return top;
    const { bytes } = top.blob;
    this.#memory.copyWithin(0, top.start, top.start + bytes.length);
    const moved = {
      ...top,
      start: 0,
      blob: { ...top.blob, bytes: this.#memory.subarray(0, bytes.length), base: undefined },
    };
    this.#frames = [moved];
    return moved;
  }
}

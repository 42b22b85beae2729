// Reads what `git cat-file --batch` prints (git documentation, "git-cat-file", "Batch output") into batches and parts. Each
// byte of a blob is copied once. It starts no process and knows nothing of failures; read-blobs.ts does.
import type { BlobEvent, BlobSlice } from "./blob-event.ts";
import type { SpareBuffers } from "./spare-buffers.ts";

/** A batch is closed when the next blob does not fit. A blob larger than this, up to the limit below, is a batch alone. */
const BATCH_BYTES = 2 * 1024 * 1024;
/** A larger blob comes in parts. */
const MAX_WHOLE_BYTES = 8 * 1024 * 1024;
const PART_BYTES = 1024 * 1024;
/** An id of 64 digits, a type and a size take fewer. */
const MAX_HEADER_BYTES = 256;
const NEWLINE = 0x0a;

/** The header of the blob that is being read. */
interface Current {
  readonly id: string;
  readonly size: number;
  readonly form: "whole" | "parts" | "dropped";
}

/** The questions git was asked, in their order. */
interface Questions {
  /** The oldest one without an answer. */
  first(): string | undefined;
  /** Takes note that it has been answered. */
  answered(): void;
}

export class BatchParser {
  readonly #questions: Questions;
  readonly #spare: SpareBuffers;
  #events: BlobEvent[] = [];
  #header = "";
  #current: Current | undefined;
  /** Bytes of the current blob that have been read. */
  #done = 0;
  #parts = 0;
  #buffer: Buffer<ArrayBuffer> = Buffer.alloc(0);
  /** Bytes of the buffer that are filled. */
  #filled = 0;
  #slices: BlobSlice[] = [];

  constructor(questions: Questions, spare: SpareBuffers) {
    this.#questions = questions;
    this.#spare = spare;
  }

  /** Takes the next piece of output. False once it is not what git prints: nothing more can be told from it. */
  push(chunk: Buffer): boolean {
    let at = 0;
    while (at < chunk.length) {
      const taken =
        this.#current === undefined ? this.#takeHeader(chunk, at) : this.#takeBody(this.#current, chunk, at);
      if (taken === 0) return false;
      at += taken;
    }
    return true;
  }

  /** The events that are complete. */
  take(): readonly BlobEvent[] {
    const events = this.#events;
    this.#events = [];
    return events;
  }

  /** No more output will come: closes the last batch, without a blob that broke off, whose id it gives. */
  finish(): string | undefined {
    const brokenOff = this.#current?.id;
    if (this.#current?.form === "whole") this.#filled -= this.#done;
    if (this.#current?.form !== "parts") this.#closeBatch();
    this.#current = undefined;
    this.#header = "";
    this.#buffer = Buffer.alloc(0);
    this.#filled = 0;
    return brokenOff;
  }

  #takeHeader(chunk: Buffer, at: number): number {
    const end = chunk.indexOf(NEWLINE, at);
    this.#header += chunk.toString("latin1", at, end < 0 ? chunk.length : end);
    if (this.#header.length > MAX_HEADER_BYTES) return 0;
    if (end < 0) return chunk.length - at;
    const isSound = this.#begin(this.#header);
    this.#header = "";
    return isSound ? end + 1 - at : 0;
  }

  /** False if this is not the answer that is due. */
  #begin(header: string): boolean {
    const [id = "", type, sizeText] = header.split(" ");
    const size = Number(sizeText);
    if (id !== this.#questions.first()) return false;
    if (type !== "missing" && !(Number.isSafeInteger(size) && size >= 0)) return false;
    this.#questions.answered();
    if (type === "missing") this.#events.push({ kind: "problem", id, why: "missing" });
    else this.#open(id, size, type === "blob");
    return true;
  }

  #open(id: string, size: number, isBlob: boolean): void {
    this.#done = 0;
    this.#parts = 0;
    const form = !isBlob ? "dropped" : size > MAX_WHOLE_BYTES ? "parts" : "whole";
    this.#current = { id, size, form };
    if (form === "dropped") this.#events.push({ kind: "problem", id, why: "not-a-blob" });
    if (form === "parts") {
      this.#closeBatch();
      this.#buffer = this.#spare.take(PART_BYTES);
    }
    if (form === "whole" && this.#filled + size > this.#buffer.length) {
      this.#closeBatch();
      this.#buffer = this.#spare.take(Math.max(BATCH_BYTES, size));
    }
  }

  /** Behind its last byte a blob has a newline of its own. */
  #takeBody(current: Current, chunk: Buffer, at: number): number {
    const left = current.size - this.#done;
    if (left === 0) {
      if (chunk[at] !== NEWLINE) return 0;
      this.#close(current);
      return 1;
    }
    if (current.form === "dropped") return this.#count(Math.min(left, chunk.length - at));
    const room = this.#buffer.length - this.#filled;
    const taken = this.#count(Math.min(left, chunk.length - at, room));
    chunk.copy(this.#buffer, this.#filled, at, at + taken);
    this.#filled += taken;
    if (current.form === "parts" && (this.#filled === PART_BYTES || this.#done === current.size))
      this.#closePart(current);
    return taken;
  }

  #count(taken: number): number {
    this.#done += taken;
    return taken;
  }

  #close({ id, size, form }: Current): void {
    if (form === "whole") this.#slices.push({ id, offset: this.#filled - size, size });
    this.#current = undefined;
  }

  #closePart({ id, size }: Current): void {
    const last = this.#done === size;
    const bytes = this.#buffer.subarray(0, this.#filled);
    const offset = this.#done - this.#filled;
    this.#events.push({ kind: "part", id, size, part: this.#parts, offset, last, bytes });
    this.#parts += 1;
    this.#buffer = last ? Buffer.alloc(0) : this.#spare.take(PART_BYTES);
    this.#filled = 0;
  }

  #closeBatch(): void {
    if (this.#slices.length > 0) {
      this.#events.push({ kind: "batch", bytes: this.#buffer.subarray(0, this.#filled), blobs: this.#slices });
    }
    this.#slices = [];
    this.#buffer = Buffer.alloc(0);
    this.#filled = 0;
  }
}

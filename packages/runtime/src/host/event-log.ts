// The file of the agent's log: created once, only appended to, for its owner alone. What the lines mean is not known here.
import { Buffer } from "node:buffer";
import { closeSync, constants, openSync, writeSync } from "node:fs";

const { O_APPEND, O_CREAT, O_EXCL, O_NOFOLLOW, O_WRONLY } = constants;
const OWNER_ONLY = 0o600;
/** In milliseconds. */
const FLUSH_AFTER = 250;
/** Lines are written earlier once they take this many UTF-16 code units. */
const FLUSH_ABOVE = 512 * 1024;
/** Bytes kept while the file cannot be written, as on a full disk. What comes then is lost, and the chain shows it. */
const MAX_UNWRITTEN = 16 * 1024 * 1024;

export class EventLog {
  #handle: number | undefined;
  readonly #flushAfter: number;
  #lines: string[] = [];
  #pending = 0;
  #unwritten = Buffer.alloc(0);
  #size = 0;
  #failure: unknown;
  #timer: NodeJS.Timeout | undefined;

  private constructor(handle: number, flushAfter: number) {
    this.#handle = handle;
    this.#flushAfter = flushAfter;
  }

  /**
   * Creates the file. Lines are written at most `flushAfter` milliseconds after they were taken, if the thread is free.
   * Throws what the system says (`EEXIST`) if there is anything of that name: an earlier log is never added to.
   */
  static create(path: string, flushAfter: number = FLUSH_AFTER): EventLog {
    const handle = openSync(path, O_WRONLY | O_APPEND | O_CREAT | O_EXCL | O_NOFOLLOW, OWNER_ONLY);
    return new EventLog(handle, flushAfter);
  }

  /** Taken so far, in UTF-16 code units with line ends: at most the bytes of the file. */
  get size(): number {
    return this.#size;
  }

  /** Why the file could not be written, the first time. */
  get failure(): unknown {
    return this.#failure;
  }

  /** Takes a line without its line end. Never throws. */
  append(line: string): void {
    this.#lines.push(line);
    this.#pending += line.length + 1;
    this.#size += line.length + 1;
    if (this.#pending > FLUSH_ABOVE) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), this.#flushAfter).unref();
  }

  /** Writes what was taken. Never throws: what cannot be written now is tried again with the next lines. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const text = this.#lines.map((line) => `${line}\n`).join("");
    this.#lines = [];
    this.#pending = 0;
    const bytes = Buffer.from(text, "utf8");
    const waiting = this.#unwritten.length === 0 ? bytes : Buffer.concat([this.#unwritten, bytes]);
    this.#unwritten = this.#write(waiting.subarray(0, MAX_UNWRITTEN));
  }

  /** Lines that come later are lost. */
  close(): void {
    this.flush();
    if (this.#handle !== undefined) closeSync(this.#handle);
    this.#handle = undefined;
  }

  /** Gives what is left. */
  #write(bytes: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
    let written = 0;
    try {
      if (this.#handle === undefined) throw new TypeError("the log is closed");
      while (written < bytes.length) written += writeSync(this.#handle, bytes, written);
    } catch (error) {
      this.#failure ??= error;
    }
    return bytes.subarray(written);
  }
}

// Reads a log file back: line by line, with the digest of all its bytes, without ever holding it.
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";

const { O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = constants;
const CHUNK = 1024 * 1024;
const NEWLINE = 0x0a;
/** In bytes. The rest of a longer line is left out, so that it cannot be taken for what was written. */
const MAX_LINE = 256 * 1024;

export class EventLogLines implements Iterable<string> {
  readonly #path: string;
  readonly #hash = createHash("sha256");

  constructor(path: string) {
    this.#path = path;
  }

  /**
   * The lines, without line ends; to be run through once. A file that does not exist, is a link or is no file makes it
   * throw: what the system says, or a TypeError.
   */
  *[Symbol.iterator](): Generator<string, void, undefined> {
    const handle = openSync(this.#path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
      if (!fstatSync(handle).isFile()) throw new TypeError("the log is not a regular file");
      yield* this.#read(handle);
    } finally {
      closeSync(handle);
    }
  }

  /** SHA-256 in lower-case hex of all bytes, once all lines were read. To be asked once. */
  sha256(): string {
    return this.#hash.digest("hex");
  }

  *#read(handle: number): Generator<string, void, undefined> {
    const chunk = Buffer.allocUnsafeSlow(CHUNK);
    let rest: Buffer = Buffer.alloc(0);
    for (let length = readSync(handle, chunk); length > 0; length = readSync(handle, chunk)) {
      const bytes = chunk.subarray(0, length);
      this.#hash.update(bytes);
      rest = yield* cut(rest, bytes);
    }
    if (rest.length > 0) yield rest.toString("utf8");
  }
}

/** Yields the lines that end in `bytes`, and gives the start of the next one. */
function* cut(rest: Buffer, bytes: Buffer): Generator<string, Buffer, undefined> {
  let start = 0;
  for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
    const part = bytes.subarray(start, end);
    yield start === 0 && rest.length > 0 ? joined(rest, part).toString("utf8") : part.toString("utf8");
    start = end + 1;
  }
  return joined(start === 0 ? rest : Buffer.alloc(0), bytes.subarray(start));
}

/** A copy: the memory of a chunk is used again. */
function joined(rest: Buffer, part: Buffer): Buffer {
  return Buffer.concat([rest, part]).subarray(0, MAX_LINE);
}

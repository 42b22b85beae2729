// Looks at what lies in a working tree now. Links are never followed, also not in the middle of a path; pipes are not waited
// for; content is hashed as git does.
import { Buffer } from "node:buffer";
import { createHash, hash } from "node:crypto";
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
  type Stats,
} from "node:fs";
import { dirname, join } from "node:path";
import { isMissing } from "../files/is-absent.ts";
import { algorithmOf } from "./checkout-objects.ts";

const { O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = constants;
const PART = 1024 * 1024;
/** Room for `blob <size>` and a NUL. */
const HEADER = 32;
/** In bytes. A larger file is not hashed. */
const MAX_HASHED = 2 * 1024 * 1024 * 1024;
/** In bytes. A larger file is not read to see whether only its line ends differ. */
const MAX_WHOLE = 64 * 1024 * 1024;

/** What has a path: nothing, the wrong kind of thing, or something with git's id of it. */
export type Found =
  | { readonly kind: "absent" }
  | { readonly kind: "other" }
  | { readonly kind: "file" | "link"; readonly id: string }
  | { readonly kind: "unreadable"; readonly why: "too-large" | "not-readable" };

/** The content of one working tree. Never throws for what it finds there. */
export class WorkTreeContent {
  readonly #root: string;
  readonly #algorithm: "sha1" | "sha256";
  readonly #buffer = Buffer.allocUnsafeSlow(HEADER + PART + 1);
  readonly #folders = new Map<string, boolean>();

  /** `root` is absolute, with links resolved. `digits` is the length of the repository's object ids. */
  constructor(root: string, digits: number) {
    this.#root = root;
    this.#algorithm = algorithmOf(digits);
  }

  /** What lies at `path` with git's id of its content. Folders that were looked at once are not looked at again. */
  find(path: string): Found {
    const absolute = join(this.#root, path);
    if (!this.#isRealFolder(dirname(absolute))) return isThere(absolute) ? { kind: "other" } : { kind: "absent" };
    try {
      return this.#identify(absolute);
    } catch (error) {
      if (isMissing(error)) return { kind: "absent" };
      return { kind: "unreadable", why: "not-readable" };
    }
  }

  /** True if anything has this path. */
  has(path: string): boolean {
    return isThere(join(this.#root, path));
  }

  /** True for a folder that holds anything. */
  isFilledFolder(path: string): boolean {
    try {
      return isFolder(join(this.#root, path)) && readdirSync(join(this.#root, path)).length > 0;
    } catch {
      return true;
    }
  }

  /** The whole content of a regular file, or undefined if it is none or too large. */
  read(path: string): Buffer | undefined {
    const absolute = join(this.#root, path);
    if (!this.#isRealFolder(dirname(absolute))) return undefined;
    return withFile(absolute, (handle, { size }) => {
      if (size > MAX_WHOLE) return undefined;
      const bytes = Buffer.allocUnsafeSlow(size);
      return readFully(handle, bytes) === size ? bytes : undefined;
    });
  }

  /** SHA-256 in hex of the bytes of a regular file, and their number. */
  sha256(path: string): { readonly digest: string; readonly size: number } | undefined {
    const absolute = join(this.#root, path);
    if (!this.#isRealFolder(dirname(absolute))) return undefined;
    return withFile(absolute, (handle, { size }) => {
      if (size > MAX_HASHED) return undefined;
      const sum = createHash("sha256");
      return this.#feed(handle, size, sum) ? { digest: sum.digest("hex"), size } : undefined;
    });
  }

  #identify(absolute: string): Found {
    const handle = openNoLink(absolute);
    if (handle === "link") return { kind: "link", id: blobIdOf(readlinkSync(absolute, "buffer"), this.#algorithm) };
    try {
      const stats = fstatSync(handle);
      if (!stats.isFile()) return { kind: "other" };
      if (stats.size > MAX_HASHED) return { kind: "unreadable", why: "too-large" };
      const id = stats.size <= PART ? this.#hashSmall(handle, stats.size) : this.#hashLarge(handle, stats.size);
      return id === undefined ? { kind: "other" } : { kind: "file", id };
    } finally {
      closeSync(handle);
    }
  }

  /** One read and one hash. Undefined for a file that changes its size meanwhile. */
  #hashSmall(handle: number, size: number): string | undefined {
    const header = `blob ${size}\0`;
    const start = HEADER - header.length;
    this.#buffer.write(header, start, "latin1");
    // One byte more is asked for: a file may be longer than it said.
    if (readFully(handle, this.#buffer.subarray(HEADER, HEADER + size + 1)) !== size) return undefined;
    return hash(this.#algorithm, this.#buffer.subarray(start, HEADER + size));
  }

  #hashLarge(handle: number, size: number): string | undefined {
    const sum = createHash(this.#algorithm).update(`blob ${size}\0`);
    return this.#feed(handle, size, sum) ? sum.digest("hex") : undefined;
  }

  /** False if the file does not have `size` bytes. */
  #feed(handle: number, size: number, sum: ReturnType<typeof createHash>): boolean {
    const part = this.#buffer.subarray(HEADER);
    let total = 0;
    for (let length = readSync(handle, part); length > 0; length = readSync(handle, part)) {
      total += length;
      if (total > size) return false;
      sum.update(part.subarray(0, length));
    }
    return total === size;
  }

  /** True if no part of the way is a link. The root itself is trusted. */
  #isRealFolder(folder: string): boolean {
    if (folder === this.#root) return true;
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const isReal = this.#isRealFolder(dirname(folder)) && isFolder(folder);
    this.#folders.set(folder, isReal);
    return isReal;
  }
}

/** git's id of a blob with this content (Pro Git, "Git Internals - Git Objects", "Object Storage"). */
export function blobIdOf(bytes: Buffer, algorithm: "sha1" | "sha256"): string {
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

function isFolder(path: string): boolean {
  return statsOf(path)?.isDirectory() === true;
}

function isThere(path: string): boolean {
  return statsOf(path) !== undefined;
}

function statsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function openNoLink(path: string): number | "link" {
  try {
    return openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ELOOP") return "link";
    throw error;
  }
}

/** Undefined for whatever is no regular file that can be read. */
function withFile<Result>(path: string, use: (handle: number, stats: Stats) => Result): Result | undefined {
  try {
    const handle = openNoLink(path);
    if (handle === "link") return undefined;
    try {
      const stats = fstatSync(handle);
      return stats.isFile() ? use(handle, stats) : undefined;
    } finally {
      closeSync(handle);
    }
  } catch {
    return undefined;
  }
}

/** The number of bytes read: fewer than asked for at the end of the file. */
function readFully(handle: number, into: Buffer): number {
  let total = 0;
  while (total < into.length) {
    const length = readSync(handle, into, total, into.length - total, null);
    if (length === 0) break;
    total += length;
  }
  return total;
}

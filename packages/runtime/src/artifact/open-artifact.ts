// Opens a file whose digest is taken, and says afterwards whether it stayed the same. Whoever makes the file may be hostile:
// links, pipes without a writer, files that are exchanged or grow. No imports from core: this also runs in small threads.
import {
  type BigIntStats,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  realpathSync,
  statSync,
} from "node:fs";
import { isAbsolute, relative, sep } from "node:path";
import type { ArtifactFault } from "./artifact-fault.ts";

/** Windows has neither flag, nor what they protect from: there, opening follows what lstat has just seen. */
const READ_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

export interface ArtifactFile {
  /** Absolute. */
  readonly path: string;
  /** Absolute, with links resolved: links may not lead out of it. Left out: they may lead anywhere. */
  readonly root?: string;
}

/** A fault on its way up. Never leaves this folder. */
export class FaultError extends Error {
  readonly fault: ArtifactFault;

  constructor(fault: ArtifactFault) {
    super(fault.reason);
    this.fault = fault;
  }
}

export class OpenArtifact {
  readonly handle: number;
  readonly #path: string;
  readonly #before: BigIntStats;

  /** Never waits. Throws `FaultError`, or the error of a file system call. */
  constructor({ path, root }: ArtifactFile) {
    this.#path = path;
    const real = realpathSync.native(path);
    if (root !== undefined && !isInside(root, real)) throw new FaultError({ path, reason: "outside" });
    // Opening a device may act on it, so the kind is looked at first; it is looked at again once nobody can exchange it.
    demandFile(path, lstatSync(real));
    this.handle = openSync(real, READ_FLAGS);
    try {
      this.#before = fstatSync(this.handle, { bigint: true });
      demandFile(path, this.#before);
    } catch (error) {
      closeSync(this.handle);
      throw error;
    }
  }

  /** Bytes, as it was opened. */
  get size(): number {
    return Number(this.#before.size);
  }

  /** Call it with the number of bytes read so far. Throws `FaultError` where there are more than the file had. */
  demandWithin(read: number): void {
    if (read > this.size) throw this.#changed();
  }

  /**
   * Call it after the last byte. Throws `FaultError` unless `read` bytes are all there were, nobody wrote to the file
   * meanwhile, and its path still names it. The time of the last status change cannot be set back, unlike that of the last
   * write; the size also tells of a write within the same tick of the file system's clock.
   */
  demandUnchanged(read: number): void {
    const before = this.#before;
    const after = fstatSync(this.handle, { bigint: true });
    const named = statSync(this.#path, { bigint: true, throwIfNoEntry: false });
    const same =
      read === this.size &&
      after.size === before.size &&
      after.mtimeNs === before.mtimeNs &&
      after.ctimeNs === before.ctimeNs &&
      named?.ino === before.ino &&
      named.dev === before.dev;
    if (!same) throw this.#changed();
  }

  close(): void {
    closeSync(this.handle);
  }

  #changed(): FaultError {
    return new FaultError({ path: this.#path, reason: "changed" });
  }
}

/** The fault behind an error of this folder or of a file system call; any other error is thrown again. */
export function faultOf(path: string, error: unknown): ArtifactFault {
  if (error instanceof FaultError) return error.fault;
  if (!(error instanceof Error && "code" in error && "syscall" in error)) throw error;
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return { path, reason: "missing" };
  return { path, reason: "unreadable", detail: String(error.code) };
}

/** True if the path `real` lies below the folder `root`; both are absolute, with links resolved. */
export function isInside(root: string, real: string): boolean {
  const path = relative(root, real);
  return !isAbsolute(path) && path.split(sep)[0] !== "..";
}

function demandFile(path: string, status: { isFile(): boolean; isDirectory(): boolean }): void {
  if (!status.isFile()) throw new FaultError({ path, reason: status.isDirectory() ? "directory" : "special" });
}

// Opens folders that containers want to mount, and keeps them open: what was looked at is what is mounted, whatever is
// renamed or linked in between.
import { closeSync, constants, fstatSync, mkdirSync, openSync, readlinkSync } from "node:fs";
import { basename, dirname, isAbsolute, posix } from "node:path";
import { isMissing } from "../files/is-absent.ts";

export interface OpenSource {
  /** A path by which other processes with root's rights come to the open folder: proc_pid_fd(5). */
  readonly device: string;
  /** Names the folder among all that were opened: it never stands for another one. */
  readonly key: string;
  /** The name of a file in that folder, where a file was asked for. */
  readonly file?: string;
}

export type SourceRefusal = "outside" | "absent" | "device" | "too-many";

/** From the kernel's uapi/asm-generic/fcntl.h: opens nothing but the place itself, so that no device or pipe notices. */
const O_PATH = 0o10000000;
const MAX_OPEN = 512;
/** How many folders are made for one request at most. */
const MAX_NEW = 16;

export class MountSources {
  readonly #roots: readonly string[];
  readonly #open = new Map<string, number>();

  /** `roots`: absolute folders without links; what lies in them, and they themselves, may be mounted. */
  constructor(roots: readonly string[]) {
    this.#roots = roots;
  }

  /** `mayCreate`: a folder that is not there is made. Throws the system's error for reasons other than those it names. */
  open(path: string, mayCreate: boolean): OpenSource | SourceRefusal {
    if (!isAbsolute(path) || path.includes("\0")) return "outside";
    // Docker takes dots out of a path before it looks at any link, too.
    const descriptor = this.#reach(posix.normalize(`${path}/.`), mayCreate);
    if (typeof descriptor === "string") return descriptor;
    const place = placeOf(descriptor);
    const stat = fstatSync(descriptor);
    if (!this.#isInside(place)) return given(descriptor, "outside");
    if (stat.isDirectory()) return this.#keep(descriptor, `${stat.dev}:${stat.ino}`);
    closeSync(descriptor);
    if (stat.isBlockDevice() || stat.isCharacterDevice()) return "device";
    const folder = this.open(dirname(place), false);
    return typeof folder === "string" ? folder : { ...folder, file: basename(place) };
  }

  #keep(descriptor: number, id: string): OpenSource | SourceRefusal {
    const known = this.#open.get(id);
    if (known === undefined && this.#open.size >= MAX_OPEN) return given(descriptor, "too-many");
    if (known === undefined) this.#open.set(id, descriptor);
    else closeSync(descriptor);
    return { device: `/proc/${process.pid}/fd/${known ?? descriptor}`, key: id };
  }

  #reach(path: string, mayCreate: boolean, depth = 0): number | SourceRefusal {
    try {
      return openSync(path, O_PATH);
    } catch (error) {
      if (!isMissing(error)) throw error;
      if (!mayCreate || depth >= MAX_NEW || path === "/") return "absent";
    }
    const parent = this.#reach(dirname(path), true, depth + 1);
    if (typeof parent === "string") return parent;
    try {
      if (!this.#isInside(placeOf(parent))) return "outside";
      // Within the open folder, so that no link on the way is followed.
      const made = `/proc/self/fd/${parent}/${basename(path)}`;
      mkdirSync(made);
      return openSync(made, O_PATH | constants.O_NOFOLLOW);
    } finally {
      closeSync(parent);
    }
  }

  /** A place that was deleted has a name that lies nowhere. */
  #isInside(place: string): boolean {
    return this.#roots.some((root) => place === root || place.startsWith(`${root}/`)) && !place.endsWith(" (deleted)");
  }
}

function placeOf(descriptor: number): string {
  return readlinkSync(`/proc/self/fd/${descriptor}`);
}

function given(descriptor: number, refusal: SourceRefusal): SourceRefusal {
  closeSync(descriptor);
  return refusal;
}

// Keeps the sockets of container engines as protection left them: the daemon's own in a place that only root may enter, those
// of other engines closed.
import { chmodSync, chownSync, lstatSync, renameSync, type Stats } from "node:fs";

/** Whether the socket at `path` is root's alone, with this mode. */
function isRootOnly(path: string, mode: number): boolean {
  const stat = statOf(path);
  return stat === undefined || (stat.uid === 0 && stat.gid === 0 && (stat.mode & 0o777) === mode);
}

function statOf(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

function makeRootOnly(path: string, mode: number): void {
  chownSync(path, 0, 0);
  chmodSync(path, mode);
}

/** Sockets that nobody may use. One that is not there any more is closed, too. */
export class ClosedSockets {
  readonly #paths: readonly string[];

  constructor(paths: readonly string[]) {
    this.#paths = paths;
  }

  /** Closes again what was opened, and returns where. Throws the system's error. */
  restore(): readonly string[] {
    const opened = this.#paths.filter((path) => !isRootOnly(path, 0));
    for (const path of opened) makeRootOnly(path, 0);
    return opened;
  }
}

export interface StoodInSocket {
  /** Where clients look for the daemon. */
  readonly path: string;
  /** Where the daemon's own socket is. */
  readonly daemon: string;
}

const PRIVATE = 0o600;

/** The place of a socket that something else stands in for. */
export class StandIn {
  readonly #place: StoodInSocket;
  #own: string | undefined;

  constructor(place: StoodInSocket) {
    this.#place = place;
  }

  /** To be called when the stand-in listens: what is at the path now is it. */
  settled(): void {
    this.#own = identity(statOf(this.#place.path));
  }

  /** True if all is as it was settled. Puts the daemon's socket right by itself; at the path, somebody must listen again. */
  isIntact(): boolean {
    const { path, daemon } = this.#place;
    const isPrivate = isRootOnly(daemon, PRIVATE);
    if (!isPrivate) makeRootOnly(daemon, PRIVATE);
    return isPrivate && this.#own !== undefined && identity(statOf(path)) === this.#own;
  }

  /** Frees the path. A socket that root put there, such as that of a daemon that was started again, becomes the daemon's. */
  clear(): void {
    const { path, daemon } = this.#place;
    const stat = statOf(path);
    if (stat === undefined) return;
    renameSync(path, daemon);
    makeRootOnly(daemon, PRIVATE);
  }

  /** True if the path was taken by something else. */
  isTaken(): boolean {
    const there = identity(statOf(this.#place.path));
    return there !== undefined && there !== this.#own;
  }
}

/** Also who may use it: a change of that is a change. */
function identity(stat: Stats | undefined): string | undefined {
  return stat === undefined ? undefined : `${stat.dev}:${stat.ino}:${stat.mode}:${stat.uid}:${stat.gid}`;
}

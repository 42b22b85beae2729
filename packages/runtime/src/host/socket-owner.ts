// Finds the process that holds a socket, by the socket's local end, while it is open: /proc/net gives the inode, the
// descriptors of the processes give the holder. Quick because the likely processes are looked at first.
import { readdirSync, readlinkSync, statSync } from "node:fs";
import { readKernelText } from "./process-file.ts";
import { type SocketEnd, type SocketRow, socketFiles, socketRows } from "./socket-table.ts";

export type { SocketEnd } from "./socket-table.ts";

export interface SocketOwners {
  /**
   * The process that holds the socket with this local end. `likely` are looked at first, best first. `namespaces` are
   * processes whose network namespaces may have it, where it is not in the one that this process is in.
   */
  ownerOf(end: SocketEnd, likely: readonly number[], namespaces?: readonly number[]): number | undefined;
}

const MAX_TABLE = 4 * 1024 * 1024;
const MAX_DESCRIPTORS = 4_096;
const MAX_RECENT = 16;
const NUMBER = /^\d+$/;

/** Reads from a proc file system mounted at `root`. */
export function createSocketOwners(root = "/proc"): SocketOwners {
  // Who asked before asks again: a resolver, a proxy or a package manager, mostly with a new socket each time.
  let recent: readonly number[] = [];
  return {
    ownerOf(end, likely, namespaces = []) {
      for (const row of findRows(root, end, namespaces)) {
        const owner = holderOf(root, row, [...new Set([...recent, ...likely])]);
        if (owner === undefined) continue;
        recent = [owner, ...recent.filter((pid) => pid !== owner)].slice(0, MAX_RECENT);
        return owner;
      }
      return undefined;
    },
  };
}

/** The network namespace of this process first, then each other one once. */
function findRows(root: string, end: SocketEnd, namespaces: readonly number[]): readonly SocketRow[] {
  const seen = new Set<string>();
  for (const place of ["self", ...namespaces]) {
    const namespace = linkOf(`${root}/${place}/ns/net`);
    if (namespace === undefined || seen.has(namespace)) continue;
    seen.add(namespace);
    // One after the other: each of them is long to read.
    for (const file of socketFiles(end)) {
      const rows = rowsIn(`${root}/${place}/net/${file}`, end);
      if (rows.length > 0) return rows;
    }
  }
  return [];
}

function rowsIn(path: string, end: SocketEnd): readonly SocketRow[] {
  return socketRows(readKernelText(path, MAX_TABLE) ?? "", end);
}

/** Those of the socket's user, the likely ones first, then all others: a process may have changed its user since. */
function holderOf(root: string, { inode, uid }: SocketRow, likely: readonly number[]): number | undefined {
  const link = `socket:[${inode}]`;
  const ofOthers: number[] = [];
  const seen = new Set<number>();
  // Asking for a user costs much less than looking at all descriptors, and mostly the first process of the user is the one.
  for (const pid of candidates(root, likely)) {
    if (seen.has(pid)) continue;
    seen.add(pid);
    const owner = userOf(`${root}/${pid}`);
    if (owner === undefined) continue;
    if (owner !== uid) ofOthers.push(pid);
    else if (holds(root, pid, link)) return pid;
  }
  for (const pid of ofOthers) if (holds(root, pid, link)) return pid;
  return undefined;
}

function* candidates(root: string, likely: readonly number[]): Generator<number, void, undefined> {
  yield* likely;
  yield* processes(root);
}

/** Highest numbers first: mostly the newest processes. */
function processes(root: string): readonly number[] {
  const numbers = readdirSync(root).filter((name) => NUMBER.test(name));
  return numbers.map(Number).sort((one, other) => other - one);
}

/** Undefined for a process that has ended. Many of the likely ones have: an error for each would cost more than all else. */
function userOf(path: string): number | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })?.uid;
  } catch {
    return undefined;
  }
}

function holds(root: string, pid: number, link: string): boolean {
  const folder = `${root}/${pid}/fd`;
  try {
    return readdirSync(folder)
      .slice(0, MAX_DESCRIPTORS)
      .some((name) => linkOf(`${folder}/${name}`) === link);
  } catch {
    return false;
  }
}

function linkOf(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

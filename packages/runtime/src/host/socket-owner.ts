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
const MAX_KNOWN = 4_096;
const NUMBER = /^\d+$/;

/** Reads from a proc file system mounted at `root`. */
export function createSocketOwners(root = "/proc"): SocketOwners {
  // Where a socket was held the last time: a resolver library or a proxy asks again with the same one.
  const known = new Map<number, number>();
  return {
    ownerOf(end, likely, namespaces = []) {
      const rows = findRows(root, end, namespaces);
      for (const row of rows) {
        const owner = holderOf(root, row, [...knownHolder(known, row), ...likely]);
        if (owner === undefined) continue;
        if (known.size >= MAX_KNOWN) known.clear();
        known.set(row.inode, owner);
        return owner;
      }
      return undefined;
    },
  };
}

function knownHolder(known: ReadonlyMap<number, number>, row: SocketRow): readonly number[] {
  const pid = known.get(row.inode);
  return pid === undefined ? [] : [pid];
}

/** The network namespace of this process first, then each other one once. */
function findRows(root: string, end: SocketEnd, namespaces: readonly number[]): readonly SocketRow[] {
  const seen = new Set<string>();
  for (const place of ["self", ...namespaces]) {
    const namespace = linkOf(`${root}/${place}/ns/net`);
    if (namespace === undefined || seen.has(namespace)) continue;
    seen.add(namespace);
    const rows = socketFiles(end).flatMap((file) => rowsIn(`${root}/${place}/net/${file}`, end));
    if (rows.length > 0) return rows;
  }
  return [];
}

function rowsIn(path: string, end: SocketEnd): readonly SocketRow[] {
  return socketRows(readKernelText(path, MAX_TABLE) ?? "", end);
}

/** The likely ones, then those of the socket's user, then all others: a process may have changed its user since. */
function holderOf(root: string, { inode, uid }: SocketRow, likely: readonly number[]): number | undefined {
  const link = `socket:[${inode}]`;
  const quick = likely.find((pid) => holds(root, pid, link));
  if (quick !== undefined) return quick;
  const rest = processes(root).filter((pid) => !likely.includes(pid));
  const own = rest.filter((pid) => ownerOf(`${root}/${pid}`) === uid);
  return own.find((pid) => holds(root, pid, link)) ?? without(rest, own).find((pid) => holds(root, pid, link));
}

function without(all: readonly number[], some: readonly number[]): readonly number[] {
  const left = new Set(all);
  for (const each of some) left.delete(each);
  return [...left];
}

/** Highest numbers first: mostly the newest processes. */
function processes(root: string): readonly number[] {
  const numbers = readdirSync(root).filter((name) => NUMBER.test(name));
  return numbers.map(Number).sort((one, other) => other - one);
}

function ownerOf(path: string): number | undefined {
  try {
    return statSync(path).uid;
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

// The user ids that somebody has: accounts of this machine, and owners of running processes.
import { readdirSync, readFileSync, statSync } from "node:fs";

export function takenUsers(): ReadonlySet<number> {
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => Number(line.split(":")[2] ?? Number.NaN));
  return new Set([...accounts, ...readdirSync("/proc").flatMap(ownerOf)]);
}

/** Who owns a process; nobody if it has ended meanwhile. */
function ownerOf(name: string): readonly number[] {
  const owner = /^\d+$/.test(name) ? statSync(`/proc/${name}`, { throwIfNoEntry: false })?.uid : undefined;
  return owner === undefined ? [] : [owner];
}

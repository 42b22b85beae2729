// Connections to sockets that were opened before protection, and the networks of this machine. Source: proc_net(5).
import { readFileSync } from "node:fs";
import { networkInterfaces } from "node:os";

const CONNECTED = "03";

/** How many connections to a socket bound at `path` are open. Undefined where the kernel does not tell. */
export function openConnections(path: string): number | undefined {
  try {
    const lines = readFileSync("/proc/net/unix", "utf8").split("\n");
    return lines.filter((line) => {
      const fields = line.trim().split(/\s+/);
      return fields[5] === CONNECTED && fields[7] === path;
    }).length;
  } catch {
    return undefined;
  }
}

/** The networks that interfaces of these names are in, such as `10.1.0.4/16`. */
export function networksOf(names: readonly string[]): readonly string[] {
  const interfaces = networkInterfaces();
  return names.flatMap((name) => (interfaces[name] ?? []).flatMap(({ cidr }) => (cidr === null ? [] : [cidr])));
}

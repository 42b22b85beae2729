// The TCP connections that given processes hold right now.
import { readdirSync, readFileSync, readlinkSync } from "node:fs";

export interface EstablishedConnection {
  readonly family: 4 | 6;
  readonly localPort: number;
  readonly address: string;
  readonly port: number;
}

const ESTABLISHED = "01";
/** How IPv4 addresses start in IPv6 (RFC 4291, section 2.5.5.2). */
const MAPPED = Buffer.from("00000000000000000000ffff", "hex");

/** Connections of the processes `pids`, in the network of this process. What cannot be read is left out. */
export function establishedOf(pids: readonly number[]): readonly EstablishedConnection[] {
  const inodes = new Set(pids.flatMap(socketsOf));
  return ([4, 6] as const).flatMap((family) =>
    rows(family).flatMap((row) => {
      const [, local = "", remote = "", state] = row;
      if (state !== ESTABLISHED || !inodes.has(row[9] ?? "")) return [];
      return [{ localPort: portOf(local), ...addressOf(remote, family), port: portOf(remote) }];
    }),
  );
}

/** The rows of /proc/net/tcp or tcp6 (proc_net_tcp.rst in the kernel's documentation), split at blanks. */
function rows(family: 4 | 6): readonly (readonly string[])[] {
  const text = attempt(() => readFileSync(family === 4 ? "/proc/net/tcp" : "/proc/net/tcp6", "latin1")) ?? "";
  return text
    .split("\n")
    .slice(1)
    .map((line) => line.trim().split(/\s+/));
}

function socketsOf(pid: number): readonly string[] {
  const folder = `/proc/${pid}/fd`;
  return (attempt(() => readdirSync(folder)) ?? []).flatMap((name) => {
    const target = attempt(() => readlinkSync(`${folder}/${name}`)) ?? "";
    return /^socket:\[(\d+)\]$/.exec(target)?.[1] ?? [];
  });
}

function portOf(endpoint: string): number {
  return Number.parseInt(endpoint.slice(endpoint.indexOf(":") + 1), 16);
}

/**
 * The kernel prints each 32-bit word of an address in the machine's byte order: little endian on all we run on. A socket of
 * IPv6 also carries IPv4, as addresses of the form `::ffff:192.0.2.1`: on the wire they are IPv4.
 */
function addressOf(endpoint: string, family: 4 | 6): { readonly family: 4 | 6; readonly address: string } {
  const words = endpoint.slice(0, endpoint.indexOf(":")).match(/.{8}/g) ?? [];
  const bytes = Buffer.concat(words.map((word) => Buffer.from(word, "hex").reverse()));
  if (family === 4) return { family, address: bytes.join(".") };
  if (bytes.subarray(0, 12).equals(MAPPED)) return { family: 4, address: bytes.subarray(12).join(".") };
  const groups = Array.from({ length: 8 }, (_none, index) => bytes.readUInt16BE(index * 2).toString(16));
  return { family, address: new URL(`http://[${groups.join(":")}]/`).hostname.slice(1, -1) };
}

function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

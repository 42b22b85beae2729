// Reads the kernel's socket tables (/proc/net/udp and its like) to find the inode of a socket by its local end.
// Format: proc_net_udp and proc_net_tcp in the kernel's documentation; addresses are words in the machine's byte order.
import { isIPv4 } from "node:net";

export interface SocketEnd {
  readonly protocol: "tcp" | "udp";
  /** Local address, in any text form; `0.0.0.0` or `::` for any, where it is not known. */
  readonly address: string;
  readonly port: number;
}

export interface SocketRow {
  readonly inode: number;
  readonly uid: number;
}

const ANY = /^0+$/;
// Columns of a row.
const LOCAL = 1;
const UID = 7;
const INODE = 9;
const ROW_FIELDS = 10;

const UNKNOWN: readonly string[] = ["0.0.0.0", "::"];

/** Files that may hold a socket of this end: a socket of IPv6 also carries IPv4, so both are looked at. */
export function socketFiles({ protocol, address }: SocketEnd): readonly string[] {
  return isIPv4(address) ? [protocol, `${protocol}6`] : [`${protocol}6`];
}

/** The rows with this local port: those with exactly this address before those that stand for all addresses. */
export function socketRows(table: string, end: SocketEnd): readonly SocketRow[] {
  const wanted = kernelForms(end.address);
  const port = end.port.toString(16).toUpperCase().padStart(4, "0");
  const exact: SocketRow[] = [];
  const any: SocketRow[] = [];
  for (const line of linesWith(table, `:${port} `)) {
    const fields = line.trim().split(/ +/, ROW_FIELDS);
    const [address = "", localPort] = (fields[LOCAL] ?? "").split(":");
    const row = { inode: Number(fields[INODE]), uid: Number(fields[UID]) };
    // A socket in TIME_WAIT has no owner any more: its inode is 0.
    if (localPort !== port || !(row.inode > 0)) continue;
    if (wanted.includes(address) || UNKNOWN.includes(end.address)) exact.push(row);
    else if (ANY.test(address)) any.push(row);
  }
  return [...exact, ...any];
}

/** Splitting a table of thousands of lines would cost more than finding the few that matter. */
function linesWith(table: string, part: string): readonly string[] {
  const lines: string[] = [];
  for (let at = table.indexOf(part); at !== -1; at = table.indexOf(part, at + 1)) {
    const start = table.lastIndexOf("\n", at) + 1;
    const end = table.indexOf("\n", at);
    lines.push(table.slice(start, end === -1 ? table.length : end));
  }
  return lines;
}

/** How the kernel writes an address: hex words of 32 bits, each in the byte order of the machine (little endian here). */
function kernelForms(address: string): readonly string[] {
  if (isIPv4(address)) {
    const word = swapped(address.split(".").map(Number));
    return [word, `0000000000000000FFFF0000${word}`];
  }
  const bytes = bytesOfIpv6(address);
  return [[0, 4, 8, 12].map((from) => swapped(bytes.slice(from, from + 4))).join("")];
}

function swapped(bytes: readonly number[]): string {
  return [...bytes].reverse().map(hexByte).join("");
}

function hexByte(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, "0");
}

function bytesOfIpv6(address: string): readonly number[] {
  const [bare = ""] = address.split("%");
  const [head = "", tail] = bare.split("::");
  const left = groupBytes(head);
  if (tail === undefined) return left;
  const right = groupBytes(tail);
  const gap = Math.max(0, 16 - left.length - right.length);
  return [...left, ...Array.from({ length: gap }, () => 0), ...right];
}

/** The last group may be an IPv4 address in its own form. */
function groupBytes(text: string): readonly number[] {
  return text
    .split(":")
    .filter((group) => group !== "")
    .flatMap((group) => {
      if (group.includes(".")) return group.split(".").map(Number);
      const word = Number.parseInt(group, 16);
      return [word >> 8, word & 0xff];
    });
}

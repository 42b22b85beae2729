// Chooses addresses for the link between the machine and a run, such that they are in nobody's way. Facts: RFC 2544 (range for
// tests of devices), RFC 1918, RFC 4193.
import { BlockList, isIP } from "node:net";

export interface LinkAddresses {
  /** The network, as `address/prefix`. */
  readonly network: string;
  /** The machine's end. */
  readonly outer: string;
  /** The run's end. */
  readonly inner: string;
  readonly prefix: number;
}

/** The first that is free is taken: private networks of offices and VPNs are mostly in the later ones. */
const POOLS: readonly (readonly [start: string, prefix: number])[] = [
  ["198.18.0.0", 15],
  ["172.16.0.0", 12],
  ["10.0.0.0", 8],
];
const TRIES = 64;
/** Shorter routes are default routes, whole or in parts (VPNs cut them in two): they hold every address. */
const SHORTEST_ROUTE = 8;
const LINK_PREFIX = 30;

/** Gives a whole number from 0 to below `limit`. */
export type Draw = (limit: number) => number;

/** Four addresses that none of `routes` (destinations, as `ip route` lists them) holds; undefined if there are none. */
export function chooseIpv4(routes: readonly string[], draw: Draw): LinkAddresses | undefined {
  const used = blockList(routes);
  for (const [start, prefix] of POOLS) {
    for (let tries = 0; tries < TRIES; tries++) {
      const first = toNumber(start) + draw(2 ** (LINK_PREFIX - prefix)) * 4;
      const four = [0, 1, 2, 3].map((offset) => toText(first + offset));
      if (four.some((address) => used.check(address, "ipv4"))) continue;
      const [network = "", outer = "", inner = ""] = four;
      return { network: `${network}/${LINK_PREFIX}`, outer, inner, prefix: LINK_PREFIX };
    }
  }
  return undefined;
}

/** A unique local network that none of `routes` holds. */
export function chooseIpv6(routes: readonly string[], draw: Draw): LinkAddresses | undefined {
  const used = blockList(routes);
  for (let tries = 0; tries < TRIES; tries++) {
    const [first, second, third] = [draw(0x100) + 0xfd00, draw(0x10000), draw(0x10000)].map((part) =>
      part.toString(16),
    );
    const start = `${first}:${second}:${third}::`;
    if (used.check(`${start}1`, "ipv6")) continue;
    return { network: `${start}/64`, outer: `${start}1`, inner: `${start}2`, prefix: 64 };
  }
  return undefined;
}

function blockList(routes: readonly string[]): BlockList {
  const list = new BlockList();
  for (const route of routes) {
    const [address = "", length] = route.split("/");
    const family = isIP(address);
    if (family === 0) continue;
    const prefix = length === undefined ? (family === 4 ? 32 : 128) : Number(length);
    if (prefix >= SHORTEST_ROUTE) list.addSubnet(address, prefix, family === 4 ? "ipv4" : "ipv6");
  }
  return list;
}

function toNumber(address: string): number {
  return address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
}

function toText(address: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join(".");
}

// How this machine reaches its network: the interfaces that lead off it, and the resolvers it uses.
import { readFileSync } from "node:fs";
import { isIP } from "node:net";
import { runCommand } from "../process/run-command.ts";
import { isThere } from "./own-file.ts";
import { SYSTEM_PATH } from "./system-path.ts";

export interface Uplink {
  /** Name of the interface, such as `eth0`. */
  readonly name: string;
  /** Its hardware address, where it has one of the usual kind. */
  readonly mac: string | undefined;
}

/** Where systemd-resolved keeps the addresses it asks itself (systemd-resolved(8)). */
const RESOLVED = "/run/systemd/resolve/resolv.conf";
const MAX_RESOLVERS = 3;
const MAC = /^(?:[0-9a-f]{2}:){5}[0-9a-f]{2}$/;
const NO_MAC = "00:00:00:00:00:00";

/** Kinds of links whose far end is on this machine: a bridge of these alone leads nowhere else (ip-link(8)). */
const INNER_KINDS: ReadonlySet<string | undefined> = new Set(["veth", "tun", "dummy"]);

/** The interfaces that lead off the machine. Throws `UnavailableError` without the program `ip`. */
export async function findUplinks(): Promise<readonly Uplink[]> {
  const defaults = ["route", "show", "table", "all", "default"];
  const routes = await Promise.all(["-4", "-6"].map((family) => ask<Route>([family, ...defaults])));
  return uplinksAmong(routes.flat(), await ask<Link>(["-d", "link", "show"]));
}

/** Those of default routes, one or several hops each, of every table, and bridges with a port that is no machine of ours. */
export function uplinksAmong(routes: readonly Route[], links: readonly Link[]): readonly Uplink[] {
  const routed = routes.flatMap(({ dev, nexthops = [] }) => [dev, ...nexthops.map((hop) => hop.dev)]);
  const outer = links.filter(({ linkinfo }) => !INNER_KINDS.has(linkinfo?.info_kind)).map(({ master }) => master);
  const bridges = links.filter(({ ifname, linkinfo }) => linkinfo?.info_kind === "bridge" && outer.includes(ifname));
  const names = new Set([...routed, ...bridges.map(({ ifname }) => ifname)]);
  return [...names]
    .flatMap((name) => (name === undefined || name === "lo" ? [] : [name]))
    .sort()
    .map((name) => ({ name, mac: macOf(links.find(({ ifname }) => ifname === name)) }));
}

/** Addresses of the resolvers, best first, none of them loopback. Empty where none is configured. */
export function findResolvers(read: (path: string) => string | undefined = readIfThere): readonly string[] {
  for (const path of ["/etc/resolv.conf", RESOLVED]) {
    const found = nameservers(read(path) ?? "").filter((address) => !isLoopback(address));
    if (found.length > 0) return found.slice(0, MAX_RESOLVERS);
  }
  return [];
}

/** The machine's search domains, lower case (resolv.conf(5): the last line counts). */
export function searchDomains(read: (path: string) => string | undefined = readIfThere): readonly string[] {
  const lines = (read("/etc/resolv.conf") ?? "").split("\n").map((line) => line.trim().split(/\s+/));
  const last = lines.findLast(([keyword]) => keyword === "search" || keyword === "domain") ?? [];
  return last
    .slice(1)
    .map((domain) => domain.toLowerCase().replace(/\.$/, ""))
    .filter((domain) => domain !== "");
}

/** The addresses in a resolv.conf(5). Zones of link-local addresses stay; what is no address is left out. */
export function nameservers(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => /^nameserver\s+(\S+)/.exec(line.trim())?.[1] ?? "")
    .filter((address) => isIP(address.replace(/%.*$/, "")) !== 0);
}

function isLoopback(address: string): boolean {
  return address.startsWith("127.") || address === "::1";
}

interface Route {
  readonly dev?: string;
  readonly nexthops?: readonly { readonly dev?: string }[];
}

interface Link {
  readonly ifname?: string;
  readonly address?: string;
  /** The bridge or bond it is a port of. */
  readonly master?: string;
  readonly linkinfo?: { readonly info_kind?: string };
}

/** What `ip -j` lists; it prints nothing at all for an empty list. */
async function ask<Row>(args: readonly string[]): Promise<readonly Row[]> {
  const { stdout } = await runCommand({
    tool: "ip",
    args: ["-j", ...args],
    cwd: "/",
    env: { PATH: SYSTEM_PATH },
    timeoutMs: 5_000,
    maxOutputBytes: 1024 * 1024,
  });
  const text = stdout.toString("utf8").trim();
  return text === "" ? [] : (JSON.parse(text) as Row[]);
}

function macOf(link: Link | undefined): string | undefined {
  const mac = link?.address;
  return mac !== undefined && MAC.test(mac) && mac !== NO_MAC ? mac : undefined;
}

function readIfThere(path: string): string | undefined {
  return isThere(path) ? readFileSync(path, "utf8") : undefined;
}

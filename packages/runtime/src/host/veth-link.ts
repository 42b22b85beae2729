// The cable between the machine and a run: a pair of virtual interfaces, addresses, and rules of a table of our own that
// translate the run's addresses into the machine's. Facts: veth(4), nft(8).
import { randomInt } from "node:crypto";
import { UnavailableError } from "@lockstep/core";
import type { AgentNamespaces } from "./namespace-holder.ts";
import type { RootCommands } from "./root-commands.ts";
import { chooseIpv4, chooseIpv6, type LinkAddresses } from "./veth-range.ts";

export interface VethLink {
  readonly name: string;
  readonly table: string;
  readonly addresses: Readonly<Partial<Record<4 | 6, LinkAddresses>>>;
  /** Hardware address of the run's end. */
  readonly hardware: string;
  /** Packets of the run that passed every rule of the machine. */
  passed(family: 4 | 6): Promise<number>;
}

/** The run's end, as it is named inside. */
export const INNER_LINK = "uplink0";

const LINK_START = "lsrun-";
const TABLE_START = "lockstep_run_";
const FAMILIES = [4, 6] as const;

export interface LinkOrder {
  /** Eight characters of lower-case hex. */
  readonly id: string;
  readonly inside: AgentNamespaces;
  readonly root: RootCommands;
  readonly families: readonly (4 | 6)[];
  /** Families that the machine passes on anyway. What others send through it is none of our business then. */
  readonly forwards: Readonly<Record<4 | 6, boolean>>;
}

/** Makes the link and its rules. Throws `UnavailableError` where that fails: `removeLink` removes what there is by then. */
export async function openLink(order: LinkOrder): Promise<VethLink> {
  const { id, inside, root } = order;
  const addresses = await chooseAddresses(order);
  const name = LINK_START + id;
  await root.run("ip", ["link", "add", name, "type", "veth", "peer", "name", INNER_LINK, "netns", String(inside.pid)]);
  await configure(root, name, addresses, "outer");
  await configure(inside.network, INNER_LINK, addresses, "inner");
  for (const family of FAMILIES) {
    const via = addresses[family]?.outer;
    if (via !== undefined) await inside.network.run("ip", [`-${family}`, "route", "add", "default", "via", via]);
  }
  await root.run("nft", ["-f", "-"], rulesOf(order, addresses));
  const [link] = JSON.parse(await inside.network.run("ip", ["-j", "link", "show", INNER_LINK])) as {
    address: string;
  }[];
  return {
    name,
    table: TABLE_START + id,
    addresses,
    hardware: link?.address ?? "",
    passed: (family) => packetsIn(root, TABLE_START + id, family),
  };
}

/** Removes link and table of a run, as far as they are there. Gives their names. */
export async function removeLink(id: string, root: RootCommands): Promise<readonly string[]> {
  const attempts = [
    { what: `link ${LINK_START}${id}`, tool: "ip", args: ["link", "delete", LINK_START + id] },
    { what: `table inet ${TABLE_START}${id}`, tool: "nft", args: ["delete", "table", "inet", TABLE_START + id] },
  ];
  const removed: string[] = [];
  for (const { what, tool, args } of attempts) {
    await root.run(tool, args).then(
      () => removed.push(what),
      () => undefined,
    );
  }
  return removed;
}

/** Chains of others that drop what they do not know when the machine passes packets on. Docker's FORWARD is one. */
export async function closedForwardChains(root: RootCommands): Promise<readonly string[]> {
  const { nftables } = JSON.parse(await root.run("nft", ["-j", "list", "chains"])) as {
    nftables: readonly { chain?: Readonly<Record<string, unknown>> }[];
  };
  return nftables
    .flatMap(({ chain }) => (chain?.["hook"] === "forward" && chain["policy"] === "drop" ? [chain] : []))
    .map(({ family, table, name }) => `${String(family)} ${String(table)} ${String(name)}`);
}

async function chooseAddresses({ families, root }: LinkOrder): Promise<VethLink["addresses"]> {
  const chosen: Partial<Record<4 | 6, LinkAddresses>> = {};
  for (const family of families) {
    const text = (await root.run("ip", ["-j", `-${family}`, "route", "show", "table", "all"])).trim();
    const routes = (JSON.parse(text || "[]") as { dst?: string }[]).map(({ dst = "" }) => dst);
    const found = (family === 4 ? chooseIpv4 : chooseIpv6)(routes, (limit) => randomInt(limit));
    if (found === undefined) throw noAddresses(family);
    chosen[family] = found;
  }
  return chosen;
}

async function configure(
  commands: RootCommands,
  link: string,
  addresses: VethLink["addresses"],
  side: "outer" | "inner",
): Promise<void> {
  for (const family of FAMILIES) {
    const own = addresses[family];
    if (own === undefined) continue;
    const more = family === 6 ? ["nodad"] : [];
    await commands.run("ip", ["address", "add", `${own[side]}/${own.prefix}`, "dev", link, ...more]);
  }
  await commands.run("ip", ["link", "set", link, "up"]);
}

/** Counted before addresses are translated. Nobody outside reaches the run, and nobody else through the machine by us. */
function rulesOf({ id, forwards }: LinkOrder, addresses: VethLink["addresses"]): string {
  const link = LINK_START + id;
  const own = FAMILIES.flatMap((family) => {
    const network = addresses[family]?.network;
    return network === undefined ? [] : [{ family, from: `${family === 4 ? "ip" : "ip6"} saddr ${network}` }];
  });
  return [
    `table inet ${TABLE_START}${id} {`,
    ...own.map(({ family }) => `counter passed${family} { }`),
    "chain count {",
    "type filter hook postrouting priority 0; policy accept;",
    ...own.map(({ family, from }) => `${from} counter name passed${family}`),
    "}",
    "chain translate {",
    "type nat hook postrouting priority 100; policy accept;",
    ...own.map(({ from }) => `${from} oifname != "${link}" masquerade`),
    "}",
    "chain pass {",
    "type filter hook forward priority -10; policy accept;",
    `oifname "${link}" ct state != { established, related } drop`,
    ...own
      .filter(({ family }) => !forwards[family])
      .map(({ family }) => `meta nfproto ipv${family} iifname != "${LINK_START}*" oifname != "${LINK_START}*" drop`),
    "}",
    "}",
    "",
  ].join("\n");
}

async function packetsIn(root: RootCommands, table: string, family: 4 | 6): Promise<number> {
  const text = await root.run("nft", ["-j", "list", "counter", "inet", table, `passed${family}`]);
  const { nftables } = JSON.parse(text) as { nftables: readonly { counter?: { packets: number } }[] };
  return nftables.find(({ counter }) => counter !== undefined)?.counter?.packets ?? 0;
}

function noAddresses(family: 4 | 6): UnavailableError {
  return new UnavailableError("not-found", `every private range of IPv${family} is routed on this machine`, {
    hint: "Leave the VPN that takes them, for the time of the run.",
  });
}

// What passes the cable into the pretended internet, kept by nft in sets: also packets that no server answers.
import type { Namespaces } from "../namespace/holder.ts";
import type { Flow } from "./arrival.ts";

const RULES = `
table inet wire {
  set ports4 { type ipv4_addr . inet_proto . inet_service; flags dynamic; size 65535; }
  set ports6 { type ipv6_addr . inet_proto . inet_service; flags dynamic; size 65535; }
  set other4 { type ipv4_addr . inet_proto; flags dynamic; size 65535; }
  set other6 { type ipv6_addr . inet_proto; flags dynamic; size 65535; }
  chain seen {
    type filter hook prerouting priority -300;
    iifname != "up0" return
    meta nfproto ipv4 meta l4proto { tcp, udp, sctp } update @ports4 { ip daddr . meta l4proto . th dport } return
    meta nfproto ipv6 meta l4proto { tcp, udp, sctp } update @ports6 { ip6 daddr . meta l4proto . th dport } return
    # What any link with IPv6 says by itself.
    icmpv6 type { nd-router-solicit, nd-router-advert, nd-neighbor-solicit, nd-neighbor-advert, mld-listener-query, mld-listener-report, mld2-listener-report } return
    meta nfproto ipv4 update @other4 { ip daddr . meta l4proto } return
    meta nfproto ipv6 update @other6 { ip6 daddr . meta l4proto }
  }
}
`;

export async function watchWire(internet: Namespaces): Promise<void> {
  await internet.demand(["nft", "-f", "-"], { input: RULES });
}

export async function flowsOnWire(internet: Namespaces): Promise<readonly Flow[]> {
  return elementsOf(JSON.parse(await internet.demand(["nft", "-j", "list", "table", "inet", "wire"])));
}

export async function forgetWire(internet: Namespaces): Promise<void> {
  const sets = ["ports4", "ports6", "other4", "other6"].map((set) => `flush set inet wire ${set}\n`).join("");
  await internet.demand(["nft", "-f", "-"], { input: sets });
}

/** The elements of all sets in nft's JSON. Source: libnftables-json(5). */
function elementsOf(listing: unknown): readonly Flow[] {
  return listAt(listing, "nftables")
    .flatMap((item) => listAt(valueAt(item, "set"), "elem"))
    .map((element) =>
      listAt(valueAt(element, "elem") === undefined ? element : valueAt(valueAt(element, "elem"), "val"), "concat"),
    )
    .map(([address, protocol, port]) => ({
      address: String(address),
      protocol: String(protocol),
      ...(typeof port === "number" ? { port } : {}),
    }));
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = valueAt(value, key);
  return Array.isArray(list) ? list : [];
}

// What the kernel noted of flows, read from nft's JSON. Facts: libnftables-json(5).
import { itemsOf, type Json, type Listing, list, object } from "./listing.ts";
import { FLOW_SETS, type FlowSet } from "./sets.ts";

export const DECISIONS = ["denied", "passed"] as const;

export interface Flow {
  readonly decision: (typeof DECISIONS)[number];
  /** `passed` flows do not tell: both ways share their sets. */
  readonly way: "output" | "forward" | undefined;
  readonly protocol: "tcp" | "udp" | "icmp" | "other";
  /** IP protocol number. */
  readonly protocolNumber: number;
  readonly family: 4 | 6;
  readonly address: string;
  /** 0 for protocols without ports. */
  readonly port: number;
  /** User id of the socket's owner, of denied flows of this machine. */
  readonly uid: number | undefined;
  /** Source address, of flows that passed and of denied ones of containers and of UDP. */
  readonly source: string | undefined;
  /** Source port, of denied UDP of this machine. */
  readonly sourcePort: number | undefined;
  readonly packets: number;
  /** Seconds until the kernel drops the note if no packet comes; undefined where it is kept. */
  readonly expiresIn: number | undefined;
}

export interface Notes {
  readonly flows: readonly Flow[];
  /** Elements of the granted sets, as text, with the set they are in. */
  readonly granted: readonly { readonly set: string; readonly element: string }[];
  readonly packets: PacketCounts;
}

/** Packets that no rule allowed, and those that opened a way, whether or not a flow could be noted for them. */
export type PacketCounts = Readonly<Record<Flow["decision"], number>>;

const NUMBERS: Readonly<Record<string, number>> = { icmp: 1, tcp: 6, udp: 17, "ipv6-icmp": 58, icmpv6: 58 };
const NAMES: Readonly<Record<number, Flow["protocol"]>> = { 1: "icmp", 6: "tcp", 17: "udp", 58: "icmp" };

/** Throws SyntaxError for a listing that is not of these rules. */
export function readNotes(listing: Listing): Notes {
  const sets = itemsOf(listing, "set");
  const counters = itemsOf(listing, "counter");
  const countOf = (wanted: Flow["decision"]): number =>
    Number(counters.find(({ name }) => name === wanted)?.["packets"] ?? 0);
  return {
    flows: sets.flatMap(flowsOf),
    granted: sets.flatMap(grantedOf),
    packets: { denied: countOf("denied"), passed: countOf("passed") },
  };
}

function flowsOf(set: Json): readonly Flow[] {
  const declared = FLOW_SETS.find(({ name }) => name === set["name"]);
  return declared === undefined ? [] : elements(set).map((element) => flowOf(declared, element));
}

function flowOf({ family, decision, way, columns, protocol }: FlowSet, { parts, packets, expiresIn }: Element): Flow {
  const part = (column: FlowSet["columns"][number]): string | number | undefined => parts[columns.indexOf(column)];
  const numeric = (column: FlowSet["columns"][number]) =>
    part(column) === undefined ? undefined : Number(part(column));
  const protocolNumber = numberOf(protocol ?? part("protocol"));
  return {
    decision,
    way,
    family,
    packets,
    expiresIn,
    protocolNumber,
    protocol: NAMES[protocolNumber] ?? "other",
    address: String(part("address")),
    port: numeric("port") ?? 0,
    uid: numeric("uid"),
    source: part("source")?.toString(),
    sourcePort: numeric("sourcePort"),
  };
}

function grantedOf(set: Json): Notes["granted"] {
  const name = String(set["name"]);
  if (!/^(?:granted|step)[46]$/.test(name)) return [];
  return elements(set).map(({ parts: [address, protocol, port] }) => ({
    set: name,
    element: `${address} . ${NAMES[numberOf(protocol)]} . ${port}`,
  }));
}

interface Element {
  readonly parts: readonly (string | number)[];
  readonly packets: number;
  readonly expiresIn: number | undefined;
}

function numberOf(protocol: string | number | undefined): number {
  return NUMBERS[String(protocol)] ?? Number(protocol);
}

/** One that nft added, and no packet, has no counter: it may stand there bare. */
function elements(set: Json): readonly Element[] {
  return list(set["elem"] ?? []).map((entry) => {
    const { elem = entry } = object(entry);
    const { val = elem, counter, expires } = object(elem);
    const parts = list(object(val)["concat"]).map((part) => (typeof part === "number" ? part : String(part)));
    const packets = counter === undefined ? 0 : Number(object(counter)["packets"]);
    return { parts, packets, expiresIn: expires === undefined ? undefined : Number(expires) };
  });
}

// The rules, as one script that nft applies in one transaction: either all of it stands, or nothing has changed.
// Facts: nft(8), and RFC 4890 for the messages without which IPv6 does not work.
import type { Endpoint } from "../endpoint/endpoint.ts";
import type { FirewallPlan, KeptConnection, PortOfFamily } from "./firewall-plan.ts";
import { BEFORE_TRACKING, dropKnocks, leadKnocks, openKnocks } from "./knock/knock-rules.ts";
import { columnExpression, columnType, FLOW_SETS, type FlowSet, GRANTED, KEPT, STEP_GRANTED, TABLE } from "./sets.ts";

/** Says of a connection that the rules let it through. High, so that it meets no mark in common use. */
const JUDGED = "0x20000000";
/** First in every chain that all packets come by: most belong to a connection that was let through, both ways. */
const ALREADY_JUDGED = `ct mark and ${JUDGED} == ${JUDGED} accept`;
/** The same for connections that a step's endpoints allow, with eight bits for the number of the generation. */
const STEP_MARK = 0x10000000;
const GENERATION_SHIFT = 20;
const STEP_MASK = "0x1ff00000";
const OTHER_MASK = "0xe00fffff";
/** Before Docker's and everybody else's chains of the same hook. */
const BEFORE_FILTER = -5;
const BEFORE_NAT = -105;

const DNS = 53;
const HTTPS = 443;
const WIRESERVER = "168.63.129.16";
/** Addresses for private internets (RFC 1918). */
const PRIVATE = "10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16";
const FAMILIES = [4, 6] as const;

/** Bridges and the ends of containers lead to what is on this machine; what they send on comes by `forward`. */
const CONTAINERS = 'oifname != @uplinks meta oifkind { "bridge", "veth" }';
const TO_CONTAINERS = `${CONTAINERS} accept`;

/** Traffic of this machine's own processes, or of containers and others behind it. */
type Way = "output" | "forward";

/** The whole script. Applying it twice gives the same rules: a table that is there already is replaced. */
export function renderRuleset(plan: FirewallPlan): string {
  const policy = plan.mode === "block" ? "drop" : "accept";
  const parts = [
    "counter denied { }",
    "counter passed { }",
    "counter invalid { }",
    set("uplinks", "ifname", quoted(plan.uplinks)),
    ...FAMILIES.flatMap((family) => [GRANTED[family], STEP_GRANTED[family]].map((name) => grantSet(name, family))),
    ...FLOW_SETS.map(flowSet),
    ...FAMILIES.map((family) =>
      set(KEPT[family], `inet_service . ipv${family}_addr . inet_service`, keptElements(plan.kept, family)),
    ),
    block("chain note", noteWhatPasses()),
    block("chain keep", ["jump note", `ct mark set ct mark or ${JUDGED} accept`]),
    block("chain steps", []),
    block("chain steps_direct", []),
    block("chain platform", platform(plan)),
    block("chain judge", judge(plan)),
    block("chain agent", agent(plan)),
    block("chain refuse_output", refuse(plan, "output")),
    block("chain refuse_forward", refuse(plan, "forward")),
    ...FAMILIES.map((family) => block(`chain knock${family}`, openKnocks(family))),
    block("chain knock", [hook("filter", "output", BEFORE_TRACKING), ...leadKnocks(plan)]),
    block("chain nat_output", [hook("nat", "output", BEFORE_NAT), ...redirects(plan, "output")]),
    block("chain nat_prerouting", [hook("nat", "prerouting", BEFORE_NAT), ...redirects(plan, "forward")]),
    block("chain input", [hook("filter", "input", BEFORE_FILTER), ...input(plan)]),
    block("chain output", [hook("filter", "output", BEFORE_FILTER, policy), ...output(plan)]),
    block("chain forward", [hook("filter", "forward", BEFORE_FILTER, policy), ...forward()]),
  ];
  return `table ${TABLE}\ndelete table ${TABLE}\n${block(`table ${TABLE}`, parts)}\n`;
}

/** The condition of a rule for an endpoint that is a network. Throws TypeError for one that is a name: it has no address. */
export function matchNetwork({ destination, protocol, port }: Endpoint): string {
  if (destination.kind !== "network") throw new TypeError("only a network can be matched by a rule");
  return `${ip(destination.family)} daddr ${destination.address}/${destination.prefix} ${protocol} dport ${port}`;
}

function block(head: string, lines: readonly string[]): string {
  return [`${head} {`, ...lines, "}"].join("\n");
}

function hook(type: "nat" | "filter", name: string, priority: number, policy = "accept"): string {
  return `type ${type} hook ${name} priority ${priority}; policy ${policy};`;
}

/** nft has no notation for a set that is declared with no element: the line is left out. */
function set(name: string, type: string, elements: readonly string[]): string {
  return block(`set ${name}`, [
    `type ${type}`,
    ...(elements.length > 0 ? [`elements = { ${elements.join(", ")} }`] : []),
  ]);
}

/**
 * Sets that packets change have no size of ours: the kernel gives them one, 65,535 elements, which is enough for any build and
 * bounds what it keeps for us. For a size that is asked for it makes room at once, and every listing walks through all of that.
 */
function grantSet(name: string, family: 4 | 6): string {
  const type = `type ipv${family}_addr . inet_proto . inet_service`;
  return block(`set ${name}`, [type, "flags dynamic,timeout"]);
}

function flowSet({ name, family, columns, passing }: FlowSet): string {
  const type = columns.map((column) => columnType(column, family)).join(" . ");
  return block(`set ${name}`, [`type ${type}`, `flags dynamic${passing ? ",timeout" : ""}`]);
}

/** The statement that notes a flow. It stops the rule, not the packet, where the set is full or a column has no value. */
function note({ name, family, columns, passing }: FlowSet): string {
  const element = columns.map((column) => columnExpression(column, family)).join(" . ");
  return `update @${name} { ${element}${passing ? " timeout 5m" : ""} counter }`;
}

function quoted(names: readonly string[]): readonly string[] {
  return names.map((name) => `"${name}"`);
}

function keptElements(connections: readonly KeptConnection[], family: 4 | 6): readonly string[] {
  return connections
    .filter((connection) => connection.family === family)
    .map(({ localPort, address, port }) => `${localPort} . ${address} . ${port}`);
}

function ip(family: 4 | 6): string {
  return family === 4 ? "ip" : "ip6";
}

/**
 * The rules of the chain `steps`, in order. What a step's endpoints let through is remembered with the number of a
 * generation: once a step has ended the next one counts, and connections of the one before are refused.
 */
export function renderStepRules(networks: readonly Endpoint[], generation: number): readonly string[] {
  const mark = `0x${(STEP_MARK | ((generation & 0xff) << GENERATION_SHIFT)).toString(16)}`;
  const granted = FAMILIES.map((family) => `${ip(family)} daddr . meta l4proto . th dport @${STEP_GRANTED[family]}`);
  return [
    `ct mark and ${STEP_MASK} == ${mark} accept`,
    ...[...granted, ...networks.map(matchNetwork)].flatMap((match) => [
      `${match} jump note`,
      `${match} ct mark set ct mark and ${OTHER_MASK} or ${mark} accept`,
    ]),
  ];
}

/** The rules of the chain `steps_direct`: networks that are reached by address are not judged by name. */
export function renderDirectRules(networks: readonly Endpoint[]): readonly string[] {
  return networks.filter(isHttps).map((endpoint) => `${matchNetwork(endpoint)} accept`);
}

function isHttps({ protocol, port }: Endpoint): boolean {
  return protocol === "tcp" && port === HTTPS;
}

/** Notes a connection as it is let through. */
function noteWhatPasses(): readonly string[] {
  const opens = "meta l4proto { tcp, udp } ct state new";
  const notes = FLOW_SETS.filter(({ decision }) => decision === "passed").map((set) => `${opens} ${note(set)}`);
  return [`${opens} counter name passed`, ...notes];
}

/** What every machine needs to have a network at all. Nothing of it leaves the link, or the private network around it. */
function platform({ azure }: FirewallPlan): readonly string[] {
  const rules = [
    "icmpv6 type { nd-router-solicit, nd-router-advert, nd-neighbor-solicit, nd-neighbor-advert, mld-listener-report, mld2-listener-report } accept",
    "ip daddr 224.0.0.0/24 accept",
    "ip6 daddr ff02::/16 accept",
    "ip daddr 255.255.255.255 udp sport 68 udp dport 67 accept",
    // A lease is made longer by asking its server alone (RFC 2131, section 4.4.5). The port takes root, and the client is a
    // user of the system.
    `ip daddr { ${PRIVATE} } udp sport 68 udp dport 67 meta skuid < 1000 accept`,
  ];
  return azure ? [...rules, `ip daddr ${WIRESERVER} tcp dport { 80, 32526 } meta skuid 0 accept`] : rules;
}

function judge({ mode, networks }: FirewallPlan): readonly string[] {
  return [
    "ct state established,related ct direction reply accept",
    // Late packets of connections that have ended, and forgeries: no flow of anybody, so they are only counted.
    `ct state invalid counter name invalid ${mode === "block" ? "drop" : "accept"}`,
    ...FAMILIES.flatMap((family) => [
      `${ip(family)} daddr . meta l4proto . th dport @${GRANTED[family]} goto keep`,
      // Never its first packet: that would be another connection from the same port.
      `tcp flags & syn == 0 tcp sport . ${ip(family)} daddr . tcp dport @${KEPT[family]} goto keep`,
    ]),
    ...networks.map((endpoint) => `${matchNetwork(endpoint)} goto keep`),
    "jump steps",
  ];
}

function refuse({ mode }: FirewallPlan, way: Way): readonly string[] {
  const notes = FLOW_SETS.filter((set) => set.decision === "denied" && set.way === way).map(
    (set) => `meta l4proto ${protocolsOf(set)} ${note(set)}`,
  );
  return ["counter name denied", ...notes, ...ending(mode)];
}

/** Which protocols are noted in a set: UDP of this machine has its own, and those without ports have theirs. */
function protocolsOf({ columns, protocol, way }: FlowSet): string {
  if (protocol !== undefined) return protocol;
  if (!columns.includes("port")) return "!= { tcp, udp }";
  return way === "output" ? "tcp" : "{ tcp, udp }";
}

function ending(mode: FirewallPlan["mode"]): readonly string[] {
  if (mode === "audit") return [`ct mark set ct mark or ${JUDGED} accept`, "accept"];
  return ["meta l4proto tcp reject with tcp reset", "reject with icmpx type admin-prohibited"];
}

/** The agent's own questions: only from the port it holds, only to the machine's resolvers. All else is judged as for others. */
function agent({ resolvers }: FirewallPlan): readonly string[] {
  return resolvers.flatMap(({ address, sourcePort }) => {
    // A link-local address has the name of its link behind it (RFC 4007, section 11), which is no part of the packet.
    const to = `${ip(address.includes(":") ? 6 : 4)} daddr ${address.replace(/%.*$/, "")}`;
    return [`${to} udp sport ${sourcePort} udp dport ${DNS} accept`, `${to} tcp dport ${DNS} accept`];
  });
}

function redirects({ agentUid, networks, ports }: FirewallPlan, way: Way): readonly string[] {
  const before =
    way === "output"
      ? [`meta skuid ${agentUid} return`]
      : // Frames between containers on one bridge come by here as well where the kernel shows them to us (br_netfilter).
        ['iifname "lo" return', "iifname @uplinks return", "fib daddr . iif oif exists return"];
  const dns = redirect(`meta l4proto { tcp, udp } th dport ${DNS}`, ports.dns[way]);
  if (ports.tls === undefined) return [...before, ...dns];
  const direct = networks.filter(isHttps);
  return [
    ...before,
    ...dns,
    "fib daddr type local return",
    // Not by the names of the uplinks: there may be more of them later.
    ...(way === "output" ? [`${CONTAINERS} return`] : []),
    ...direct.map((endpoint) => `${matchNetwork(endpoint)} return`),
    "jump steps_direct",
    ...redirect(`tcp dport ${HTTPS}`, ports.tls[way]),
  ];
}

/** A family that the agent does not listen on is left to the default, which is to refuse. */
function redirect(what: string, ports: PortOfFamily): readonly string[] {
  return FAMILIES.filter((family) => ports[family] !== undefined).map(
    (family) => `meta nfproto ipv${family} ${what} redirect to :${ports[family]}`,
  );
}

/** The agent's ports serve only what was redirected to them: nobody on the network, and nobody who dials them. */
function input(plan: FirewallPlan): readonly string[] {
  const { dns, tls } = plan.ports;
  const held = [dns.output, dns.forward, ...(tls ? [tls.output, tls.forward] : [])].flatMap((pair) =>
    Object.values(pair),
  );
  const to = `meta l4proto { tcp, udp } th dport { ${[...new Set(held)].join(", ")} }`;
  return [
    ALREADY_JUDGED,
    ...dropKnocks(plan),
    `${to} ct status dnat accept`,
    `${to} ct direction original reject with icmpx type admin-prohibited`,
  ];
}

function output({ agentUid }: FirewallPlan): readonly string[] {
  return [
    ALREADY_JUDGED,
    // Not by the interface: a packet that was redirected still carries the one it was to leave by.
    "fib daddr type local accept",
    TO_CONTAINERS,
    `meta skuid ${agentUid} jump agent`,
    "jump platform",
    "jump judge",
    "goto refuse_output",
  ];
}

function forward(): readonly string[] {
  return [ALREADY_JUDGED, TO_CONTAINERS, "jump judge", "goto refuse_forward"];
}

// Everything that decides what leaves the machine: the resolver, the TLS proxy and the rules, bound together.
import {
  type DnsServer,
  type ListenAddress,
  type Nft,
  openSelfSocket,
  openUpstream,
  type SocketSource,
  startDnsServer,
  type Upstream,
} from "@lockstep/runtime/host";
import { Resolver } from "../dns/resolver.ts";
import type { ResolverPorts } from "../dns/resolver-ports.ts";
import type { Endpoint } from "../endpoint/endpoint.ts";
import type { Actor, RunEvent } from "../event/run-event.ts";
import { Firewall } from "../firewall/firewall.ts";
import type { KeptConnection } from "../firewall/firewall-plan.ts";
import { Knocker } from "../firewall/knock/knocker.ts";
import type { AgentConfig } from "./agent-config.ts";
import type { AllowedNow } from "./allowed-now.ts";
import { GrantDesk } from "./grant-desk.ts";
import { ANYWHERE, LOOPBACK, onEachFamily, portsOf } from "./listeners.ts";
import { type SniProxies, startSniProxies } from "./sni-proxies.ts";

export interface EgressPorts {
  readonly nft: Nft;
  readonly config: AgentConfig;
  readonly allowed: AllowedNow;
  readonly kept: readonly KeptConnection[];
  report(event: RunEvent): void;
  actorOf(source: SocketSource): Promise<Actor | undefined>;
  /** Brings what is known of running steps up to date: their processes may be newer than the last look. */
  refreshSteps(): void;
}

const DNS_PORT = 53;

export interface Egress {
  readonly firewall: Firewall;
  readonly resolver: Resolver;
  close(): Promise<void>;
}

/** Starts to listen, then closes the network: in between, nothing is refused that could not be answered. */
export async function startEgress(ports: EgressPorts): Promise<Egress> {
  const { config, allowed } = ports;
  const upstream = await openUpstream(config.resolvers.map((address) => ({ address, port: DNS_PORT })));
  const grants = new GrantDesk(allowed);
  const resolver = new Resolver(resolverPorts(ports, upstream, grants));
  const dns = await startResolvers(resolver, ports);
  const tls = await startTls(resolver, ports);
  const knocks = await onEachFamily(LOOPBACK, ({ address }) => openSelfSocket(address));
  const plan = {
    mode: config.policy.mode,
    agentUid: config.uid,
    uplinks: config.uplinks,
    resolvers: upstream.sources.map(({ resolver: { address }, localPort }) => ({ address, sourcePort: localPort })),
    networks: allowed.networks().job,
    ports: { dns: dns.ports, ...(tls === undefined ? {} : { tls: tls.ports }), knock: portsOf(knocks) },
    kept: ports.kept,
    azure: config.azure,
  };
  const firewall = new Firewall(ports.nft, plan, new Knocker(knocks));
  grants.serve(firewall);
  await firewall.start();
  const close = async (): Promise<void> => {
    upstream.close();
    for (const socket of knocks) socket.close();
    await Promise.all([dns.close(), tls?.close()]);
  };
  return { firewall, resolver, close };
}

function resolverPorts(ports: EgressPorts, upstream: Upstream, grants: GrantDesk): ResolverPorts {
  return {
    mode: ports.config.policy.mode,
    search: ports.config.search,
    endpointsFor: (name) => endpointsFor(name, ports),
    allowsAddress: (address) => ports.allowed.holdsAddress(address),
    grant: (addresses, endpoints) => grants.open(addresses, endpoints),
    upstream: (query, isUsable) => upstream.ask(query, isUsable),
    actorOf: (source) => ports.actorOf(source),
    report: (event) => ports.report(event),
    now: () => performance.now(),
  };
}

async function startResolvers(resolver: Resolver, { report }: EgressPorts) {
  const failed = (error: unknown): void => report({ kind: "gap", what: "dns", why: errorWord(error), count: 1 });
  const start = (address: ListenAddress): Promise<DnsServer> =>
    startDnsServer([address], (message, source) => resolver.answer(message, source), failed);
  const output = await onEachFamily(LOOPBACK, start);
  const forward = await onEachFamily(ANYWHERE, start);
  return {
    ports: { output: portsOf(output), forward: portsOf(forward) },
    close: () => Promise.all([...output, ...forward].map((server) => server.close())),
  };
}

/** Audit changes nothing: there TLS goes where it would go without us. */
async function startTls(resolver: Resolver, ports: EgressPorts): Promise<SniProxies | undefined> {
  const { mode, tls } = ports.config.policy;
  if (mode === "audit" || tls === "off") return undefined;
  return startSniProxies({
    endpointsFor: (name) => endpointsFor(name, ports),
    actorOf: (source) => ports.actorOf(source),
    report: (event) => ports.report(event),
    resolve: (name, family) => resolver.resolve(name, family),
    lifeOf: (endpoints) => ports.allowed.lifeOf(endpoints),
  });
}

/** The code of a system error; everything else is one word. */
function errorWord(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "error";
}

function endpointsFor(name: string, { allowed, refreshSteps }: EgressPorts): readonly Endpoint[] {
  const known = allowed.forName(name);
  if (known.length > 0 || !allowed.hasSteps) return known;
  refreshSteps();
  return allowed.forName(name);
}

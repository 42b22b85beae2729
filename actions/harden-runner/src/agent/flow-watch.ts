// Follows what the kernel notes of flows: reads it, finds out whose they are, and tells each as an event.
import type { SentCounts } from "@lockstep/runtime/host";
import type { Actor, RunEvent } from "../event/run-event.ts";
import type { Firewall } from "../firewall/firewall.ts";
import type { Flow } from "../firewall/flow.ts";
import type { Observer } from "../observe/observer.ts";
import type { RunPolicy } from "../policy/run-policy.ts";
import type { AllowedNow } from "./allowed-now.ts";
import { type Attempt, ConnectionJoin, type OwnedFlow } from "./connection-join.ts";
import { lostPackets, openedByOthers } from "./guard.ts";
import { PROBE } from "./status.ts";

export interface FlowWatchPorts {
  readonly policy: RunPolicy;
  readonly allowed: AllowedNow;
  readonly observer: Observer;
  readonly sent: Pick<SentCounts, "changed">;
  /** Undefined until the rules stand. */
  firewall(): Firewall | undefined;
  /** The names that gave this address not long ago. */
  namesOf(address: string): readonly string[];
  /** Has everything that the tracing has until now handed on, attempts to connect among it. */
  refresh(): void;
  report(event: RunEvent): void;
}

const HTTPS = 443;
/** After a listing, so many times as long as it took: a job that fills the kernel's notes must not keep the agent at work. */
const REST = 3;

/** By local end: a socket that sent to many is sought once. */
type Owners = Map<string, Promise<Actor | undefined>>;

export class FlowWatch {
  readonly #ports: FlowWatchPorts;
  readonly #join: ConnectionJoin;
  #reading: Promise<unknown> = Promise.resolve();
  #restsUntil = 0;
  #probed = false;

  constructor(ports: FlowWatchPorts) {
    this.#ports = ports;
    this.#join = new ConnectionJoin({ mode: ports.policy.mode, namesOf: (address) => ports.namesOf(address) });
  }

  /** True once the self-test's probe was noted. */
  get probed(): boolean {
    return this.#probed;
  }

  /** Takes note of an attempt to connect until a flow shows up for it. */
  attempt(attempt: Omit<Attempt, "at">): void {
    this.#join.attempt({ ...attempt, at: performance.now() });
  }

  /**
   * Reads only if there may be news, and if the last listing was not a moment ago: a listing costs a hundred times as much as the
   * look at the machine's counters.
   */
  async look(): Promise<void> {
    if (performance.now() >= this.#restsUntil && this.#ports.sent.changed()) await this.read();
  }

  /**
   * One at a time: of two listings side by side, the older one could count as news. Resolves with false if the rules are not
   * those that were applied. Rejects if they and the kernel's notes cannot be read.
   */
  read(): Promise<boolean> {
    const read = this.#reading.then(() => this.#readNow());
    this.#reading = read.catch(() => undefined);
    return read;
  }

  async #readNow(): Promise<boolean> {
    const started = performance.now();
    try {
      return await this.#takeNotes();
    } finally {
      const now = performance.now();
      this.#restsUntil = now + REST * (now - started);
    }
  }

  async #takeNotes(): Promise<boolean> {
    const { report, ...ports } = this.#ports;
    const firewall = ports.firewall();
    if (firewall === undefined) return true;
    const { flows, foreign, unnoted, intact } = await firewall.observe();
    // A process tries to connect before its packet is noted: an attempt that was not read yet would come too late.
    ports.refresh();
    for (const event of [...foreign.map(openedByOthers), ...lostPackets(unnoted)]) report(event);
    const owners: Owners = new Map();
    const owned = await Promise.all(
      flows.filter((flow) => !this.#isOwn(flow)).map((flow) => this.#withOwner(flow, owners)),
    );
    for (const event of this.#join.join(owned, performance.now())) report(event);
    return intact;
  }

  /** Only while the socket is open. TCP is told by the tracing, as datagrams are by some kernels; and packets of containers come from elsewhere. */
  async #withOwner(flow: Flow, owners: Owners): Promise<OwnedFlow> {
    const { protocol, source, sourcePort } = flow;
    if (protocol !== "udp" || source === undefined || sourcePort === undefined) return flow;
    const end = `${source} ${sourcePort}`;
    const owner =
      owners.get(end) ?? this.#ports.observer.actorOfSocket({ protocol, address: source, port: sourcePort });
    owners.set(end, owner);
    return { ...flow, actor: await owner };
  }

  /** The self-test's probe is no event of the job; and where TLS is judged by name, its connections are the proxy's own. */
  #isOwn(flow: Flow): boolean {
    if (flow.address === PROBE.address && flow.port === PROBE.port) {
      this.#probed = true;
      return true;
    }
    const { mode, tls } = this.#ports.policy;
    const proxied =
      mode === "block" && tls === "sni" && flow.decision === "passed" && flow.protocol === "tcp" && flow.port === HTTPS;
    return proxied && !this.#ports.allowed.allowsAddress(flow.address, "tcp", HTTPS);
  }
}

// Joins what the tracing saw (a process connects) with what the rules noted (packets went, or did not) to one event each.
import type { Actor, Decision, RunEvent } from "../event/run-event.ts";
import type { Flow } from "../firewall/flow.ts";
import type { Mode } from "../policy/run-policy.ts";

/** A connection attempt of a process, or a datagram that it sends, as tracing shows it. */
export interface Attempt {
  readonly protocol: "tcp" | "udp";
  readonly address: string;
  readonly port: number;
  readonly actor: Actor | undefined;
  /** Milliseconds of a clock that only goes forward. */
  readonly at: number;
}

/** A flow, with the process that holds its socket where that could be seen. */
export interface OwnedFlow extends Flow {
  readonly actor?: Actor | undefined;
}

export interface JoinPorts {
  readonly mode: Mode;
  /** The names that gave this address not long ago. */
  namesOf(address: string): readonly string[];
}

/** An attempt that no flow belongs to by then stayed on this machine: loopback, or a container beside it. */
const WAIT_MS = 3_000;
const MAX_PENDING = 20_000;
/** Processes that are told apart for one destination of UDP. */
const MAX_SENDERS = 64;

type Connect = Extract<RunEvent, { kind: "connect" }>;

export class ConnectionJoin {
  readonly #ports: JoinPorts;
  #pending = new Map<string, Attempt[]>();
  #held = 0;
  #lost = 0;

  constructor(ports: JoinPorts) {
    this.#ports = ports;
  }

  /** Takes note of an attempt until a flow shows up for it. Of a process that sends datagrams, the last one counts. */
  attempt(attempt: Attempt): void {
    const others = this.#pending.get(keyOf(attempt)) ?? [];
    const before = attempt.protocol === "udp" ? others.findIndex(({ actor }) => actor?.pid === attempt.actor?.pid) : -1;
    const most = attempt.protocol === "udp" ? MAX_SENDERS : MAX_PENDING;
    if (before !== -1) others[before] = attempt;
    else if (this.#held < MAX_PENDING && others.length < most) this.#hold(attempt, others);
    else this.#lost += 1;
  }

  #hold(attempt: Attempt, others: Attempt[]): void {
    others.push(attempt);
    this.#pending.set(keyOf(attempt), others);
    this.#held += 1;
  }

  /**
   * The events of new flows. An attempt of TCP is used once; datagrams of one process may make several flows. A flow without
   * an attempt is told without a process.
   */
  join(flows: readonly OwnedFlow[], now: number): readonly RunEvent[] {
    const events = flows.flatMap((flow): readonly Connect[] => {
      const attempts = flow.actor === undefined ? (this.#pending.get(keyOf(flow)) ?? []) : [];
      if (flow.protocol === "tcp") this.#pending.delete(keyOf(flow));
      const shared = this.#describe(flow);
      if (attempts.length > 0) return attempts.map(({ actor }) => ({ ...shared, ...(actor ? { actor } : {}) }));
      return [{ ...shared, packets: flow.packets, ...(flow.actor ? { actor: flow.actor } : {}) }];
    });
    this.#forgetOld(now);
    return [...events, ...this.#losses()];
  }

  #forgetOld(now: number): void {
    this.#held = 0;
    for (const [key, attempts] of this.#pending) {
      const living = attempts.filter(({ at }) => at + WAIT_MS > now);
      this.#held += living.length;
      if (living.length > 0) this.#pending.set(key, living);
      else this.#pending.delete(key);
    }
  }

  #describe({ protocol, address, port, way, source, uid, decision }: Flow): Connect {
    return {
      kind: "connect",
      protocol,
      address,
      port,
      names: this.#ports.namesOf(address),
      decision: this.#decide(decision),
      way: way ?? "output",
      ...(source === undefined ? {} : { source }),
      ...(uid === undefined ? {} : { uid }),
    };
  }

  #decide(decision: Flow["decision"]): Decision {
    if (decision === "passed") return "allowed";
    return this.#ports.mode === "block" ? "blocked" : "would-block";
  }

  #losses(): readonly RunEvent[] {
    if (this.#lost === 0) return [];
    const count = this.#lost;
    this.#lost = 0;
    return [{ kind: "gap", what: "connections", why: "overload", count }];
  }
}

function keyOf({ protocol, address, port }: Pick<Flow, "protocol" | "address" | "port">): string {
  return `${protocol} ${address} ${port}`;
}

// Joins what the tracing saw (a process connects) with what the rules noted (packets went, or did not) to one event each.
import type { Actor, Decision, RunEvent } from "../event/run-event.ts";
import type { Flow } from "../firewall/flow.ts";
import type { Mode } from "../policy/run-policy.ts";

/** A connection attempt of a process, as tracing shows it. */
export interface Attempt {
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

type Connect = Extract<RunEvent, { kind: "connect" }>;

export class ConnectionJoin {
  readonly #ports: JoinPorts;
  #pending: Attempt[] = [];
  #lost = 0;

  constructor(ports: JoinPorts) {
    this.#ports = ports;
  }

  /** Takes note of an attempt until a flow shows up for it. */
  attempt(attempt: Attempt): void {
    if (this.#pending.length < MAX_PENDING) this.#pending.push(attempt);
    else this.#lost += 1;
  }

  /** The events of new flows. Each attempt is used once; a flow without one is told without a process. */
  join(flows: readonly OwnedFlow[], now: number): readonly RunEvent[] {
    const waiting = grouped(this.#pending);
    const events = flows.flatMap((flow): readonly Connect[] => {
      const attempts = flow.protocol === "tcp" ? (waiting.get(keyOf(flow)) ?? []) : [];
      waiting.delete(keyOf(flow));
      const shared = this.#describe(flow);
      if (attempts.length > 0) return attempts.map(({ actor }) => ({ ...shared, ...(actor ? { actor } : {}) }));
      return [{ ...shared, packets: flow.packets, ...(flow.actor ? { actor: flow.actor } : {}) }];
    });
    this.#pending = [...waiting.values()].flat().filter(({ at }) => at + WAIT_MS > now);
    return [...events, ...this.#losses()];
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

function keyOf({ address, port }: { readonly address: string; readonly port: number }): string {
  return `${address} ${port}`;
}

function grouped(attempts: readonly Attempt[]): Map<string, Attempt[]> {
  const groups = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    const group = groups.get(keyOf(attempt));
    if (group === undefined) groups.set(keyOf(attempt), [attempt]);
    else group.push(attempt);
  }
  return groups;
}

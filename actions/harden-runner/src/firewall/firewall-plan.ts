// What the rules are made from. Nothing here comes from a job.
import type { Endpoint } from "../endpoint/endpoint.ts";
import type { Mode } from "../policy/run-policy.ts";

export interface FirewallPlan {
  readonly mode: Mode;
  /** The user id that only the agent has. */
  readonly agentUid: number;
  /** Interfaces that lead off the machine. */
  readonly uplinks: readonly string[];
  /** The machine's own resolvers: where the agent, and nobody else, may ask. */
  readonly resolvers: readonly AskedResolver[];
  /** Endpoints that are networks: they need no lookup. */
  readonly networks: readonly Endpoint[];
  readonly ports: AgentPorts;
  /** Connections that stood before the rules and may go on. */
  readonly kept: readonly KeptConnection[];
  readonly azure: boolean;
}

/** One port of each family that the machine has. */
export type PortOfFamily = Readonly<Partial<Record<4 | 6, number>>>;

/** Ports that the agent holds: `output` for this machine's own processes, `forward` for containers. */
interface AgentPorts {
  readonly dns: { readonly output: PortOfFamily; readonly forward: PortOfFamily };
  /** Absent where TLS is not judged by name. */
  readonly tls?: { readonly output: PortOfFamily; readonly forward: PortOfFamily };
  /** From and to which the agent knocks, on the loopback addresses. */
  readonly knock: PortOfFamily;
}

interface AskedResolver {
  readonly address: string;
  /** The port that the agent's questions leave from. No other process can bind it while the agent holds it. */
  readonly sourcePort: number;
}

export interface KeptConnection {
  readonly family: 4 | 6;
  readonly localPort: number;
  readonly address: string;
  readonly port: number;
}

// What the resolver needs of the rest of the agent.
import type { SocketSource, UpstreamAnswer } from "@lockstep/runtime/host";
import type { Endpoint } from "../endpoint/endpoint.ts";
import type { Actor, RunEvent } from "../event/run-event.ts";
import type { Mode } from "../policy/run-policy.ts";
import type { AddressGrant } from "./judge-answer.ts";

export interface ResolverPorts {
  readonly mode: Mode;
  /** The machine's search domains, lower case. */
  readonly search: readonly string[];
  /** Endpoints whose host or wildcard is this name (lower case), at this moment: steps come and go. */
  endpointsFor(name: string): readonly Endpoint[];
  /** Whether an endpoint that is a network covers the address, which lets a name lead into a private range. */
  allowsAddress(address: string): boolean;
  /** Resolves when the kernel holds the addresses for these endpoints' protocols and ports. Adds its own grace to the times. */
  grant(addresses: readonly AddressGrant[], endpoints: readonly Endpoint[]): Promise<void>;
  /** Never rejects. Asks resolver after resolver until one gives an answer that `isUsable`. */
  upstream(query: Buffer, isUsable: (message: Buffer) => boolean): Promise<UpstreamAnswer>;
  /** Owner of the socket at the far end. Asked while the asker still waits, so it must be quick. */
  actorOf(source: SocketSource): Promise<Actor | undefined>;
  report(event: RunEvent): void;
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
}

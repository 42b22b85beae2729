// What the observer hands to the agent: events that are ready for the log, and facts that the agent still has to join with
// what the rules decided.
import type { Actor, RunEvent } from "../event/run-event.ts";

export type Observation =
  | { readonly kind: "event"; readonly at: number; readonly event: RunEvent }
  | ConnectObservation
  | WriteObservation;

/** A process opens a connection. The kernel's rules decide about it after this. */
interface ConnectObservation {
  readonly kind: "connect";
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly pid: number;
  readonly actor: Actor | undefined;
  readonly protocol: "tcp" | "udp";
  /** Where it wants to go, before any redirection: canonical text of RFC 5952; IPv4 in IPv6 as IPv4. */
  readonly address: string;
  readonly port: number;
}

/** A process changes a file, or an entry of a folder: see the record of that kind. */
export interface WriteObservation {
  readonly kind: "write";
  readonly actor: Actor | undefined;
  readonly inode: number;
  readonly name?: string;
}

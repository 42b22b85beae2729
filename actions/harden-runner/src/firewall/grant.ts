// One opening in the rules: an address, a protocol and a port, for a time.
import type { Protocol } from "../endpoint/endpoint.ts";

export interface Grant {
  readonly family: 4 | 6;
  readonly address: string;
  readonly protocol: Protocol;
  readonly port: number;
  /** How long it is needed from now on, in whole seconds. */
  readonly seconds: number;
}

/** Whose grants: those that hold for the whole job, or those of the steps that run now. */
export type GrantScope = "job" | "step";

/** The element of a set for it, without its time. */
export function elementOf({ address, protocol, port }: Grant): string {
  return `${address} . ${protocol} . ${port}`;
}

// Questions about what reached the internet, as cases ask them again and again.
import { FORBIDDEN, type PrivilegedWorld, RUNNER } from "@lockstep/testkit/privileged";

type Harm = (world: PrivilegedWorld) => Promise<boolean>;

export interface FlowPattern {
  readonly address?: string;
  readonly protocol?: string;
  readonly port?: number;
}

/** Packets to an address, by a protocol, at a port: what is left out may be anything. */
export function flowTo(...patterns: readonly FlowPattern[]): Harm {
  return async ({ internet }) =>
    (await internet.flows()).some((flow) =>
      patterns.some(
        ({ address, protocol, port }) =>
          (address ?? flow.address) === flow.address &&
          (protocol ?? flow.protocol) === flow.protocol &&
          (port ?? flow.port) === flow.port,
      ),
    );
}

/** A name server, whichever, was asked for a name of the attacker's. */
export const askedForEvil: Harm = async ({ internet }) =>
  (await internet.arrivals()).some(
    (arrival) =>
      arrival.kind === "dns" && arrival.questions.some(({ name }) => name.toLowerCase().endsWith(FORBIDDEN.name)),
  );

/** Anything at all at the attacker's addresses. */
export const reachedEvil: Harm = flowTo({ address: FORBIDDEN.a }, { address: FORBIDDEN.aaaa });

/** An HTTP request whose path starts like this. */
export function requested(path: string): Harm {
  return async ({ internet }) =>
    (await internet.arrivals()).some((arrival) => arrival.kind === "http" && arrival.path.startsWith(path));
}

export function either(...harms: readonly Harm[]): Harm {
  return async (world) => {
    for (const harm of harms) if (await harm(world)) return true;
    return false;
  };
}

/** A file on the runner machine exists; for harm that is done there. */
export function fileExists(path: string): Harm {
  return async ({ machine }) => (await machine.run(["test", "-e", path])).exitCode === 0;
}

export const OWN_ADDRESS = RUNNER.a;

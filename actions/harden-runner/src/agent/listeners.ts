// Listening on both families, on machines that may have only one of them.
import type { ListenAddress } from "@lockstep/runtime/host";
import type { PortOfFamily } from "../firewall/firewall-plan.ts";

interface Listening {
  readonly addresses: readonly ListenAddress[];
}

/** Where redirected packets of this machine's own processes arrive (nft(8), `redirect`). */
export const LOOPBACK = ["127.0.0.1", "::1"] as const;
/** Those of containers arrive at the address of the interface they came by. */
export const ANYWHERE = ["0.0.0.0", "::"] as const;

/** What the system says where it has no such family: EAFNOSUPPORT and EADDRNOTAVAIL. */
const WITHOUT_FAMILY: ReadonlySet<unknown> = new Set(["EAFNOSUPPORT", "EADDRNOTAVAIL"]);

/** Starts one server for IPv4, and one for IPv6 where the machine has it. Throws what `start` throws for other reasons. */
export async function onEachFamily<Server extends Listening>(
  [v4, v6]: readonly [string, string],
  start: (address: ListenAddress) => Promise<Server>,
): Promise<readonly Server[]> {
  const first = await start({ address: v4, port: 0 });
  try {
    return [first, await start({ address: v6, port: 0 })];
  } catch (error) {
    if (error instanceof Error && "code" in error && WITHOUT_FAMILY.has(error.code)) return [first];
    throw error;
  }
}

/** The port of each family that the servers listen on. */
export function portsOf(servers: readonly Listening[]): PortOfFamily {
  const found: Partial<Record<4 | 6, number>> = {};
  for (const { address, port } of servers.flatMap(({ addresses }) => addresses))
    found[address.includes(":") ? 6 : 4] = port;
  return found;
}

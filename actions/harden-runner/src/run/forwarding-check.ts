// Shows that the machine passes on what the run sends, before the command starts. A firewall of the machine that forbids it
// would otherwise look like a command that reaches nothing.
import type { Probes, VethLink } from "@lockstep/runtime/host";
import { runUnavailable } from "./run-obstacles.ts";

export interface ForwardingPorts {
  readonly link: Pick<VethLink, "name" | "addresses" | "passed">;
  readonly probes: Probes;
  readonly resolvers: readonly string[];
  /** Chains of the machine that drop what they do not know. */
  closedChains(): Promise<readonly string[]>;
}

/** Addresses of documentation (RFC 5737, RFC 3849), and the port of `discard`: nobody is bothered by the attempt. */
const NOWHERE = { 4: "192.0.2.1", 6: "2001:db8::1" } as const;
const DISCARD = 9;
/** A name that exists nowhere (RFC 6761): any answer will do. */
const NAME = "forwarding.lockstep.test";
const WAIT_MS = 3_000;

/** Throws `UsageError` (`protection-unavailable`) that says who forbids it, and the cure. */
export async function checkForwarding(ports: ForwardingPorts): Promise<void> {
  for (const family of [4, 6] as const) {
    if (ports.link.addresses[family] !== undefined && !(await isPassed(family, ports)))
      throw await forbidden(family, ports);
  }
  const answers = await Promise.all(
    ports.resolvers.map((resolver) => ports.probes.isAnswered(NAME, resolver, WAIT_MS)),
  );
  if (answers.includes(true)) return;
  throw runUnavailable(
    [
      `No resolver of this machine (${ports.resolvers.join(", ")}) answers questions that come from the run's network.`,
      ...closed(await ports.closedChains()),
    ],
    "See whether this machine is online, whether the resolver answers other networks, and whether its firewall lets answers through.",
  );
}

/** The packet is counted behind every chain that could drop it. Whether anybody answers makes no difference. */
async function isPassed(family: 4 | 6, { link, probes }: ForwardingPorts): Promise<boolean> {
  const before = await link.passed(family);
  await probes.knock(NOWHERE[family], DISCARD);
  return (await link.passed(family)) > before;
}

async function forbidden(family: 4 | 6, { closedChains }: ForwardingPorts) {
  const tool = family === 4 ? "iptables" : "ip6tables";
  return runUnavailable(
    [`This machine's firewall does not pass on the run's packets of IPv${family}.`, ...closed(await closedChains())],
    `Let them through for the time of the run. Beside Docker: ${tool} -I DOCKER-USER -i 'lsrun-+' -j ACCEPT; ${tool} -I DOCKER-USER -o 'lsrun-+' -j ACCEPT. Elsewhere the same for the chain FORWARD.`,
  );
}

function closed(chains: readonly string[]): readonly string[] {
  return chains.map((chain) => `The chain \`${chain}\` drops by default.`);
}

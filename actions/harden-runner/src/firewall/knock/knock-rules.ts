// The rules that open what the agent knocks for. The kernel's packet path adds an element in microseconds, before the system
// call that sends has come back, where nft takes half a millisecond. Facts: nft(8), statements `update`, `notrack`, payload.
import type { FirewallPlan, PortOfFamily } from "../firewall-plan.ts";
import { GRANTED, STEP_GRANTED } from "../sets.ts";
import { KNOCK_KINDS } from "./knock.ts";

/** Before connections are tracked (-200): a knock is none. */
export const BEFORE_TRACKING = -310;
/** Bits of a UDP header: the message of ./knock.ts begins behind it. */
const CODE = 64;
const PORT = CODE + 8;
const ADDRESS = PORT + 16;

const FAMILIES = [4, 6] as const;
/** In bits: how long an address is, and where the source address and the source port stand from the start of the IP header. */
const FAMILY = {
  4: { ip: "ip", loopback: "127.0.0.1", bits: 32, source: 96, sourcePort: 160 },
  6: { ip: "ip6", loopback: "::1", bits: 128, source: 64, sourcePort: 320 },
} as const;
const NUMBER = { tcp: 6, udp: 17 } as const;

/** The chain at the hook: only what the agent sends from its own end to its own end, which nobody else can bind meanwhile. */
export function leadKnocks({ agentUid, ports: { knock } }: FirewallPlan): readonly string[] {
  return held(knock).map(([family, port]) => {
    const { ip, loopback } = FAMILY[family];
    const fromItself = `${ip} saddr ${loopback} udp sport ${port}`;
    return `${toItself(family, port)} ${fromItself} meta skuid ${agentUid} goto knock${family}`;
  });
}

/**
 * The chain `knock4` or `knock6`. nft takes only typed fields into a key, so address and port of the message are written over
 * those that the packet came from. What is added goes on, and is dropped at the hook `input`; what is not, because the set is
 * full or nobody knows the code, is dropped here: the sender is told (EPERM).
 */
export function openKnocks(family: 4 | 6): readonly string[] {
  const { ip, bits, source, sourcePort } = FAMILY[family];
  return [
    // Not by the fields' names: from nft 1.1 on they take nothing but values of their own types.
    `@nh,${source},${bits} set @th,${ADDRESS},${bits}`,
    `@nh,${sourcePort},16 set @th,${PORT},16`,
    "notrack",
    ...KNOCK_KINDS.map(({ code, scope, protocol, seconds }) => {
      const set = { job: GRANTED, step: STEP_GRANTED }[scope][family];
      const element = `${ip} saddr . ${NUMBER[protocol]} . udp sport timeout ${seconds}s`;
      return `@th,${CODE},8 ${code} update @${set} { ${element} } accept`;
    }),
    "drop",
  ];
}

/** For the hook `input`: nothing ever arrives at the port, a knock or what another process sends there. */
export function dropKnocks({ ports: { knock } }: FirewallPlan): readonly string[] {
  return held(knock).map(([family, port]) => `${toItself(family, port)} drop`);
}

function toItself(family: 4 | 6, port: number): string {
  const { ip, loopback } = FAMILY[family];
  return `${ip} daddr ${loopback} udp dport ${port}`;
}

function held(ports: PortOfFamily): readonly (readonly [4 | 6, number])[] {
  return FAMILIES.flatMap((family) => {
    const port = ports[family];
    return port === undefined ? [] : [[family, port] as const];
  });
}

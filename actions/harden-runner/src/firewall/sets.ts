// The sets of the rules: what is granted for a time, and what the kernel notes down of flows.

export const TABLE = "inet lockstep";

export type Column = "protocol" | "address" | "port" | "sourcePort" | "source" | "uid";

export interface FlowSet {
  readonly name: string;
  readonly family: 4 | 6;
  readonly decision: "passed" | "denied";
  /** Not told for flows that passed: both ways share their set. */
  readonly way: "output" | "forward" | undefined;
  /** At most five: nft takes no more in one key. */
  readonly columns: readonly Column[];
  /** The one protocol of the set, where that is no column. */
  readonly protocol?: "tcp" | "udp";
  /** A program that sends from ever new ports would fill the set, so these notes are kept for a time only. */
  readonly passing?: true;
}

type PerFamily = Readonly<Record<4 | 6, string>>;

/** Granted by an answer of the resolver: address, protocol and port, until the time is over. */
export const GRANTED: PerFamily = { 4: "granted4", 6: "granted6" };
/** The same for the endpoints of steps. Emptied when a step has ended. */
export const STEP_GRANTED: PerFamily = { 4: "step4", 6: "step6" };
/** Connections from before the rules: local port, address, port. */
export const KEPT: PerFamily = { 4: "kept4", 6: "kept6" };

/** Every set in which the kernel notes flows. */
export const FLOW_SETS: readonly FlowSet[] = ([4, 6] as const).flatMap((family) => {
  const note = (
    name: string,
    rest: Pick<FlowSet, "decision" | "way" | "columns" | "protocol" | "passing">,
  ): FlowSet => ({
    name: `${name}${family}`,
    family,
    ...rest,
  });
  return [
    note("passed", { decision: "passed", way: undefined, columns: ["protocol", "address", "port", "source"] }),
    note("denied_tcp", { decision: "denied", way: "output", columns: ["protocol", "address", "port", "uid"] }),
    note("denied_udp", {
      decision: "denied",
      way: "output",
      protocol: "udp",
      columns: ["address", "port", "uid", "source", "sourcePort"],
      passing: true,
    }),
    note("denied_other", { decision: "denied", way: "output", columns: ["protocol", "address", "uid"] }),
    note("denied_forward", { decision: "denied", way: "forward", columns: ["protocol", "address", "port", "source"] }),
    note("denied_forward_other", { decision: "denied", way: "forward", columns: ["protocol", "address", "source"] }),
  ];
});

/** Types of the columns in nft's words. */
export function columnType(column: Column, family: 4 | 6): string {
  const types = { protocol: "inet_proto", port: "inet_service", sourcePort: "inet_service", uid: "uid" } as const;
  return column === "address" || column === "source" ? `ipv${family}_addr` : types[column];
}

/** The expressions that the columns are filled with. */
export function columnExpression(column: Column, family: 4 | 6): string {
  const ip = family === 4 ? "ip" : "ip6";
  const expressions: Readonly<Record<Column, string>> = {
    protocol: "meta l4proto",
    address: `${ip} daddr`,
    port: "th dport",
    sourcePort: "th sport",
    source: `${ip} saddr`,
    uid: "meta skuid",
  };
  return expressions[column];
}

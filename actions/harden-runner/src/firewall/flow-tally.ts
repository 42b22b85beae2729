// What is new since the last look at the kernel's notes, and how many packets stand in none of them.
import { DECISIONS, type Flow, type PacketCounts } from "./flow.ts";

type Note = Pick<Flow, "packets" | "expiresIn">;

export class FlowTally {
  /** The notes of the last look. One that its time took away is forgotten: it would only be in the way of the next one. */
  #seen: ReadonlyMap<string, Note> = new Map();
  /** Packets of all looks, so that a note whose time is over still counts. */
  readonly #noted = { denied: 0, passed: 0 };
  readonly #unnoted = { denied: 0, passed: 0 };

  /** The flows that have packets since the last look, with those alone. */
  take(flows: readonly Flow[]): readonly Flow[] {
    const keyed = flows.map((flow) => ({ key: keyOf(flow), flow }));
    const grown = keyed.flatMap(({ key, flow }) => {
      const packets = packetsSince(this.#seen.get(key), flow);
      return packets === 0 ? [] : [{ ...flow, packets }];
    });
    this.#seen = new Map(keyed.map(({ key, flow: { packets, expiresIn } }) => [key, { packets, expiresIn }]));
    for (const { decision, packets } of grown) this.#noted[decision] += packets;
    return grown;
  }

  /** Of so many packets in all, those that stand in no note and were not given up. */
  missing(counts: PacketCounts): PacketCounts {
    const of = (decision: Flow["decision"]): number =>
      Math.max(0, counts[decision] - this.#noted[decision] - this.#unnoted[decision]);
    return { denied: of("denied"), passed: of("passed") };
  }

  /** So many packets will never stand in a note. */
  giveUp(counts: PacketCounts): void {
    for (const decision of DECISIONS) this.#unnoted[decision] += counts[decision];
  }
}

/**
 * The kernel drops a note when its time is over and makes a new one with the next packet. That one is told by fewer packets,
 * or by as many and more time: a packet alone gives a note more time.
 */
function packetsSince(before: Note | undefined, { packets, expiresIn }: Note): number {
  if (before === undefined || packets < before.packets) return packets;
  const isNew = packets === before.packets && (expiresIn ?? 0) > (before.expiresIn ?? 0);
  return isNew ? packets : packets - before.packets;
}

function keyOf(flow: Flow): string {
  const { decision, way, protocolNumber, address, port, uid, source, sourcePort } = flow;
  return [decision, way, protocolNumber, address, port, uid, source, sourcePort].join(" ");
}

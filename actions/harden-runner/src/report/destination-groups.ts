// Adds up what was reached: one row for each destination, protocol, port, step, program and decision. Bounded, because a job
// can ask for as many names as it likes.
import { clip } from "@lockstep/core";
import type { Actor, Decision } from "../event/run-event.ts";
import type { DestinationUse } from "./run-report.ts";

/** One use of a destination. */
export interface SingleUse {
  readonly destination: string;
  readonly addresses: readonly string[];
  readonly protocol: string;
  readonly port: number;
  readonly decision: Decision;
  readonly why?: string | undefined;
  readonly actor?: Actor | undefined;
  /** How many it stands for. */
  readonly count: number;
}

interface Group extends Omit<DestinationUse, "addresses" | "count"> {
  readonly addresses: Set<string>;
  count: number;
}

const MAX_ADDRESSES = 16;
/** No name is longer than 255 characters; paths are rarely. */
const MAX_TEXT = 512;
const RANK: Readonly<Record<Decision, number>> = { blocked: 0, "would-block": 1, allowed: 2 };

export class DestinationGroups {
  readonly #groups = new Map<string, Group>();
  readonly #limit: number;
  #leftOut = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Uses that found no room. */
  get leftOut(): number {
    return this.#leftOut;
  }

  take(use: SingleUse): void {
    const { destination, protocol, port, decision, actor } = use;
    const key = JSON.stringify([destination, protocol, port, decision, actor?.step, actor?.program, actor?.container]);
    const group = this.#groups.get(key) ?? this.#open(key, use);
    if (group === undefined) {
      this.#leftOut += use.count;
      return;
    }
    group.count += use.count;
    for (const address of use.addresses) if (group.addresses.size < MAX_ADDRESSES) group.addresses.add(address);
  }

  /** Blocked first, then by destination, protocol, port, step and program. */
  list(): readonly DestinationUse[] {
    const rows = [...this.#groups.values()].map((group) => ({
      row: { ...group, addresses: [...group.addresses].sort() },
      order: orderOf(group),
    }));
    return rows.sort((a, b) => (a.order < b.order ? -1 : Number(a.order > b.order))).map(({ row }) => row);
  }

  #open(key: string, { destination, protocol, port, decision, why, actor }: SingleUse): Group | undefined {
    if (this.#groups.size >= this.#limit) return undefined;
    const group: Group = {
      destination: clip(destination, MAX_TEXT),
      addresses: new Set(),
      protocol,
      port,
      decision,
      count: 0,
      ...(why === undefined ? {} : { why: clip(why, MAX_TEXT) }),
      ...(actor?.step === undefined ? {} : { step: clip(actor.step, MAX_TEXT) }),
      ...(actor === undefined ? {} : { program: clip(actor.program, MAX_TEXT) }),
      ...(actor?.container === undefined ? {} : { container: clip(actor.container, MAX_TEXT) }),
    };
    this.#groups.set(key, group);
    return group;
  }
}

/** Compares as text; a NUL comes before any other character. */
function orderOf({ decision, destination, protocol, port, step = "", program = "" }: Group): string {
  return [RANK[decision], destination, protocol, String(port).padStart(5, "0"), step, program].join("\0");
}

// Finds the entries of a list that say nothing new. It looks up what could cover an entry instead of comparing all with all:
// a list of a thousand networks would take seconds otherwise.
import ipaddr from "ipaddr.js";
import type { Endpoint } from "./endpoint.ts";
import type { Target } from "./read-endpoint.ts";

export interface Placed {
  readonly index: number;
  readonly endpoint: Endpoint;
}

export interface Overlap extends Placed {
  /** Of two that say the same, the later one is the duplicate. */
  readonly code: "duplicate" | "covered";
  readonly other: Endpoint;
}

/** The entries that another one of the list makes unnecessary, each with one such other. */
export function findOverlaps(placed: readonly Placed[]): readonly Overlap[] {
  const first = new Map<string, Placed>();
  const prefixes = new Set<number>();
  for (const entry of placed) {
    const { destination } = entry.endpoint;
    const key = keyOf(entry.endpoint);
    if (!first.has(key)) first.set(key, entry);
    if (destination.kind === "network") prefixes.add(destination.prefix);
  }
  return placed.flatMap(({ index, endpoint }): readonly Overlap[] => {
    const same = first.get(keyOf(endpoint));
    if (same && same.index !== index) return [{ index, endpoint, code: "duplicate", other: same.endpoint }];
    for (const key of widerKeys(endpoint, prefixes)) {
      const other = first.get(key);
      if (other) return [{ index, endpoint, code: "covered", other: other.endpoint }];
    }
    return [];
  });
}

function keyOf(target: Target): string {
  const { destination } = target;
  switch (destination.kind) {
    case "host":
      return nameKey(target, destination.name);
    case "subdomains":
      return nameKey(target, `*.${destination.of}`);
    case "network":
      return networkKey(target, ipaddr.parse(destination.address).toByteArray(), destination.prefix);
  }
}

function* widerKeys(target: Target, prefixes: ReadonlySet<number>): Iterable<string> {
  const { destination } = target;
  if (destination.kind !== "network") {
    const name = destination.kind === "host" ? destination.name : destination.of;
    for (let dot = name.indexOf("."); dot >= 0; dot = name.indexOf(".", dot + 1)) {
      yield nameKey(target, `*.${name.slice(dot + 1)}`);
    }
    return;
  }
  const bytes = ipaddr.parse(destination.address).toByteArray();
  for (const prefix of prefixes) {
    if (prefix < destination.prefix) yield networkKey(target, masked(bytes, prefix), prefix);
  }
}

function nameKey({ protocol, port }: Target, name: string): string {
  return `${protocol} ${port} ${name}`;
}

/** Four bytes or sixteen: the family need not be part of it. */
function networkKey({ protocol, port }: Target, bytes: readonly number[], prefix: number): string {
  return `${protocol} ${port} ${bytes.join(".")}/${prefix}`;
}

function masked(bytes: readonly number[], prefix: number): readonly number[] {
  return bytes.map((byte, index) => byte & (0xff << Math.min(8, Math.max(0, 8 * (index + 1) - prefix))) & 0xff);
}

// Makes the shortest list that allows what was used, ready to paste. It never makes a wildcard or a network of its own.
import { covers } from "./covers.ts";
import type { Endpoint, Protocol } from "./endpoint.ts";
import { formatEndpoint } from "./format-endpoint.ts";
import { readEndpoint, type Target } from "./read-endpoint.ts";

/** What was reached or asked for: a name, or an address where no name is known. */
export interface UsedDestination {
  readonly destination: string;
  readonly protocol: Protocol;
  readonly port: number;
}

/** A preset that may stand in a suggestion, with what it allows on this runner. */
export interface PresetCover {
  readonly name: string;
  readonly endpoints: readonly Endpoint[];
}

export interface SuggestedEndpoints {
  /** Presets that cover a part of it, in the order given. */
  readonly presets: readonly string[];
  /** The lines for all the rest, sorted, each once. */
  readonly lines: readonly string[];
  /** Destinations that no line can stand for, because they are no names or addresses. Hostile text: show with care. */
  readonly unlistable: readonly string[];
}

/** Suggests what to allow. A preset is named only where it covers something that no preset before it does. */
export function suggestEndpoints(
  used: readonly UsedDestination[],
  presets: readonly PresetCover[],
): SuggestedEndpoints {
  const targets = used.map((use) => ({ use, target: targetOf(use) }));
  let open = new Map(targets.flatMap(({ target }) => (target ? [[formatEndpoint(target), target] as const] : [])));
  const named: string[] = [];
  for (const { name, endpoints } of presets) {
    const rest = new Map([...open].filter(([, target]) => !endpoints.some((endpoint) => covers(endpoint, target))));
    if (rest.size < open.size) named.push(name);
    open = rest;
  }
  const unlistable = targets.flatMap(({ use, target }) => (target ? [] : [use.destination]));
  return { presets: named, lines: [...open.keys()].sort(), unlistable: [...new Set(unlistable)].sort() };
}

/** Read back as a line would be, so that a name made up to look like a wildcard or a network never becomes one. */
function targetOf({ destination, protocol, port }: UsedDestination): Target | undefined {
  const host = destination.includes(":") ? `[${destination}]` : destination;
  const reading = readEndpoint(`${protocol}://${host}:${port}`);
  if (!reading.ok || reading.value.port !== port) return undefined;
  const { destination: read } = reading.value;
  if (read.kind === "subdomains") return undefined;
  if (read.kind === "network" && read.prefix !== (read.family === 4 ? 32 : 128)) return undefined;
  return reading.value;
}

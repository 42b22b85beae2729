// The lines that `block` needs for what a run did. Nothing is made wider on the way: what a preset or a step's own list allows
// stays with it, and what was blocked is not suggested.
import type { UsedDestination } from "../endpoint/suggest-endpoints.ts";
import { suggestEndpoints } from "../endpoint/suggest-endpoints.ts";
import type { RunEvent } from "../event/run-event.ts";
import type { RunPolicy } from "../policy/run-policy.ts";

/** How presets name themselves as the origin of an endpoint. */
const PRESET = "preset ";
/** Of different uses. */
const MAX_USES = 10_000;
const MAX_NAMES = 8;
const HTTPS = 443;

interface Use extends UsedDestination {
  readonly step: string;
  readonly needsLine: boolean;
}

export interface AllowList {
  readonly lines: readonly string[];
  /** Destinations that no line can stand for. */
  readonly unlistable: number;
}

export class AllowListBuilder {
  readonly #uses = new Map<string, Use>();

  /**
   * Takes note of a connection that went through. A name that was only asked for is left out: no port is known, and names that
   * carry data out look like that.
   */
  take(event: RunEvent): void {
    if (event.kind !== "connect" && event.kind !== "tls") return;
    if (event.decision === "blocked") return;
    const step = event.actor?.step ?? "";
    const needsLine = event.decision === "would-block";
    for (const used of usedBy(event)) {
      const key = JSON.stringify([used.destination, used.protocol, used.port, step, needsLine]);
      if (this.#uses.size < MAX_USES) this.#uses.set(key, { ...used, step, needsLine });
    }
  }

  finish(policy: RunPolicy): AllowList {
    const lists = [...this.#bySteps()].map(([step, uses]) => listFor(step, uses, policy));
    return {
      lines: [...new Set(lists.flatMap(({ lines }) => lines))].sort(),
      unlistable: lists.reduce((sum, { unlistable }) => sum + unlistable, 0),
    };
  }

  #bySteps(): ReadonlyMap<string, readonly Use[]> {
    const steps = new Map<string, Use[]>();
    for (const use of this.#uses.values()) {
      const uses = steps.get(use.step) ?? [];
      uses.push(use);
      steps.set(use.step, uses);
    }
    return steps;
  }
}

function usedBy(event: Extract<RunEvent, { kind: "connect" | "tls" }>): readonly UsedDestination[] {
  if (event.kind === "tls") {
    return event.name === undefined ? [] : [{ destination: event.name, protocol: "tcp", port: HTTPS }];
  }
  const { protocol, port, names, address } = event;
  if (protocol !== "tcp" && protocol !== "udp") return [];
  // Each of the names was asked for, so block has to answer each.
  const destinations = names.length > 0 ? names.slice(0, MAX_NAMES) : [address];
  return destinations.map((destination) => ({ destination, protocol, port }));
}

/** What is allowed although no endpoint covers it needs no line: a rule of its own allows it, such as loopback. */
function listFor(step: string, uses: readonly Use[], policy: RunPolicy): AllowList {
  const own = { name: "step", endpoints: (Object.hasOwn(policy.steps, step) ? policy.steps[step] : undefined) ?? [] };
  const preset = { name: "presets", endpoints: policy.endpoints.filter(({ origin }) => origin.startsWith(PRESET)) };
  const all = { name: "policy", endpoints: policy.endpoints };
  const refused = suggestEndpoints(
    uses.filter(({ needsLine }) => needsLine),
    [preset, own],
  );
  const allowed = uses.filter(({ needsLine }) => !needsLine);
  const uncovered = new Set(suggestEndpoints(allowed, [all, own]).lines);
  const listed = suggestEndpoints(allowed, [preset, own]).lines.filter((line) => !uncovered.has(line));
  return { lines: [...refused.lines, ...listed], unlistable: refused.unlistable.length };
}

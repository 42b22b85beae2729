// Picks services out of a signing configuration. Source: the rules written in `SigningConfig` of protobuf-specs: valid now,
// of the highest version that is known, the newest of each operator, as many as the selector says.
import { UsageError } from "@lockstep/core";
import type { ConfiguredService, ServiceSelection, SigningConfig } from "./signing-config.ts";

export interface ServiceAddress {
  readonly url: string;
  /** Of a log 1 or 2; 1 of everything else. */
  readonly version: number;
}

/** Several services of a role are all used; of a role without any, none is. */
export interface ServiceAddresses {
  readonly certificateAuthorities: readonly ServiceAddress[];
  readonly logs: readonly ServiceAddress[];
  readonly timestampAuthorities: readonly ServiceAddress[];
}

export interface ChosenServices extends ServiceAddresses {
  /** What the configuration names besides, and would do as well. */
  readonly spare: ServiceAddresses;
}

interface Picked {
  readonly first: readonly ServiceAddress[];
  readonly spare: readonly ServiceAddress[];
}

/** `majorApiVersion` of configurations that are in use, by role. */
const KNOWN = { authority: [1], log: [2, 1], timestamp: [1] } as const;
const ONE: ServiceSelection = { selector: "ANY" };

/**
 * `now` in milliseconds since the epoch. Errors: `UsageError` (`invalid-input`) where a role has services, but not as many
 * that are known and valid as its selector wants, or no selector.
 */
export function chooseServices(config: SigningConfig, now: number): ChosenServices {
  const authorities = pick("caUrls", config.caUrls, { known: KNOWN.authority, selection: ONE, now });
  const logs = pick("rekorTlogUrls", config.rekorTlogUrls, {
    known: KNOWN.log,
    selection: config.rekorTlogConfig,
    now,
  });
  const timestamps = pick("tsaUrls", config.tsaUrls, { known: KNOWN.timestamp, selection: config.tsaConfig, now });
  return {
    certificateAuthorities: authorities.first,
    logs: logs.first,
    timestampAuthorities: timestamps.first,
    // Of certificate authorities clients must use one only.
    spare: { certificateAuthorities: [], logs: logs.spare, timestampAuthorities: timestamps.spare },
  };
}

interface Rules {
  /** Versions, the best first. */
  readonly known: readonly number[];
  readonly selection: ServiceSelection | undefined;
  readonly now: number;
}

function pick(name: string, services: readonly ConfiguredService[] = [], rules: Rules): Picked {
  const { known, selection, now } = rules;
  if (services.length === 0) return { first: [], spare: [] };
  if (selection === undefined) throw invalid(`${name} has no selector`);
  const valid = services.filter((service) => isValid(service, now));
  const version = known.find((one) => valid.some(({ majorApiVersion }) => majorApiVersion === one));
  const usable = newestOfEach(valid.filter(({ majorApiVersion }) => majorApiVersion === version));
  const wanted = countOf(selection, usable.length);
  if (usable.length === 0 || wanted > usable.length) {
    throw invalid(`${name} has ${usable.length} services that can be used now, and ${Math.max(wanted, 1)} are wanted`);
  }
  const addresses = usable.map(({ url, majorApiVersion }) => ({ url, version: majorApiVersion }));
  return { first: addresses.slice(0, wanted), spare: addresses.slice(wanted) };
}

/** Both ends belong to the time of validity. */
function isValid({ validFor: { start, end } }: ConfiguredService, now: number): boolean {
  return Date.parse(start) <= now && (end === undefined || now <= Date.parse(end));
}

/** One service of each operator, the newest first. */
function newestOfEach(services: readonly ConfiguredService[]): readonly ConfiguredService[] {
  const byAge = services.toSorted((a, b) => Date.parse(b.validFor.start) - Date.parse(a.validFor.start));
  return byAge.filter(({ operator }, at) => byAge.findIndex((other) => other.operator === operator) === at);
}

function countOf(selection: ServiceSelection, usable: number): number {
  if (selection.selector === "EXACT") return selection.count;
  return selection.selector === "ALL" ? usable : 1;
}

function invalid(message: string): UsageError {
  return new UsageError("invalid-input", `the signing configuration cannot be used: ${message}`, {
    hint: "Get the newest configuration from whoever runs the services.",
  });
}

// Asks the kernel for every event it has for us, and says what cannot be seen without the others.
import type { DynamicEvent, TraceInstance } from "@lockstep/runtime/host";
import type { RunEvent } from "../event/run-event.ts";
import { COMPAT_CALLS, compatProbes } from "./compat-calls.ts";
import { type DynamicEntry, dynamicCatalog } from "./dynamic-events.ts";
import { fileProbes } from "./file-events.ts";
import type { ObserverConfig, ObserverPorts } from "./observer-config.ts";
import { type CatalogEntry, TRACE_CATALOG } from "./trace-catalog.ts";
import { TraceDecoder } from "./trace-decoder.ts";

export interface OpenedTrace {
  readonly trace: TraceInstance | undefined;
  readonly decoder: TraceDecoder;
  readonly dynamic: readonly DynamicEvent[];
  readonly gaps: readonly RunEvent[];
}

/** Opens the recording. Never throws: what is missing stands in `gaps`. */
export function openTrace(ports: ObserverPorts, config: ObserverConfig): OpenedTrace {
  const { architecture, group, sources } = config;
  const device = sources === undefined ? undefined : ports.fileSystemDevice(sources);
  const wanted = wantedEvents(ports, config, device);
  const { defined } = ports.tracing.define(architecture === undefined ? [] : wanted);
  const catalog = withoutReplaced([...TRACE_CATALOG, ...wanted.filter((entry) => defined.includes(entry))]);
  // With other numbers, every record would be taken for another process's.
  const counts = ports.processes.countsAsKernel();
  const opened = counts ? ports.tracing.open(catalog) : { unavailable: "other-process-numbers" };
  if ("unavailable" in opened) {
    ports.tracing.remove(defined);
    const gaps = [...new Set(TRACE_CATALOG.map(({ shows }) => shows))].map((what) => gap(what, opened.unavailable));
    return { trace: undefined, decoder: new TraceDecoder([], []), dynamic: [], gaps };
  }
  const missing = catalog.filter((entry) => opened.missing.includes(`${entry.group}/${entry.name}`));
  const gaps = [
    ...gapsOf([...missing, ...wanted.filter((entry) => !defined.includes(entry))], ports, group),
    ...(architecture === "x64" ? [] : [gap(COMPAT_CALLS, "no-tracepoint")]),
    ...(sources !== undefined && device === undefined ? [gap("file-writers", "file-system")] : []),
  ];
  return { trace: opened, decoder: new TraceDecoder(catalog, opened.formats), dynamic: defined, gaps };
}

function withoutReplaced(entries: readonly (CatalogEntry | DynamicEntry)[]): readonly CatalogEntry[] {
  const replaced = new Set(entries.flatMap((entry) => ("replaces" in entry ? (entry.replaces ?? []) : [])));
  return entries.filter(({ group, name }) => !replaced.has(`${group}/${name}`));
}

/** For another processor the words are not known: they are listed as missing all the same. */
function wantedEvents(
  { offsetsOf }: ObserverPorts,
  { architecture, group, uid }: ObserverConfig,
  device: number | undefined,
): readonly DynamicEntry[] {
  const files = device === undefined ? [] : fileProbes(group, device, offsetsOf);
  return [
    ...dynamicCatalog(group, architecture ?? "x64", uid, offsetsOf),
    ...(architecture === "x64" ? compatProbes(group) : []),
    ...files,
  ];
}

/** The group of our own events is named after the agent's process, so it is left out: what is said of a run stays the same. */
function gapsOf(missing: readonly CatalogEntry[], ports: ObserverPorts, own: string): readonly RunEvent[] {
  const relevant = missing.filter(({ shows }) => shows !== "kernel-modules" || ports.takesModules());
  const nameOf = ({ group, name }: CatalogEntry): string => (group === own ? name : `${group}/${name}`);
  const unseen = new Map(relevant.map((entry) => [entry.shows, `no-event:${nameOf(entry)}`]));
  return [...unseen].map(([what, why]) => gap(what, why));
}

function gap(what: string, why: string): RunEvent {
  return { kind: "gap", what, why };
}

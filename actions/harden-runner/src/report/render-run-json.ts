// Writes the report of a run, version 1. Every field is named here, so nothing internal leaks and the order never changes.
import type { Endpoint } from "../endpoint/endpoint.ts";
import type { Actor } from "../event/run-event.ts";
import type { RunPolicy } from "../policy/run-policy.ts";
import type { DestinationUse, RunReport } from "./run-report.ts";

/** The report as JSON, indented by two spaces, with a trailing newline. The order of fields is part of the format. */
export function renderRunJson(report: RunReport): string {
  return `${JSON.stringify(writeReport(report), undefined, 2)}\n`;
}

function writeReport(report: RunReport): RunReport {
  const { counts, integrity, log } = report;
  return {
    schema: report.schema,
    tool: report.tool,
    version: report.version,
    verdict: report.verdict,
    reasons: [...report.reasons],
    policy: writePolicy(report.policy),
    protection: report.protection,
    startedAt: report.startedAt,
    endedAt: report.endedAt,
    destinations: report.destinations.map(writeUse),
    blocked: report.blocked.map(writeUse),
    detections: report.detections.map(({ id, detail, actor, at }) => ({
      id,
      detail,
      ...optional("actor", actor && writeActor(actor)),
      at,
    })),
    tampering: report.tampering.map(({ what, detail, repaired, at }) => ({ what, detail, repaired, at })),
    integrity: {
      state: integrity.state,
      changes: integrity.changes.map(({ path, change, allowed, writer }) => ({
        path,
        change,
        allowed,
        ...optional("writer", writer && writeActor(writer)),
      })),
    },
    gaps: report.gaps.map(({ what, why, count }) => ({ what, why, ...optional("count", count) })),
    allowList: [...report.allowList],
    counts: {
      processes: counts.processes,
      lookups: counts.lookups,
      connections: counts.connections,
      blocked: counts.blocked,
      detections: counts.detections,
    },
    log: { sha256: log.sha256, events: log.events, chain: log.chain },
  };
}

function writePolicy(policy: RunPolicy): RunPolicy {
  const steps = Object.entries(policy.steps).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    mode: policy.mode,
    tls: policy.tls,
    endpoints: policy.endpoints.map(writeEndpoint),
    steps: Object.fromEntries(steps.map(([step, endpoints]) => [step, endpoints.map(writeEndpoint)])),
    sudo: policy.sudo,
    containers: policy.containers,
    memory: policy.memory,
    integrity: policy.integrity,
    mayChange: [...policy.mayChange],
    onBlock: policy.onBlock,
    onTamper: policy.onTamper,
  };
}

function writeEndpoint({ destination, protocol, port, origin, reason }: Endpoint): Endpoint {
  return { destination: writeDestination(destination), protocol, port, origin, ...optional("reason", reason) };
}

function writeDestination(destination: Endpoint["destination"]): Endpoint["destination"] {
  switch (destination.kind) {
    case "host":
      return { kind: "host", name: destination.name };
    case "subdomains":
      return { kind: "subdomains", of: destination.of };
    case "network": {
      const { family, address, prefix } = destination;
      return { kind: "network", family, address, prefix };
    }
  }
}

function writeUse(use: DestinationUse): DestinationUse {
  return {
    destination: use.destination,
    addresses: [...use.addresses],
    protocol: use.protocol,
    port: use.port,
    decision: use.decision,
    count: use.count,
    ...optional("why", use.why),
    ...optional("step", use.step),
    ...optional("program", use.program),
    ...optional("container", use.container),
  };
}

function writeActor({ pid, program, step, container, ancestors }: Actor): Actor {
  return {
    pid,
    program,
    ...optional("step", step),
    ...optional("container", container),
    ...optional("ancestors", ancestors && [...ancestors]),
  };
}

/** A field that is left out where there is no value. */
function optional<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [name in Name]?: Value } {
  const field: { [name in Name]?: Value } = {};
  if (value !== undefined) field[name] = value;
  return field;
}

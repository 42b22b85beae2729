// What the agent tells of the run until now: its log, judged against where it says that the log ends.
import { createHash } from "node:crypto";
import { UnavailableError, VERSION } from "@lockstep/core";
import type { AgentStatus } from "../agent/status.ts";
import { originOf } from "../log/log-origin.ts";
import { LeftLogReading } from "../log/read-left-log.ts";
import { LogReading } from "../log/read-log.ts";
import type { RunPolicy } from "../policy/run-policy.ts";
import { buildRunReport } from "../report/build-run-report.ts";
import type { RunReport } from "../report/run-report.ts";
import type { AgentClient } from "./agent-client.ts";
import type { LeftLog } from "./left-log.ts";
import { firstLines, linesOf } from "./log-lines.ts";

export interface Account {
  readonly report: RunReport;
  /** The log that the report was made of: none where nothing in it was the agent's. */
  readonly log: readonly Buffer[];
}

/**
 * Has the agent write down everything up to now. The agent goes on writing while it sends: what came later than it says that
 * the log ends is no part of it. `gaps` are what the caller knows of that stands in no event. Throws what the client throws.
 */
export async function accountOf(agent: AgentClient, gaps: RunReport["gaps"] = []): Promise<Account> {
  const status = await agent.finish();
  const sent: Buffer[] = [];
  for await (const chunk of agent.log()) sent.push(chunk);
  const log = firstLines(sent, status.log.events);
  return { report: reportOf(status, log, gaps), log };
}

/** Rethrows what is not the agent's silence, and everything where nobody ever started one. */
export function goneReport(error: unknown, policy: RunPolicy | undefined, left: LeftLog): Account {
  if (!(error instanceof UnavailableError) || policy === undefined) throw error;
  const reading = new LeftLogReading(linesOf(left.chunks), originOf(policy));
  let log = left.chunks;
  const report = buildRunReport(reading.events(), policy, () => {
    if (reading.count === 0) log = [];
    const { first, last } = reading.span ?? { first: Date.now(), last: Date.now() };
    return {
      version: VERSION,
      protection: standingOf(policy),
      startedAt: first,
      endedAt: last,
      agent: "gone",
      log: { sha256: sha256(log), events: reading.count, chain: log.length > 0 ? "broken" : "missing" },
      wasCompared: false,
      gaps: gapsOf(error, left, reading),
    };
  });
  return { report, log };
}

function gapsOf({ message }: Error, left: LeftLog, { state }: LeftLogReading): RunReport["gaps"] {
  const words = { empty: [], foreign: ["of-another-agent"], cut: ["not-as-written"], read: [] } as const;
  return [
    { what: "agent", why: message },
    { what: "agent", why: "nothing-observed-after-its-end" },
    ...[...(left.why === undefined ? [] : [left.why]), ...words[state]].map((why) => ({ what: "log", why })),
  ];
}

/** The log as it was sent, judged against where the agent says that it ends. */
export function reportOf(status: AgentStatus, log: readonly Buffer[], gaps: RunReport["gaps"] = []): RunReport {
  const { policy, startedAt, compared, ready } = status;
  const reading = new LogReading(linesOf(log));
  return buildRunReport(reading.events(), policy, () => {
    const { state, events } = reading.finish(status.log);
    return {
      version: VERSION,
      protection: ready ? standingOf(policy) : "unsupported",
      startedAt,
      endedAt: Date.now(),
      agent: "running",
      log: { sha256: sha256(log), events, chain: state },
      wasCompared: compared,
      gaps,
    };
  });
}

function standingOf({ mode }: RunPolicy): RunReport["protection"] {
  return mode === "block" ? "enforcing" : "auditing";
}

/** Lower-case hex. */
export function sha256(parts: readonly Buffer[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}

// What the agent tells of the run until now: its log, judged against where it says that the log ends.
import { createHash } from "node:crypto";
import { UnavailableError, VERSION } from "@lockstep/core";
import type { AgentStatus } from "../agent/status.ts";
import { LogReading } from "../log/read-log.ts";
import type { RunPolicy } from "../policy/run-policy.ts";
import { buildRunReport } from "../report/build-run-report.ts";
import type { RunReport } from "../report/run-report.ts";
import type { AgentClient } from "./agent-client.ts";
import { linesOf } from "./log-lines.ts";

/** Has the agent write down everything up to now; its log goes into `log`. Throws what the client throws. */
export async function accountOf(agent: AgentClient, log: Buffer[]): Promise<RunReport> {
  const status = await agent.finish();
  for await (const chunk of agent.log()) log.push(chunk);
  return reportOf(status, log);
}

/** Rethrows what is not the agent's silence, and everything where nobody ever started one. */
export function goneReport(error: unknown, policy: RunPolicy | undefined): RunReport {
  if (!(error instanceof UnavailableError) || policy === undefined) throw error;
  return buildRunReport([], policy, () => ({
    version: VERSION,
    protection: policy.mode === "block" ? "enforcing" : "auditing",
    startedAt: Date.now(),
    endedAt: Date.now(),
    agent: "gone",
    log: { sha256: sha256([]), events: 0, chain: "missing" },
    wasCompared: false,
    gaps: [{ what: "agent", why: error.message }],
  }));
}

/** The log as it was sent, judged against where the agent says that it ends. */
export function reportOf(status: AgentStatus, log: readonly Buffer[]): RunReport {
  const { policy, startedAt, compared } = status;
  const reading = new LogReading(linesOf(log));
  return buildRunReport(reading.events(), policy, () => {
    const { state, events } = reading.finish(status.log);
    return {
      version: VERSION,
      protection: policy.mode === "block" ? "enforcing" : "auditing",
      startedAt,
      endedAt: Date.now(),
      agent: "running",
      log: { sha256: sha256(log), events, chain: state },
      wasCompared: compared,
      gaps: [],
    };
  });
}

/** Lower-case hex. */
export function sha256(parts: readonly Buffer[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}

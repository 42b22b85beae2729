// The last phase: has the agent finish its log, checks that nobody changed it, judges the run and writes the report. The
// protection itself goes on: what still runs after this stays as restricted as before.
import { createHash } from "node:crypto";
import { PLAIN, UnavailableError, VERSION } from "@lockstep/core";
import type { Runner } from "@lockstep/runtime";
import type { AgentStatus } from "../agent/status.ts";
import { LogReading } from "../log/read-log.ts";
import type { RunPolicy } from "../policy/run-policy.ts";
import { buildRunReport } from "../report/build-run-report.ts";
import { renderRunJson } from "../report/render-run-json.ts";
import { renderRunSummary } from "../report/render-run-summary.ts";
import { renderRunTerminal } from "../report/render-run-terminal.ts";
import { runAnnotations } from "../report/run-annotations.ts";
import type { RunReport } from "../report/run-report.ts";
import { type TracedJob, traceStatement } from "../report/trace-statement.ts";
import { type AgentClient, standing } from "./agent-client.ts";
import { linesOf } from "./log-lines.ts";

export interface PostPorts {
  readonly runner: Runner;
  readonly agent: AgentClient;
  readonly job: TracedJob;
  /** The policy the agent was started with, as root wrote it; undefined where no agent was put on this machine. */
  installedPolicy(): RunPolicy | undefined;
  /** Writes a file of this step's own and gives its absolute path. */
  write(name: string, content: string | readonly Buffer[]): string;
}

/** Exit code of the step. An agent that was started and is gone is a failed job, with a report that says so. */
export async function judge(ports: PostPorts): Promise<0 | 1> {
  const { runner } = ports;
  const installed = ports.installedPolicy();
  // Root could take the files away: as long as the agent answers, this machine is protected.
  if (
    runner.readState("started") === "false" &&
    installed === undefined &&
    (await standing(ports.agent)) === undefined
  ) {
    runner.setOutput("effective-policy", "unsupported");
    return 0;
  }
  const log: Buffer[] = [];
  const report = await told(ports.agent, log).catch((error: unknown) => goneReport(error, installed));
  publish(report, log, ports);
  return report.verdict === "pass" ? 0 : 1;
}

async function told(agent: AgentClient, log: Buffer[]): Promise<RunReport> {
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

function publish(report: RunReport, log: readonly Buffer[], { runner, job, write }: PostPorts): void {
  const json = renderRunJson(report);
  const digest = sha256([Buffer.from(json)]);
  const reportFile = write("report.json", json);
  const statementFile = write("trace-statement.json", traceStatement(report, job, digest));
  write("events.jsonl", log);
  runner.printUntrusted(renderRunTerminal(report, PLAIN));
  for (const annotation of runAnnotations(report)) runner.annotate(annotation);
  runner.appendSummary(renderRunSummary(report));
  runner.setOutput("effective-policy", JSON.stringify(report.policy));
  runner.setOutput("blocked-count", String(report.counts.blocked));
  runner.setOutput("detections-count", String(report.counts.detections));
  runner.setOutput("tampered", String(report.reasons.includes("tampered") || report.tampering.length > 0));
  runner.setOutput("report", reportFile);
  runner.setOutput("report-digest", digest);
  runner.setOutput("trace-statement", statementFile);
  runner.setOutput("allow-list", report.allowList.join("\n"));
}

function sha256(parts: readonly Buffer[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}

// Writes the report of a run, its log and its trace, and shows the report where people look.
import { PLAIN } from "@lockstep/core";
import type { ActionEnd, Runner } from "@lockstep/runtime";
import { renderRunJson } from "../report/render-run-json.ts";
import { renderRunSummary } from "../report/render-run-summary.ts";
import { renderRunTerminal } from "../report/render-run-terminal.ts";
import { runAnnotations } from "../report/run-annotations.ts";
import type { RunReport } from "../report/run-report.ts";
import { type TracedJob, traceStatement } from "../report/trace-statement.ts";
import { sha256 } from "./run-account.ts";

export interface Publication {
  readonly runner: Runner;
  readonly job: TracedJob;
  /** Writes a file into the evidence of the step and gives its absolute path. */
  write(name: string, content: string | readonly Buffer[]): string;
}

/** How a phase ends that has published a report. */
export function endOf({ verdict }: RunReport): ActionEnd {
  return { exitCode: verdict === "pass" ? 0 : 1, verdict };
}

export function publishRun(report: RunReport, log: readonly Buffer[], { runner, job, write }: Publication): void {
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

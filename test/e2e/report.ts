// Reads the JSON report of schema 1, as whoever consumes it would.
import { readFileSync } from "node:fs";
import type { Finding, Location, Report } from "@lockstep/core";

export function parseReport(text: string): Report {
  const report: Report = JSON.parse(text);
  if (report.schema !== 1) throw new Error("not a report of schema 1");
  return report;
}

export function readReport(path: string | undefined): Report {
  if (path === undefined) throw new Error("there is no report");
  return parseReport(readFileSync(path, "utf8"));
}

/** The part of a gate's report that one check gave. */
export function checkOf(report: Report, tool: string): Report {
  const check = report.checks.find((candidate) => candidate.tool === tool);
  if (check === undefined) throw new Error(`the report has no check ${tool}`);
  return check;
}

/** The rules with findings in a part of the report, in order. */
export function rulesFound(report: Report, tool: string): readonly string[] {
  return checkOf(report, tool).findings.map(({ ruleId }) => ruleId);
}

/** The only finding of a part of the report. */
export function onlyFinding(report: Report, tool: string): Finding {
  const [finding, ...others] = checkOf(report, tool).findings;
  if (finding === undefined || others.length > 0) throw new Error("there is not exactly one finding");
  return finding;
}

/** The text at a location that lies on one line. */
export function textAt(source: string, { line, column, endColumn }: Location): string | undefined {
  return source.split("\n")[line - 1]?.slice(column - 1, endColumn - 1);
}

// Turns scanners and an input into jobs, and their results into the rows of a table.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Job } from "./measured-run.ts";
import type { Place, Scanner } from "./scanner.ts";
import type { Result } from "./take-turns.ts";

/** A job whose report goes to a file in `reports`, named after the scanner. */
export function scanJob(scanner: Scanner, reports: string, args: (report: string) => readonly string[]): Job {
  const report = reportOf(scanner, reports);
  // One of another input would be taken for this one's where a scanner that found nothing writes none.
  rmSync(report, { force: true });
  return {
    name: scanner.name,
    command: scanner.command,
    args: args(report),
    // No folder with a configuration that a scanner would take for its own.
    cwd: reports,
    done: scanner.done,
    ...(scanner.printsReport ? { output: report } : {}),
  };
}

/** How many places the last run found, as a cell of a table. */
export function countOf(result: Result, scanner: Scanner, reports: string): string {
  if (result.failure !== undefined) return "-";
  try {
    return String(placesOf(scanner, reports).length);
  } catch {
    return "not readable";
  }
}

/** What the last run found. A scanner that found nothing may have written no report. Throws for one that cannot be read. */
export function placesOf(scanner: Scanner, reports: string): readonly Place[] {
  const report = reportOf(scanner, reports);
  const text = existsSync(report) ? readFileSync(report, "utf8") : "";
  return text.trim() === "" ? [] : scanner.read(text);
}

function reportOf({ name }: Scanner, reports: string): string {
  return join(reports, `${name}.report`);
}

export function milliseconds(value: number): string {
  return value < 10_000 ? `${value.toFixed(0)} ms` : `${(value / 1000).toFixed(1)} s`;
}

export function seconds(value: number): string {
  return Number.isNaN(value) ? "?" : `${value.toFixed(2)} s`;
}

export function megabytes(value: number): string {
  return Number.isNaN(value) ? "?" : `${(value / 1e6).toFixed(0)} MB`;
}

/** How many times as long as `ours` it took, by the best runs. */
export function times(result: Result, ours: Result | undefined): string {
  const isComparable = result.failure === undefined && ours !== undefined && ours.failure === undefined;
  return isComparable ? (result.best / ours.best).toFixed(2) : "-";
}

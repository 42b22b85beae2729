// Renders the report of a run for a person at a terminal. Hostile text is clipped and made visible; only the palette adds
// escapes.
import { clip, type Palette, revealControls } from "@lockstep/core";
import {
  describeCounts,
  describeIntegrity,
  describePort,
  describeProtection,
  describeVerdict,
} from "./describe-run.ts";
import type { DestinationUse, RunReport } from "./run-report.ts";

const MAX_ROWS = 50;
const MAX_TEXT = 300;

/** The report as lines of text with a trailing newline. At most 50 rows per list are shown; the rest is counted. */
export function renderRunTerminal(report: RunReport, palette: Palette): string {
  const passed = report.destinations.filter(({ decision }) => decision !== "blocked");
  const blocks = [
    [palette.bold(describeProtection(report))],
    list("Blocked", report.blocked.map(useLine), palette.red),
    list(
      "Tampering",
      report.tampering.map(({ what, detail }) => `${what}  ${detail}`),
      palette.red,
    ),
    list(
      "Detections",
      report.detections.map(({ id, detail, actor }) => `${id}  ${detail}  ${actor?.program ?? ""}`),
      palette.yellow,
    ),
    list(
      `Source files ${describeIntegrity(report)}`,
      report.integrity.changes.map(({ change, path, allowed }) => `${change}  ${path}${allowed ? "  allowed" : ""}`),
      palette.yellow,
    ),
    list(
      "Not observed or lost",
      report.gaps.map(({ what, why, count }) => `${what}  ${why}${count === undefined ? "" : `  ${count}`}`),
      palette.yellow,
    ),
    list("Destinations", passed.map(useLine), palette.bold),
    list("Allow list", report.allowList, palette.bold),
    [paintVerdict(report, palette), palette.dim(describeCounts(report))],
  ];
  const filled = blocks.filter((block) => block.length > 0).map((block) => block.join("\n"));
  return `${filled.join("\n\n")}\n`;
}

function useLine(use: DestinationUse): string {
  const { decision, destination, step, program = "unknown program", count, why } = use;
  const by = step === undefined ? program : `${step}: ${program}`;
  return `${decision.padEnd(11)}  ${destination}  ${describePort(use)}  ${by}  ${count}×${why === undefined ? "" : `  ${why}`}`;
}

function list(title: string, lines: readonly string[], paint: (text: string) => string): readonly string[] {
  if (lines.length === 0) return [];
  const left = lines.length - MAX_ROWS;
  return [
    paint(`${title}: ${lines.length}`),
    ...lines.slice(0, MAX_ROWS).map((line) => `  ${revealControls(clip(line, MAX_TEXT))}`),
    ...(left > 0 ? [`  … and ${left} more`] : []),
  ];
}

function paintVerdict(report: RunReport, palette: Palette): string {
  const text = describeVerdict(report);
  if (report.verdict === "fail") return palette.bold(palette.red(text));
  return report.verdict === "pass" ? palette.green(text) : palette.bold(palette.yellow(text));
}

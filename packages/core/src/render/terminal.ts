// Renders a report for a person at a terminal. Hostile text is clipped and made visible; only the palette adds escapes.
import type { Finding, Location } from "../report/finding.ts";
import type { Report, RuleSummary } from "../report/report.ts";
import type { Severity } from "../report/severity.ts";
import { clip } from "../text/clip.ts";
import { countOf } from "../text/count-of.ts";
import { revealControls } from "../text/reveal-controls.ts";
import { conclude } from "./conclusion.ts";
import type { Palette } from "./palette.ts";
import { groupBy, isQuiet, mostSevereFirst, notRun, sections, switchedOff } from "./sections.ts";
import { describeDuration, describeStats, describeSuppressed, verdictWord } from "./tally.ts";

const MAX_FINDINGS = 500;
const MAX_ROWS = 100;
const MAX_DETAILS = 8;
const MAX_TEXT = 600;

/**
 * The report as lines of text with a trailing newline. Per check at most 500 findings (the most severe) and 100 rows of
 * everything else are shown; what is left out is counted.
 */
export function renderTerminal(report: Report, palette: Palette): string {
  const body = sections(report).map((section) => renderSection(section, palette));
  const conclusion = paintVerdict(report, conclude(report), palette);
  return `${[...body, conclusion].join("\n").replace(/^\n/, "")}\n`;
}

function renderSection(report: Report, palette: Palette): string {
  const duration = describeDuration(report);
  const stats = `${show(describeStats(report) ?? "nothing")}${duration === undefined ? "" : ` in ${duration}`}`;
  const heading = `${paintVerdict(report, verdictWord(report).toUpperCase().padEnd(10), palette)} ${palette.bold(show(report.tool))}`;
  if (isQuiet(report)) return `${heading}  ${palette.dim(`looked at ${stats}`)}\n`;
  const blocks = [
    ...renderFindings(report, palette),
    renderAdvice(report, palette),
    renderSuppressed(report, palette),
    renderNotChecked(report, palette),
    renderSwitchedOff(report),
    renderNotRun(report),
    [`  Looked at ${stats}.`],
  ];
  const filled = blocks.filter((block) => block.length > 0).map((block) => block.join("\n"));
  return `\n${[heading, ...filled].join("\n\n")}\n`;
}

function renderFindings(report: Report, palette: Palette): string[][] {
  const { findings } = report;
  const shown = findings.length > MAX_FINDINGS ? mostSevereFirst(findings).slice(0, MAX_FINDINGS) : findings;
  const files = [...groupBy(shown, (finding) => finding.location.file)];
  const blocks = files.map(([file, group]) => [
    `  ${palette.underline(show(file))}`,
    ...group.flatMap((finding) => renderFinding(finding, widthOf(group), palette)),
  ]);
  return [...blocks, more(findings.length - shown.length, "findings", "  ")];
}

function renderFinding(finding: Finding, width: number, palette: Palette): string[] {
  const { severity, location } = finding;
  const line = [
    palette.dim(positionOf(location).padEnd(width)),
    paintSeverity(severity, severity.padEnd(7), palette),
    show(finding.message),
    palette.dim(show(finding.ruleId)),
  ].join("  ");
  const evidence = Object.entries(finding.evidence ?? {}).map(([name, value]) => `${show(name)}: ${show(value)}`);
  const related = finding.related.map(
    (place) => `see ${show(place.file)}:${positionOf(place)}  ${show(place.message)}`,
  );
  const all = [...evidence, ...related];
  const details = [...all.slice(0, MAX_DETAILS), ...more(all.length - MAX_DETAILS, "details", "")];
  const indent = " ".repeat(width + 15);
  return [`    ${line}`, ...details.map((detail) => palette.dim(indent + detail))];
}

/** What to do, once per rule, for the rules that have findings. */
function renderAdvice(report: Report, palette: Palette): string[] {
  const found = new Set(report.findings.map((finding) => finding.ruleId));
  const rules = report.rules.filter((rule) => found.has(rule.id));
  if (rules.length === 0) return [];
  return [`  ${palette.bold("How to fix")}`, ...rules.flatMap((rule) => renderRule(rule, palette))];
}

function renderRule(rule: RuleSummary, palette: Palette): string[] {
  const fix = show(rule.fix.replace(/\s+/g, " "));
  return [`    ${palette.bold(show(rule.id))}  ${fix}`, `      ${palette.cyan(show(rule.helpUrl))}`];
}

function renderSuppressed(report: Report, palette: Palette): string[] {
  if (report.suppressed.length === 0) return [];
  const groups = groupBy(report.suppressed, ({ finding, by }) => JSON.stringify([finding.ruleId, by.kind, by.reason]));
  const rows = [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [`    ${group.length} × ${show(first.finding.ruleId)}  ${show(first.by.reason)}`] : [];
  });
  const heading = `  ${palette.bold(`${report.suppressed.length} ${describeSuppressed(report.suppressed)}`)}`;
  return [heading, ...rows.slice(0, MAX_ROWS), ...more(rows.length - MAX_ROWS, "reasons", "    ")];
}

function renderNotChecked(report: Report, palette: Palette): string[] {
  const { notChecked } = report;
  if (notChecked.length === 0) return [];
  const rows = notChecked.slice(0, MAX_ROWS).map(({ what, why }) => `    ${show(what)}  ${palette.dim(show(why))}`);
  const heading = `  ${palette.bold(palette.yellow(`Not checked: ${notChecked.length}`))}`;
  return [heading, ...rows, ...more(notChecked.length - MAX_ROWS, "items", "    ")];
}

function renderSwitchedOff(report: Report): string[] {
  const rules = switchedOff(report).map((rule) => show(rule.id));
  return rules.length === 0 ? [] : [`  Switched off by the policy: ${rules.join(", ")}`];
}

function renderNotRun(report: Report): string[] {
  return notRun(report).map(
    ({ why, rules }) => `  Not run: ${rules.map(({ id }) => show(id)).join(", ")} (${show(why)})`,
  );
}

function more(count: number, nouns: string, indent: string): string[] {
  return count > 0 ? [`${indent}… and ${countOf(count, `more ${nouns}`)}`] : [];
}

function paintVerdict(report: Report, text: string, palette: Palette): string {
  if (report.verdict === "fail") return palette.bold(palette.red(text));
  return verdictWord(report) === "pass" ? palette.green(text) : palette.bold(palette.yellow(text));
}

function paintSeverity(severity: Severity, text: string, palette: Palette): string {
  if (severity === "error") return palette.red(text);
  return severity === "warning" ? palette.yellow(text) : palette.cyan(text);
}

function positionOf(location: Location): string {
  return `${location.line}:${location.column}`;
}

function widthOf(group: readonly Finding[]): number {
  return group.reduce((width, finding) => Math.max(width, positionOf(finding.location).length), 0);
}

function show(text: string): string {
  return revealControls(clip(text, MAX_TEXT));
}

// An audit for a person at a terminal: what does not pass first, and why. Everything from GitHub is made visible and cut.
import { clip, type Palette, revealControls, type Verdict } from "@lockstep/core";
import type { AuditReport, RepositoryAudit, Unaudited } from "@lockstep/runtime/org-audit";
import { countsOf, ORGANISATION_ROWS, policyWord, reasonsOf, SETTING_COLUMNS, usesOf, wordOf } from "./audit-words.ts";

const MAX_TEXT = 300;
const MAX_GAPS = 100;
const ORDER: readonly Verdict[] = ["fail", "incomplete", "pass"];

export function renderAuditText(report: AuditReport, palette: Palette): string {
  const { organisation, settings, repositories, notChecked, leftOut, stats, verdict } = report;
  const sorted = ORDER.flatMap((wanted) => repositories.filter((audit) => audit.verdict === wanted));
  const own = ORGANISATION_ROWS.map(([heading, key]) => `  ${heading}: ${show(wordOf(settings[key]))}`);
  const lines = [
    palette.bold(show(organisation)),
    ...own,
    ...sorted.flatMap((audit) => linesOf(audit, palette)),
    ...gaps("Not checked, or not told", notChecked, palette),
    ...gaps("Left out", leftOut, palette),
    "",
    `${paint(verdict, verdict, palette)}: ${countsOf(stats)}.`,
  ];
  return `${lines.join("\n")}\n`;
}

function linesOf(audit: RepositoryAudit, palette: Palette): readonly string[] {
  const { repository, verdict, policy, settings } = audit;
  const values = SETTING_COLUMNS.map(([heading, key]) => `${heading}: ${wordOf(settings[key])}`);
  return [
    "",
    `${paint(verdict, verdict.toUpperCase().padEnd(10), palette)} ${palette.bold(show(repository))}`,
    ...reasonsOf(audit).map((reason) => `  ${show(reason)}`),
    palette.dim(`  uses ${show(usesOf(audit))}`),
    palette.dim(`  policy ${show(policyWord(policy))}`),
    palette.dim(`  ${show(values.join("; "))}`),
  ];
}

function gaps(heading: string, entries: readonly Unaudited[], palette: Palette): readonly string[] {
  if (entries.length === 0) return [];
  const lines = entries.slice(0, MAX_GAPS).map(({ what, why }) => `  ${show(what)}  ${palette.dim(show(why))}`);
  const more = entries.length > MAX_GAPS ? [`  … and ${entries.length - MAX_GAPS} more`] : [];
  return ["", palette.bold(heading), ...lines, ...more];
}

function paint(verdict: Verdict, text: string, palette: Palette): string {
  if (verdict === "pass") return palette.green(text);
  return verdict === "fail" ? palette.red(text) : palette.yellow(text);
}

function show(text: string): string {
  return revealControls(clip(text, MAX_TEXT));
}

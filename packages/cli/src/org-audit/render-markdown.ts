// An audit as Markdown: for an issue, a wiki page or a job summary. Everything from GitHub is escaped.
import { clip, escapeMarkdown, type Verdict } from "@lockstep/core";
import type { AuditReport, RepositoryAudit, Unaudited } from "@lockstep/runtime/org-audit";
import {
  countsOf,
  eventsOf,
  ORGANISATION_ROWS,
  policyWord,
  reasonsOf,
  SETTING_COLUMNS,
  usesOf,
  wordOf,
} from "./audit-words.ts";

const MAX_CELL = 300;
const MAX_GAPS = 500;

export function renderAuditMarkdown(report: AuditReport): string {
  const { organisation, verdict, stats, settings, repositories, notChecked, leftOut } = report;
  const blocks = [
    `# Audit of ${cell(organisation)}: ${verdict}`,
    `${countsOf(stats)}.`,
    ["What every repository is measured by:", ...Object.values(report.baseline).map((title) => `- ${title}`)].join(
      "\n",
    ),
    "## The organisation",
    table(
      ["Setting", "Value"],
      ORGANISATION_ROWS.map(([heading, key]) => [heading, wordOf(settings[key])]),
    ),
    "## Repositories",
    table(["Repository", "Verdict", "Why", "Uses", "Events", "Policy"], repositories.map(rowOf)),
    "## Native settings",
    "`?` could not be told: see below which right the token lacks.",
    table(["Repository", ...SETTING_COLUMNS.map(([heading]) => heading)], repositories.map(settingsOf)),
    ...listOf("## Not checked, or not told", notChecked),
    ...listOf("## Left out", leftOut),
  ];
  return `${blocks.join("\n\n")}\n`;
}

const MARKS: Readonly<Record<Verdict, string>> = { pass: "✅ pass", fail: "❌ fail", incomplete: "⚠️ incomplete" };

function rowOf(audit: RepositoryAudit): readonly string[] {
  const { repository, verdict, policy } = audit;
  return [repository, MARKS[verdict], reasonsOf(audit).join("; "), usesOf(audit), eventsOf(audit), policyWord(policy)];
}

function settingsOf({ repository, settings }: RepositoryAudit): readonly string[] {
  return [repository, ...SETTING_COLUMNS.map(([, key]) => wordOf(settings[key]))];
}

function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(heading), line(heading.map(() => "---")), ...rows.map((row) => line(row.map(cell)))].join("\n");
}

function listOf(heading: string, entries: readonly Unaudited[]): readonly string[] {
  if (entries.length === 0) return [];
  const more = entries.length > MAX_GAPS ? [`- … and ${entries.length - MAX_GAPS} more`] : [];
  const lines = entries.slice(0, MAX_GAPS).map(({ what, why }) => `- ${cell(what)}: ${cell(why)}`);
  return [heading, [...lines, ...more].join("\n")];
}

function cell(text: string): string {
  return escapeMarkdown(clip(text, MAX_CELL));
}

// Renders the job summary: the most detailed Markdown that fits. The blocks themselves are built in summary-section.ts.
import type { Report } from "../report/report.ts";
import { escapeMarkdown } from "../text/escape-markdown.ts";
import { clipUtf8, utf8Length } from "../text/utf8.ts";
import { conclude } from "./conclusion.ts";
import { sections } from "./sections.ts";
import { renderSection, renderTable } from "./summary-section.ts";
import { describeDuration, describeFindings, describeStats, verdictWord } from "./tally.ts";

/** GitHub drops a step's summary above 1 MiB (docs, "Workflow commands", "Step isolation and limits"). Some is left free. */
const DEFAULT_MAX_BYTES = 960 * 1024;

/** Rows kept per list, tried in this order until the summary fits. */
const ROW_LIMITS = [10_000, 1_000, 200, 50, 10] as const;

const MARKS = { fail: "❌", incomplete: "⚠️", empty: "⚠️", pass: "✅" } as const;

/**
 * The report as GitHub Flavored Markdown of at most `maxBytes` bytes of UTF-8. If it is too large, each list is cut to its
 * first rows and counts the rest; then only the counts of each check remain; then only the conclusion.
 */
export function renderSummary(report: Report, maxBytes: number = DEFAULT_MAX_BYTES): string {
  const heading = `## ${MARKS[verdictWord(report)]} lockstep ${escapeMarkdown(report.tool)}\n\n${escapeMarkdown(conclude(report))}\n`;
  const overview = `${heading}\n${renderOverview(report)}\n`;
  for (const rows of ROW_LIMITS) {
    const blocks = sections(report).map((section) => renderSection(section, rows));
    const summary = [overview, ...blocks.filter((block) => block !== "")].join("\n");
    if (utf8Length(summary) <= maxBytes) return summary;
  }
  const counts = `${overview}\nCounts only: the findings are too many for a job summary.\n`;
  return utf8Length(counts) <= maxBytes ? counts : clipUtf8(heading, maxBytes);
}

function renderOverview(report: Report): string {
  const all = sections(report);
  const isTimed = all.some(({ durationMs }) => durationMs !== undefined);
  const rows = all.map((section) => [
    escapeMarkdown(section.tool),
    `${MARKS[verdictWord(section)]} ${verdictWord(section)}`,
    describeFindings([section]),
    String(section.notChecked.length),
    String(section.suppressed.length),
    escapeMarkdown(describeStats(section) ?? "nothing"),
    ...(isTimed ? [describeDuration(section) ?? ""] : []),
  ]);
  const head = ["Check", "Verdict", "Findings", "Not checked", "Suppressed", "Looked at"];
  return renderTable([...head, ...(isTimed ? ["Took"] : [])], rows);
}

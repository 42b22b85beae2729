// Builds the Markdown of one check in the job summary. Every value from outside is clipped, then escaped for its place.
import { blockedNodes } from "../report/blocked-nodes.ts";
import type { Finding, Location } from "../report/finding.ts";
import type { DependencyGraph, Report } from "../report/report.ts";
import { clip } from "../text/clip.ts";
import { countOf } from "../text/count-of.ts";
import { escapeMarkdown, markdownCodeCell, markdownLink } from "../text/escape-markdown.ts";
import { renderMermaid } from "./mermaid.ts";
import { isQuiet, mostSevereFirst, notRun, switchedOff } from "./sections.ts";
import { describeSuppressed } from "./tally.ts";

/** Rows shown open. The rest is folded, so that one noisy check does not bury the next one. */
const OPEN_ROWS = 20;
const MAX_DETAILS = 8;
const MAX_TEXT = 600;
const MAX_STOPS = 10;

/**
 * The section of a check with at most `rows` rows per list and links in its graph, or an empty string if there is nothing to
 * list.
 */
export function renderSection(report: Report, rows: number): string {
  if (isQuiet(report) && !report.graph) return "";
  const blocks = [
    `### ${prose(report.tool)}`,
    renderFindings(report, rows),
    renderAdvice(report),
    renderNotChecked(report, rows),
    renderSuppressed(report, rows),
    renderSwitchedOff(report),
    renderNotRun(report),
    renderGraph(report, rows),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** A GFM table. Cells must be escaped already. */
export function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return lines.join("\n");
}

function renderFindings(report: Report, rows: number): string {
  const head = ["Severity", "Place", "Rule", "Message"];
  const cells = mostSevereFirst(report.findings).slice(0, rows).map(toRow);
  if (cells.length === 0) return "";
  const open = renderTable(head, cells.slice(0, OPEN_ROWS));
  const rest = cells.slice(OPEN_ROWS);
  const folded = rest.length > 0 ? fold(countOf(rest.length, "further findings"), renderTable(head, rest)) : "";
  return join(open, folded, more(report.findings.length - cells.length, "findings"));
}

function toRow(finding: Finding): readonly string[] {
  const evidence = Object.entries(finding.evidence ?? {}).map(([name, value]) => `${prose(name)}: ${code(value)}`);
  const related = finding.related.map((place) => `${prose(place.message)}: ${code(placeOf(place))}`);
  const all = [...evidence, ...related];
  const details = [...all.slice(0, MAX_DETAILS), more(all.length - MAX_DETAILS, "details")];
  return [
    finding.severity,
    code(placeOf(finding.location)),
    markdownLink(finding.ruleId, finding.helpUrl),
    [prose(finding.message), ...details].filter((line) => line !== "").join("<br>"),
  ];
}

/** What to do, once per rule. The advice is Markdown of the suite's own rules, not text from outside. */
function renderAdvice(report: Report): string {
  const found = new Set(report.findings.map((finding) => finding.ruleId));
  const rules = report.rules.filter((rule) => found.has(rule.id));
  const items = rules.map(
    (rule) => `- ${markdownLink(rule.id, rule.helpUrl)}: ${rule.fix.replace(/\s+/g, " ").trim()}`,
  );
  return items.length === 0 ? "" : `**How to fix**\n\n${items.join("\n")}`;
}

function renderNotChecked(report: Report, rows: number): string {
  if (report.notChecked.length === 0) return "";
  const cells = report.notChecked.slice(0, rows).map(({ what, why }) => [code(what), prose(why)]);
  const table = renderTable(["What", "Why"], cells);
  return join(
    `**Not checked: ${report.notChecked.length}**`,
    table,
    more(report.notChecked.length - cells.length, "items"),
  );
}

function renderSuppressed(report: Report, rows: number): string {
  if (report.suppressed.length === 0) return "";
  const cells = report.suppressed
    .slice(0, rows)
    .map(({ finding, by }) => [code(placeOf(finding.location)), prose(finding.ruleId), by.kind, prose(by.reason)]);
  const table = renderTable(["Place", "Rule", "By", "Reason"], cells);
  const left = more(report.suppressed.length - cells.length, "findings");
  const title = `${countOf(report.suppressed.length, "findings")} ${describeSuppressed(report.suppressed)}`;
  return fold(title, join(table, left));
}

function renderSwitchedOff(report: Report): string {
  const rules = switchedOff(report).map((rule) => markdownLink(rule.id, rule.helpUrl));
  return rules.length === 0 ? "" : `Switched off by the policy: ${rules.join(", ")}`;
}

function renderNotRun(report: Report): string {
  const lines = notRun(report).map(({ why, rules }) => {
    const links = rules.map((rule) => markdownLink(rule.id, rule.helpUrl));
    return `Not run: ${links.join(", ")} (${prose(why)})`;
  });
  return lines.join("\n\n");
}

/** The graph with what it says about a run under GitHub's own policy, which looks at actions only. */
function renderGraph({ graph }: Report, rows: number): string {
  const diagram = graph ? renderMermaid(graph, rows) : "";
  if (!graph || diagram === "") return "";
  const title = `Dependency graph: ${countOf(graph.nodes.length, "nodes")}, ${countOf(graph.edges.length, "links")}`;
  return fold(title, join(predict(graph), diagram));
}

function predict(graph: DependencyGraph): string {
  const stops = blockedNodes(graph).map(({ label }) => prose(label));
  if (stops.length === 0) return "GitHub's SHA pinning policy would stop nothing in this graph.";
  const names = stops.slice(0, MAX_STOPS).join(", ");
  const rest = stops.length > MAX_STOPS ? ` and ${stops.length - MAX_STOPS} more` : "";
  return `GitHub's SHA pinning policy would stop runs at ${names}${rest}.`;
}

function more(count: number, nouns: string): string {
  return count > 0 ? `… and ${countOf(count, `more ${nouns}`)}.` : "";
}

function fold(summary: string, body: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

function join(...blocks: readonly string[]): string {
  return blocks.filter((block) => block !== "").join("\n\n");
}

function placeOf({ file, line, column }: Location): string {
  return `${file}:${line}:${column}`;
}

function prose(text: string): string {
  return escapeMarkdown(clip(text, MAX_TEXT));
}

function code(text: string): string {
  return markdownCodeCell(clip(text, MAX_TEXT));
}

// Renders the report of a run as the job summary: the most detailed Markdown that fits. Everything that comes from the machine
// is clipped and escaped for its place.
import { Buffer } from "node:buffer";
import { clip, escapeMarkdown, markdownCodeCell } from "@lockstep/core";
import {
  describeCounts,
  describeIntegrity,
  describePolicy,
  describePort,
  describeProtection,
  describeVerdict,
} from "./describe-run.ts";
import { drawFlows } from "./draw-flows.ts";
import type { DestinationUse, RunReport } from "./run-report.ts";

/** GitHub drops a step's summary above 1 MiB (docs, "Workflow commands", "Step isolation and limits"). Some is left free. */
const DEFAULT_MAX_BYTES = 960 * 1024;
/** Rows kept per list, tried in this order until the summary fits. */
const ROW_LIMITS = [2_000, 500, 100, 20] as const;
const MAX_TEXT = 300;
/** Rows shown open; the rest is folded. */
const OPEN_ROWS = 25;
const MARKS = { pass: "✅", fail: "❌", incomplete: "⚠️" } as const;
/** Lines of the allow list are made by the suite; whatever does not look so is not put into a code block. */
const PLAIN_LINE = /^[a-z0-9:/.[\]_-]{1,300}$/;

/**
 * The report as GitHub Flavored Markdown of at most `maxBytes` bytes of UTF-8. If it is too large, each list is cut to its
 * first rows and the rest is counted; at last only the head stays.
 */
export function renderRunSummary(report: RunReport, maxBytes: number = DEFAULT_MAX_BYTES): string {
  const head = renderHead(report);
  for (const rows of ROW_LIMITS) {
    const blocks = [head, ...renderBlocks(report, rows)].filter((block) => block !== "");
    const summary = `${blocks.join("\n\n")}\n`;
    if (Buffer.byteLength(summary) <= maxBytes) return summary;
  }
  return `${head}\n\nThe lists are too long for a job summary: see the JSON report.\n`;
}

function renderHead(report: RunReport): string {
  return [
    `## ${MARKS[report.verdict]} lockstep harden-runner`,
    `> **${describeProtection(report)}**`,
    `${describeVerdict(report)} ${describeCounts(report)}.`,
  ].join("\n\n");
}

function renderBlocks(report: RunReport, rows: number): readonly string[] {
  const passed = report.destinations.filter(({ decision }) => decision !== "blocked");
  return [
    section(`Blocked: ${report.blocked.length}`, renderUses(report.blocked, rows)),
    section(`Tampering: ${report.tampering.length}`, renderTampering(report, rows)),
    section(`Detections: ${report.detections.length}`, renderDetections(report, rows)),
    section(`Source files: ${describeIntegrity(report)}`, renderChanges(report, rows)),
    section(`Not observed or lost: ${report.gaps.length}`, renderGaps(report, rows)),
    section(`Destinations: ${passed.length}`, renderUses(passed, rows)),
    fold("Programs and destinations", drawFlows(report.destinations, rows)),
    section("Allow list", renderAllowList(report, rows)),
    fold("Policy in force", renderPolicy(report)),
    renderLog(report),
  ];
}

function renderUses(uses: readonly DestinationUse[], rows: number): string {
  const head = ["Decision", "Destination", "Port", "Step", "Program", "Container", "Times"];
  const cells = uses
    .slice(0, rows)
    .map((use) => [
      use.why === undefined ? use.decision : `${use.decision} (${prose(use.why)})`,
      code(use.destination),
      prose(describePort(use)),
      prose(use.step ?? "unknown"),
      code(use.program ?? "unknown"),
      prose(use.container ?? ""),
      String(use.count),
    ]);
  return renderRows(head, cells, uses.length);
}

function renderTampering({ tampering }: RunReport, rows: number): string {
  const cells = tampering
    .slice(0, rows)
    .map(({ what, detail, repaired, at }) => [
      prose(what),
      code(detail),
      repaired ? "repaired" : "NOT repaired",
      prose(at),
    ]);
  return renderRows(["What", "Detail", "State", "When"], cells, tampering.length);
}

function renderDetections({ detections }: RunReport, rows: number): string {
  const cells = detections
    .slice(0, rows)
    .map(({ id, detail, actor, at }) => [
      prose(id),
      code(detail),
      prose(actor?.step ?? "unknown"),
      code(actor?.program ?? "unknown"),
      prose(at),
    ]);
  return renderRows(["Detection", "Detail", "Step", "Program", "When"], cells, detections.length);
}

function renderChanges({ integrity }: RunReport, rows: number): string {
  const cells = integrity.changes
    .slice(0, rows)
    .map(({ path, change, allowed, writer }) => [
      change,
      code(path),
      allowed ? "allowed" : "not allowed",
      code(writer?.program ?? "unknown"),
    ]);
  return renderRows(["Change", "File", "By the policy", "Writer"], cells, integrity.changes.length);
}

function renderGaps({ gaps }: RunReport, rows: number): string {
  const cells = gaps.slice(0, rows).map(({ what, why, count }) => [prose(what), prose(why), String(count ?? "")]);
  return renderRows(["What", "Why", "Count"], cells, gaps.length);
}

function renderAllowList({ allowList, policy }: RunReport, rows: number): string {
  const lines = allowList.filter((line) => PLAIN_LINE.test(line));
  if (lines.length === 0) return "";
  const [shown, left] = [lines.slice(0, rows), Math.max(0, lines.length - rows)];
  const intro =
    policy.mode === "audit"
      ? "What `block` needs for what this run did, beside the presets and the lists of steps. Read it before you use it."
      : "The lines that this run made use of, beside the presets and the lists of steps.";
  const body = ["allowed-endpoints: |", ...shown.map((line) => `  ${line}`)].join("\n");
  return `${intro}\n\n\`\`\`yaml\n${body}\n\`\`\`${more(left)}`;
}

function renderPolicy({ policy }: RunReport): string {
  return renderTable(
    ["Setting", "Value"],
    describePolicy(policy).map(([name, value]) => [prose(name), prose(value)]),
  );
}

function renderLog({ log }: RunReport): string {
  return `Log: ${log.events} events, chain ${log.chain}, SHA-256 ${code(log.sha256)}`;
}

/** A table of which only the first rows are open. `total` counts also the rows that were cut off. */
function renderRows(head: readonly string[], rows: readonly (readonly string[])[], total: number): string {
  if (rows.length === 0) return "";
  const rest = rows.slice(OPEN_ROWS);
  const folded = rest.length === 0 ? "" : `\n\n${fold(`${rest.length} more`, renderTable(head, rest))}`;
  return `${renderTable(head, rows.slice(0, OPEN_ROWS))}${folded}${more(total - rows.length)}`;
}

function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function section(title: string, body: string): string {
  return body === "" ? "" : `### ${title}\n\n${body}`;
}

function fold(title: string, body: string): string {
  return body === "" ? "" : `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}

function more(count: number): string {
  return count > 0 ? `\n\n… and ${count} more.` : "";
}

function prose(text: string): string {
  return escapeMarkdown(clip(text, MAX_TEXT));
}

function code(text: string): string {
  return markdownCodeCell(clip(text, MAX_TEXT));
}

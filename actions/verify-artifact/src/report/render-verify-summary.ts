// Renders the report as the job summary: the most rows that fit. Everything that was named or attested is escaped.
import { Buffer } from "node:buffer";
import { clip, escapeMarkdown, markdownCodeCell } from "@lockstep/core";
import { describeCheck, describeOutcome, describeSignerOf, firstFailure } from "./describe.ts";
import type { ReportedArtifact, VerifyReport } from "./verify-report.ts";

/** GitHub drops a step's summary above 1 MiB (docs, "Workflow commands", "Step isolation and limits"). Some is left free. */
const MAX_BYTES = 960 * 1024;
/** Rows tried in this order until the summary fits. */
const ROW_LIMITS = [1_024, 200, 50, 10] as const;
const MAX_NAME = 300;
const MARKS = { pass: "✅", fail: "❌", incomplete: "⚠️" } as const;

/** GitHub Flavored Markdown of at most `maxBytes` bytes. What does not fit is counted. */
export function renderVerifySummary(report: VerifyReport, maxBytes: number = MAX_BYTES): string {
  const head = `## ${MARKS[report.verdict]} lockstep verify-artifact\n\n${describeOutcome(report)}`;
  for (const rows of ROW_LIMITS) {
    const summary = `${head}\n\n${renderTable(report, rows)}\n`;
    if (Buffer.byteLength(summary) <= maxBytes) return summary;
  }
  return `${head}\n\nThe table is too long for a job summary: see the JSON report.\n`;
}

function renderTable({ artifacts }: VerifyReport, rows: number): string {
  // What did not pass comes first: it is what people look for.
  const sorted = [...artifacts].sort((a, b) => Number(a.verdict === "pass") - Number(b.verdict === "pass"));
  const left = artifacts.length - rows;
  const lines = [
    "| | Artifact | Digest | Signed by | Result |",
    "| --- | --- | --- | --- | --- |",
    ...sorted.slice(0, rows).map(renderRow),
  ];
  return left > 0 ? `${lines.join("\n")}\n\nand ${left} more: see the JSON report.` : lines.join("\n");
}

function renderRow(artifact: ReportedArtifact): string {
  const { name, digest, verdict, bundles } = artifact;
  const signers = [...new Set(bundles.map(({ signer }) => describeSignerOf(signer)))];
  const failure = firstFailure(artifact);
  const cells = [
    MARKS[verdict],
    markdownCodeCell(clip(name, MAX_NAME)),
    markdownCodeCell(digest),
    signers.map((signer) => markdownCodeCell(signer)).join("<br>"),
    escapeMarkdown(failure === undefined ? `all ${artifact.checks.length} checks hold` : describeCheck(failure)),
  ];
  return `| ${cells.join(" | ")} |`;
}

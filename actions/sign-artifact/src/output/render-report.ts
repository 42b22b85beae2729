// The report for people: a job summary in Markdown, and lines for a log or a terminal. Names of artifacts are hostile text.
import { escapeMarkdown, markdownCodeCell, revealControls } from "@lockstep/core";
import type { UsedService } from "@lockstep/sigstore";
import type { SignReport } from "./sign-report.ts";

/** A summary may have 1 MiB; so many rows stay far below, however long the names are. */
const MAX_ROWS = 200;
const MAX_NAME = 500;

/** The job summary as Markdown; names are escaped, and many artifacts are cut to what a summary holds. */
export function renderSignSummary(report: SignReport): string {
  const { artifacts, checksums } = report;
  const rows = artifacts
    .slice(0, MAX_ROWS)
    .map(({ name, digest }) => `| ${markdownCodeCell(name.slice(0, MAX_NAME))} | ${markdownCodeCell(digest)} |`);
  const more = artifacts.length - rows.length;
  return [
    `## ✅ lockstep signed ${countOf(artifacts.length)}`,
    "",
    `Signed by ${escapeMarkdown(signerText(report))}.`,
    "",
    ...report.services.filter(({ insteadOf }) => insteadOf).map((used) => `- ⚠️ ${escapeMarkdown(fallbackText(used))}`),
    "",
    "| Artifact | Digest |",
    "| --- | --- |",
    ...rows,
    "",
    ...(more > 0 ? [`${more} more are in the report.`, ""] : []),
    ...(checksums ? ["The checksum file has a bundle of its own.", ""] : []),
  ].join("\n");
}

/** One line for each artifact, and what they were signed by. */
export function renderSignText(report: SignReport): string {
  const { artifacts, checksums, services } = report;
  const lines = [
    ...artifacts.map(({ name, digest, bundle }) => `${digest}  ${name}\n  ${bundle}`),
    ...(checksums ? [`checksums\n  ${checksums.path}\n  ${checksums.bundle}`] : []),
    `signed ${countOf(artifacts.length)} by ${signerText(report)}`,
    ...services.filter(({ insteadOf }) => insteadOf).map(fallbackText),
  ];
  return lines.flatMap((text) => text.split("\n").map((line) => `${revealControls(line)}\n`)).join("");
}

/** Why something else was used than what the user asked for first. */
export function fallbackText({ role, url, insteadOf }: UsedService): string {
  const what = role === "key" ? "the fallback key" : url;
  return `${what} was used instead of ${insteadOf?.url}: ${insteadOf?.reason}`;
}

function signerText({ signer }: SignReport): string {
  return signer.kind === "key" ? `the key ${signer.hint}` : `${signer.names.join(", ")} (${signer.claims.issuer})`;
}

function countOf(artifacts: number): string {
  return artifacts === 1 ? "one artifact" : `${artifacts} artifacts`;
}

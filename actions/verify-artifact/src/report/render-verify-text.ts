// Renders the report for a terminal. Names, signers and reasons are hostile text: they come out on one line, controls shown.
import { type Palette, revealControls } from "@lockstep/core";
import { describeCure } from "./cure.ts";
import { describeCheck, describeOutcome, describeSignerOf, firstFailure } from "./describe.ts";
import type { ReportedArtifact, VerifyReport } from "./verify-report.ts";

const MARKS = { pass: "✓", fail: "✗", incomplete: "?" } as const;

/** The report for a terminal or a log, with every name and text of others made harmless. */
export function renderVerifyText(report: VerifyReport, palette: Palette): string {
  const lines = [
    ...report.artifacts.flatMap((artifact) => renderArtifact(artifact, palette)),
    ...report.leftOut.map((name) => palette.dim(`- ${revealControls(name)}: evidence, not verified as an artifact`)),
    "",
    palette.bold(describeOutcome(report)),
  ];
  return `${lines.join("\n")}\n`;
}

function renderArtifact(artifact: ReportedArtifact, palette: Palette): readonly string[] {
  const { name, digest, verdict, checks, bundles, refused } = artifact;
  const colour = { pass: palette.green, fail: palette.red, incomplete: palette.yellow }[verdict];
  const failure = firstFailure(artifact);
  const signers = [...new Set(bundles.map(({ signer }) => describeSignerOf(signer)))];
  return [
    `${colour(MARKS[verdict])} ${palette.bold(revealControls(name))} ${palette.dim(digest)}`,
    ...checks.map((check) => `    ${MARKS[check.verdict]} ${revealControls(describeCheck(check))}`),
    ...signers.map((signer) => palette.dim(`    signed by ${revealControls(signer)}`)),
    ...(verdict === "pass"
      ? []
      : refused.map((bundle) => palette.dim(`    refused: ${revealControls(describeRefused(bundle))}`))),
    ...(failure === undefined ? [] : [`    ${describeCure(failure)}`]),
  ];
}

function describeRefused({ origin, step, code }: ReportedArtifact["refused"][number]): string {
  return `${origin}: ${code} (${step})`;
}

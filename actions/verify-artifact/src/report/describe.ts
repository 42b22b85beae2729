// The words for a verdict, the same in every form of the report.
import { clip } from "@lockstep/core";
import type { VerifiedSigner } from "@lockstep/sigstore";
import type { Check } from "../judge/check.ts";
import type { ReportedArtifact, VerifyReport } from "./verify-report.ts";

const MAX_TEXT = 300;

/** One sentence on all artifacts. */
export function describeOutcome({ artifacts, verdict }: VerifyReport): string {
  const passed = artifacts.filter((artifact) => artifact.verdict === "pass").length;
  const words = { pass: "Verified", fail: "Refused", incomplete: "Incomplete, not a pass" } as const;
  return `${words[verdict]}: ${passed} of ${artifacts.length} artifacts have the evidence that is demanded.`;
}

/** The first check that does not hold. */
export function firstFailure({ checks }: ReportedArtifact): Check | undefined {
  return checks.find(({ verdict }) => verdict === "fail") ?? checks.find(({ verdict }) => verdict !== "pass");
}

/** Check, step, code and detail; may hold hostile text. */
export function describeCheck({ id, step, code, detail, verdict }: Check): string {
  if (verdict === "pass") return `${id}: holds`;
  return clip(`${id}: ${code ?? verdict} (${step ?? "policy"}): ${detail ?? ""}`, MAX_TEXT);
}

/** Who signed; hostile text. */
export function describeSignerOf(signer: VerifiedSigner): string {
  return clip(signer.kind === "key" ? `key ${signer.hint}` : signer.names.join(", "), MAX_TEXT);
}

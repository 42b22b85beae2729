// The decision on one artifact: pure, from what became of its bundles and what is demanded.
import { type Verdict, worst } from "@lockstep/core";
import type { ArtifactSubject } from "@lockstep/sigstore";
import type { Demands } from "../demand/demands.ts";
import { type AcceptedBundle, acceptBundle, furthest, type RefusedBundle } from "./accept-bundle.ts";
import { judgeAgreement } from "./agreement.ts";
import type { BundleOutcome } from "./bundle-outcome.ts";
import type { Check } from "./check.ts";
import { judgeRequirement, requirementId } from "./judge-requirement.ts";
import type { Refusal } from "./refusal.ts";

/** A place where bundles may lie that could not be asked. */
export interface SilentSource {
  readonly source: string;
  readonly why: string;
}

export interface ArtifactEvidence {
  readonly subject: ArtifactSubject;
  readonly outcomes: readonly BundleOutcome[];
  readonly silent: readonly SilentSource[];
}

export interface ArtifactDecision {
  readonly subject: ArtifactSubject;
  readonly verdict: Verdict;
  readonly checks: readonly Check[];
  /** Those that count: sound, by an accepted signer, in agreement with its certificate. */
  readonly accepted: readonly AcceptedBundle[];
  /** Those that do not, each with the first reason. */
  readonly refused: readonly RefusedBundle[];
}

/**
 * An artifact passes if every check holds, and there is always at least one. What lacks is a failure, unless a source could
 * not be asked: then it is not known. What an accepted signer says against the artifact is a failure in any case.
 */
export function judgeArtifact({ subject, outcomes, silent }: ArtifactEvidence, demands: Demands): ArtifactDecision {
  const judged = distinct(outcomes).map((outcome) => acceptBundle(outcome, subject.digest, demands));
  const signed = judged.flatMap((entry) => ("accepted" in entry ? [entry.accepted] : []));
  const refused = judged.flatMap((entry) => ("refused" in entry ? [entry.refused] : []));
  const compared = signed.map((bundle) => ({ bundle, refusal: judgeAgreement(bundle.verified) }));
  const accepted = compared.flatMap(({ bundle, refusal }) => (refusal === undefined ? [bundle] : []));
  const against = compared.flatMap(({ bundle: { origin }, refusal }) => (refusal ? [{ origin, refusal }] : []));
  const lacking = silent.length > 0 ? "incomplete" : "fail";
  const checks = [
    checkSignatures(signed, refused, demands.attestations, lacking),
    ...(signed.length > 0 ? [checkAgreement(accepted, against)] : []),
    ...demands.require.map((requirement) => {
      const { by, refusal, isLacking } = judgeRequirement(requirement, accepted);
      return toCheck(requirementId(requirement), by, refusal, isLacking ? lacking : "fail");
    }),
    ...silent.map(toSilence),
  ];
  return {
    subject,
    verdict: worst(checks.map(({ verdict }) => verdict)),
    checks,
    accepted,
    refused: [...refused, ...against],
  };
}

/** The same signature counts once, wherever it was found and however its bundle is written. */
function distinct(outcomes: readonly BundleOutcome[]): readonly BundleOutcome[] {
  const seen = new Set<string>();
  return outcomes.filter((outcome) => {
    if (outcome.kind === "refused") return true;
    const { evidenceDigest } = outcome.verified;
    if (seen.has(evidenceDigest)) return false;
    seen.add(evidenceDigest);
    return true;
  });
}

function checkSignatures(
  signed: readonly AcceptedBundle[],
  refused: readonly RefusedBundle[],
  wanted: number,
  lacking: Verdict,
): Check {
  const best = furthest(refused);
  const few: Refusal = {
    step: "policy",
    code: "too-few-attestations",
    detail: `${signed.length} bundles of accepted signers, expected ${wanted}`,
  };
  const none: Refusal = { step: "policy", code: "no-attestation", detail: "no bundle about this artifact was found" };
  const refusal = signed.length === 0 ? (best?.refusal ?? none) : signed.length < wanted ? few : undefined;
  return toCheck("signature", signed, refusal, lacking);
}

function checkAgreement(accepted: readonly AcceptedBundle[], against: readonly RefusedBundle[]): Check {
  return toCheck("agreement", accepted, against[0]?.refusal, "fail");
}

function toCheck(id: string, by: readonly AcceptedBundle[], refusal: Refusal | undefined, bad: Verdict): Check {
  const bundles = by.map(({ verified }) => verified.bundleDigest);
  return refusal === undefined ? { id, verdict: "pass", bundles } : { id, verdict: bad, ...refusal, bundles: [] };
}

function toSilence({ source, why }: SilentSource): Check {
  const detail = `${source} could not be asked: ${why}`;
  return { id: "sources", verdict: "incomplete", step: "policy", code: "source-unavailable", detail, bundles: [] };
}

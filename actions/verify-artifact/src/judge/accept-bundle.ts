// Decides which of the bundles found for an artifact count: sound, about this artifact, by a signer that is accepted.
import { type ArtifactDigest, VERIFICATION_STEPS, type VerifiedBundle } from "@lockstep/sigstore";
import type { AcceptedSigner, Demands } from "../demand/demands.ts";
import type { BundleOutcome } from "./bundle-outcome.ts";
import { judgeRunner, matchSigner } from "./match-signer.ts";
import type { Refusal } from "./refusal.ts";

export interface AcceptedBundle {
  readonly origin: string;
  readonly verified: VerifiedBundle;
  /** One of each group of the demands. */
  readonly rules: readonly AcceptedSigner[];
}

export interface RefusedBundle {
  readonly origin: string;
  readonly refusal: Refusal;
}

export type Acceptance = { readonly accepted: AcceptedBundle } | { readonly refused: RefusedBundle };

/** Whether a bundle counts, or the first reason why not. */
export function acceptBundle(outcome: BundleOutcome, artifact: ArtifactDigest, demands: Demands): Acceptance {
  const { origin } = outcome;
  if (outcome.kind === "refused") return { refused: { origin, refusal: outcome.refusal } };
  const { verified } = outcome;
  const rules = matchSigner(verified.signer, demands.signers);
  const refusal =
    judgeSubject(verified, artifact) ??
    judgeWitnesses(verified, demands) ??
    (isRefusal(rules) ? rules : undefined) ??
    (demands.hostedRunner ? judgeRunner(verified.signer) : undefined);
  if (refusal !== undefined || isRefusal(rules)) return { refused: { origin, refusal: refusal ?? NO_RULES } };
  return { accepted: { origin, verified, rules } };
}

const NO_RULES: Refusal = { step: "identity", code: "signer-not-allowed", detail: "no signer is accepted" };

function isRefusal(rules: readonly AcceptedSigner[] | Refusal): rules is Refusal {
  return !Array.isArray(rules);
}

/** Verification was against this artifact: a second look costs nothing, and a mistake there would pass everything. */
function judgeSubject({ artifact: checked, statement }: VerifiedBundle, artifact: ArtifactDigest): Refusal | undefined {
  const isSame = checked.algorithm !== artifact.algorithm || checked.hex === artifact.hex;
  const isNamed =
    statement === undefined || statement.subject.some(({ digest }) => digest[checked.algorithm] === checked.hex);
  if (isSame && isNamed) return undefined;
  return { step: "artifact-digest", code: "subject-mismatch", detail: "it is about another artifact" };
}

/** Certificate logs are counted in verification alone. */
function judgeWitnesses({ timestamps, logEntries }: VerifiedBundle, { thresholds }: Demands): Refusal | undefined {
  if (timestamps.length < (thresholds.timestamps ?? 0)) {
    return {
      step: "timestamp",
      code: "too-few-timestamps",
      detail: `it has ${timestamps.length} trusted timestamps, expected ${thresholds.timestamps ?? 0}`,
    };
  }
  if (logEntries.length >= (thresholds.logEntries ?? 0)) return undefined;
  return {
    step: "transparency-log",
    code: "too-few-log-entries",
    detail: `it has ${logEntries.length} log entries, expected ${thresholds.logEntries ?? 0}`,
  };
}

/** The refusal of the bundle that came furthest: of several bundles, it is the one that was meant. */
export function furthest(refused: readonly RefusedBundle[]): RefusedBundle | undefined {
  const rank = ({ refusal }: RefusedBundle) => VERIFICATION_STEPS.indexOf(refusal.step);
  return refused.reduce<RefusedBundle | undefined>(
    (best, next) => (best === undefined || rank(next) > rank(best) ? next : best),
    undefined,
  );
}

// The SLSA build level that accepted provenance shows. Source: SLSA v1.0, "Security levels", and "Verifying artifacts", step 1:
// which builder is trusted with which level is for the consumer to say.
import { PREDICATE_TYPES } from "@lockstep/sigstore";
import type { AcceptedBundle } from "./accept-bundle.ts";

export type BuildLevel = 0 | 1 | 2 | 3;

/**
 * Without provenance 0. What the policy says of the signer holds, at most; where it says nothing, a certificate of a job on
 * GitHub's own runners is worth 2, since the job cannot write what stands in it, and everything else 1.
 */
export function buildLevel(accepted: readonly AcceptedBundle[]): BuildLevel {
  const levels = accepted
    .filter(({ verified }) => verified.statement?.predicateType === PREDICATE_TYPES.provenance)
    .map(levelOf);
  return levels.reduce<BuildLevel>((best, level) => (level > best ? level : best), 0);
}

function levelOf({ verified: { signer }, rules }: AcceptedBundle): BuildLevel {
  const isHosted = signer.kind === "certificate" && signer.claims.runnerEnvironment === "github-hosted";
  const stated = rules.flatMap(({ level }) => (level === undefined ? [] : [level]));
  if (stated.length > 0) return stated.reduce((least, level) => (level < least ? level : least));
  return isHosted ? 2 : 1;
}

// Why something does not hold: the step of verification that it belongs to, a stable word, and a sentence for people.
import type { SignerMismatchCode, VerificationStep } from "@lockstep/sigstore";

/** Stable: reports and tests go by it, and docs/troubleshooting.md explains each. */
export type RefusalCode =
  // no bundle that counts
  | "no-attestation"
  | "too-few-attestations"
  | "not-about-artifact"
  | "subject-mismatch"
  | "bundle-unreadable"
  | "source-unavailable"
  | "verification-failed"
  | "too-few-timestamps"
  | "too-few-log-entries"
  // signed by somebody else
  | SignerMismatchCode
  | "signer-not-allowed"
  | "runner-not-hosted"
  // the statement contradicts its signer
  | "claims-disagree"
  | "provenance-malformed"
  // built from something else, or otherwise
  | "build-type-unexpected"
  | "builder-unexpected"
  | "source-repository-unexpected"
  | "source-commit-unexpected"
  | "source-ref-unexpected"
  | "source-ambiguous"
  | "event-unexpected"
  | "input-unexpected"
  | "parameter-unknown"
  | "parameters-malformed"
  // what is demanded was not said
  | "predicate-missing"
  | "sbom-malformed"
  | "test-failed"
  | "verdict-not-passed"
  // the watched run
  | "egress-monitor-unknown"
  | "egress-unknown"
  | "egress-tampered"
  | "egress-log-broken"
  | "egress-not-blocked"
  | "egress-verdict"
  // the evidence of the steps
  | "evidence-missing"
  | "evidence-malformed"
  | "evidence-other-run"
  | "evidence-step-missing"
  | "evidence-step-skipped"
  | "evidence-step-unfinished"
  | "evidence-step-weaker"
  | "evidence-steps-unknown"
  | "evidence-verdict";

export interface Refusal {
  readonly step: VerificationStep;
  readonly code: RefusalCode;
  /** May quote what was attested: whoever shows it escapes it. */
  readonly detail: string;
}

/** The first refusal there is. */
export function firstRefusal(checks: readonly (() => Refusal | undefined)[]): Refusal | undefined {
  for (const check of checks) {
    const refusal = check();
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/** Refuses a value that is not the expected one. Nothing at all is not expected either. */
export function demandEqual(
  found: string | undefined,
  expected: string,
  refusal: Omit<Refusal, "detail"> & { readonly what: string },
): Refusal | undefined {
  if (found === expected) return undefined;
  const { step, code, what } = refusal;
  return { step, code, detail: `${what} is ${found === undefined ? "missing" : `"${found}"`}, expected "${expected}"` };
}

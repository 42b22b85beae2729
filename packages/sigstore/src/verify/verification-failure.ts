// How verification says no: which check was the first that did not hold, and what to do about it.
import { IntegrityError, LockstepError } from "@lockstep/core";
import { VERIFICATION_STEPS, type VerificationStep } from "./verified-bundle.ts";

/** What helps most people whose bundle fails at a step. */
const CURES: Readonly<Record<VerificationStep, string>> = {
  "bundle-format": "Give a Sigstore bundle of version 0.1 to 0.3, as one JSON object or one object a line.",
  "trusted-root":
    "Give the trusted root of the instance that signed (`trusted-root`), or the public key that signed (`key`).",
  timestamp: "Sign again with a timestamp authority or a log that the trusted root names.",
  "certificate-chain": "Check that the bundle comes from the instance whose trusted root you gave.",
  "certificate-transparency": "Check that the trusted root names the certificate log of the instance that signed.",
  "transparency-log": "Take the bundle from its origin again; this log entry proves nothing about this signature.",
  signature: "Take the artifact and the bundle from their origin again; do not use this one.",
  "artifact-digest": "Give the bundle that was made for exactly this artifact.",
  statement: "Give a bundle whose envelope holds an in-toto statement, version 0.1 or 1.",
  identity: "Do not use the artifact, unless you meant to trust this signer.",
  predicate: "Do not use the artifact, unless what the predicate says is what you expect.",
  policy: "Do not use the artifact, unless the policy asks for more than you need.",
};

/** What to do where a check of this step does not hold. */
export function cureOf(step: VerificationStep): string {
  return CURES[step];
}

/** Verification did not hold. `step` is the first check that failed, in the order of `VERIFICATION_STEPS`. */
export class VerificationFailure extends IntegrityError {
  readonly step: VerificationStep;
  /** The message without the step. */
  readonly reason: string;

  constructor(
    step: VerificationStep,
    message: string,
    details: { readonly hint?: string; readonly cause?: unknown } = {},
  ) {
    const { hint = CURES[step], cause } = details;
    super("verification-failed", `${step}: ${message}`, cause === undefined ? { hint } : { hint, cause });
    this.step = step;
    this.reason = message;
  }

  /** How many steps were behind it: of two failures, the one that came further says more. */
  get progress(): number {
    return VERIFICATION_STEPS.indexOf(this.step);
  }
}

/** Runs one check. Whatever it throws that is not yet one of our own errors becomes a failure of `step`. */
export function inStep<Result>(step: VerificationStep, message: string, check: () => Result): Result {
  try {
    return check();
  } catch (error) {
    if (error instanceof LockstepError && error.code !== "key-unusable") throw error;
    throw new VerificationFailure(step, `${message}: ${reasonOf(error)}.`, { cause: error });
  }
}

/** Libraries quote what they read, which may be long and hostile. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : "it cannot be read";
  return text.length > MAX_REASON ? `${text.slice(0, MAX_REASON)}…` : text;
}

const MAX_REASON = 200;

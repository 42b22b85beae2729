// Why something does not hold: the step of verification that it belongs to, a stable word, and a sentence for people.
import type { VerificationStep } from "@lockstep/sigstore";

export interface Refusal {
  readonly step: VerificationStep;
  /** Stable: reports and tests go by it. */
  readonly code: string;
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

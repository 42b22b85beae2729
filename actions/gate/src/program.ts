// The gate: every static check there is, in one run, under one policy.
import { combine } from "@lockstep/core";
import { PIN_CHECK } from "@lockstep/pin-check";
import { type CheckOutcome, runStaticChecks, type StaticCheck, type StaticCheckRequest } from "@lockstep/runtime";
import { SECRET_SCAN } from "@lockstep/secret-scan";

/** Every static check of the suite, in the order of the report. */
export const CHECKS: readonly StaticCheck[] = [PIN_CHECK, SECRET_SCAN];

/** Runs all checks. The gate's verdict is the worst of theirs and of the policy's own. */
export async function gate(request: StaticCheckRequest): Promise<CheckOutcome> {
  const { root, policy, checks, onIncomplete } = await runStaticChecks(CHECKS, request);
  return { report: combine("gate", [...checks, policy]), root, onIncomplete };
}

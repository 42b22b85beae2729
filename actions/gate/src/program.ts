// The gate: every static check there is, in one run, under one policy.
import { combine, type Secret } from "@lockstep/core";
import { PIN_CHECK } from "@lockstep/pin-check";
import { type CheckOutcome, runStaticChecks, type StaticCheck, type StaticCheckRequest } from "@lockstep/runtime";
import { secretScanWith } from "@lockstep/secret-scan";

/** Every static check of the suite, in the order of the report. */
export const CHECKS: readonly StaticCheck[] = checksWith(undefined);

/** Runs all checks. The gate's verdict is the worst of theirs and of the policy's own. `key`: of the fingerprints of credentials. */
export async function gate(request: StaticCheckRequest, key?: Secret): Promise<CheckOutcome> {
  const { root, policy, checks, onIncomplete } = await runStaticChecks(checksWith(key), request);
  return { report: combine("gate", [...checks, policy]), root, onIncomplete };
}

function checksWith(key: Secret | undefined): readonly StaticCheck[] {
  return [PIN_CHECK, secretScanWith({ mode: "auto", key })];
}

// pin-check as a static check, and as a program of its own.
import { withChecks } from "@lockstep/core";
import { type CheckOutcome, runStaticChecks, type StaticCheck, type StaticCheckRequest } from "@lockstep/runtime";
import { pinCheck } from "./program.ts";
import { RULES } from "./rules/all-rules.ts";

export const PIN_CHECK: StaticCheck = {
  name: "pin-check",
  rules: RULES,
  run: (given, ports) => pinCheck({ given }, ports),
};

/** pin-check alone, with the report about the policy under its own. */
export async function runPinCheck(request: StaticCheckRequest): Promise<CheckOutcome> {
  const { root, policy, checks, onIncomplete } = await runStaticChecks([PIN_CHECK], request);
  const [own] = checks;
  if (own === undefined) throw new Error("pin-check returned no report");
  return { report: withChecks(own, [policy]), root, onIncomplete };
}

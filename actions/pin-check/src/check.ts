// pin-check as a static check, and as a program of its own.
import { withChecks } from "@lockstep/core";
import { type CheckOutcome, runStaticChecks, type StaticCheck, type StaticCheckRequest } from "@lockstep/runtime";
import { type PinCheckOptions, type PinCheckResult, pinCheck } from "./program.ts";
import { RULES } from "./rules/all-rules.ts";

export const PIN_CHECK: StaticCheck = {
  name: "pin-check",
  rules: RULES,
  run: async (given, ports) => (await pinCheck({ given }, ports)).report,
};

/** pin-check alone, with the report about the policy under its own. */
export async function runPinCheck(request: StaticCheckRequest, options: PinCheckOptions = {}): Promise<CheckOutcome> {
  let result: PinCheckResult | undefined;
  const check: StaticCheck = {
    ...PIN_CHECK,
    run: async (given, ports) => {
      result = await pinCheck({ given, ...options }, ports);
      return result.report;
    },
  };
  const { refreshesEvidence = false, update } = options;
  const online = refreshesEvidence || update !== undefined ? true : request.online;
  const wantsDigests = refreshesEvidence || request.wantsDigests === true;
  const { root, policy, checks, onIncomplete } = await runStaticChecks([check], { ...request, online, wantsDigests });
  const [own] = checks;
  if (own === undefined || result === undefined) throw new Error("pin-check returned no report");
  return { ...result, report: withChecks(own, [policy]), root, onIncomplete };
}

// secret-scan as a static check, and as a program of its own.
import { withChecks } from "@lockstep/core";
import { type CheckOutcome, runStaticChecks, type StaticCheck, type StaticCheckRequest } from "@lockstep/runtime";
import { type ScanOptions, type ScanOutcome, secretScan } from "./program.ts";
import { REPORT_RULES } from "./rule/report-rules.ts";
import { proposedRange } from "./source/choose-selection.ts";

/** The check, for whoever runs several. */
export function secretScanWith(options: ScanOptions): StaticCheck {
  return {
    name: "secret-scan",
    rules: REPORT_RULES,
    commits: (given, event) => (given === undefined ? proposedRange(options, event) : undefined),
    run: async (given, ports) => (await secretScan(given, options, ports)).report,
  };
}

/** As the policy and the event have it. */
export const SECRET_SCAN: StaticCheck = secretScanWith({ mode: "auto" });

/** secret-scan alone, with the report about the policy under its own. */
export async function runSecretScan(request: StaticCheckRequest, options: ScanOptions): Promise<CheckOutcome> {
  let outcome: ScanOutcome | undefined;
  const check: StaticCheck = {
    ...secretScanWith(options),
    run: async (given, ports) => {
      outcome = await secretScan(given, options, ports);
      return outcome.report;
    },
  };
  const { root, policy, checks, onIncomplete } = await runStaticChecks([check], { ...request, plainFolders: true });
  const [own] = checks;
  if (own === undefined || outcome === undefined) throw new Error("secret-scan returned no report");
  return { ...outcome, report: withChecks(own, [policy]), root, onIncomplete };
}

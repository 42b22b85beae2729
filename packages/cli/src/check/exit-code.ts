// Which exit code the outcome of a check has.
import { type CheckOutcome, isAccepted } from "@lockstep/runtime";
import type { ExitCode } from "../command.ts";
import { VERDICT_EXIT } from "../verdict-exit.ts";

export function exitCodeOf(outcome: CheckOutcome): ExitCode {
  return isAccepted(outcome) ? 0 : VERDICT_EXIT[outcome.report.verdict];
}

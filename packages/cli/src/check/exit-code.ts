// Which exit code the outcome of a check has.
import type { Verdict } from "@lockstep/core";
import { type CheckOutcome, isAccepted } from "@lockstep/runtime";
import type { ExitCode } from "../command.ts";

const EXIT_CODES: Readonly<Record<Verdict, ExitCode>> = { pass: 0, fail: 1, incomplete: 3 };

export function exitCodeOf(outcome: CheckOutcome): ExitCode {
  return isAccepted(outcome) ? 0 : EXIT_CODES[outcome.report.verdict];
}

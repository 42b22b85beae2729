// The exit code of a run. A command that failed stays visible; a command that passed is judged by the report.
import type { RunReport } from "../report/run-report.ts";

const OF_VERDICT: Readonly<Record<RunReport["verdict"], number>> = { pass: 0, fail: 1, incomplete: 3 };

/** The command's own code where that is not 0; otherwise that of the verdict: 0 pass, 1 fail, 3 incomplete. */
export function runExitCode(command: number, verdict: RunReport["verdict"]): number {
  return command === 0 ? OF_VERDICT[verdict] : command;
}

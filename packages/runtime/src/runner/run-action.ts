// The one catch of an action: whatever is thrown becomes annotations and a failed step.
import { installCrashGuard } from "../failure/crash-guard.ts";
import { describeError } from "../failure/describe-error.ts";
import { actionsRunner } from "./actions-runner.ts";
import type { Runner } from "./runner.ts";

/** The only exit codes an action knows. A program states its own: there is no default that could be a pass. */
export type ActionExitCode = 0 | 1;

const FAILED: ActionExitCode = 1;

/** Runs a program to its end and sets the exit code of this process; never rejects, never ends the process itself. */
export async function runAction(
  program: (runner: Runner) => Promise<ActionExitCode>,
  runner: Runner = actionsRunner(),
): Promise<void> {
  const guard = installCrashGuard((error) => reportFailure(runner, error));
  try {
    guard.finish(await program(runner));
  } catch (error) {
    guard.finish(reportFailure(runner, error));
  }
}

/** Shows an error as annotations, one per problem, and returns the exit code of a failed step. */
export function reportFailure(runner: Runner, error: unknown): ActionExitCode {
  const { title, code, annotations } = describeError(error, { debug: runner.debugging });
  for (const { lines, location } of annotations) {
    const place = location ? { file: location.file, line: location.line, endLine: location.line } : {};
    runner.annotate({ level: "error", title: `${title} (${code})`, message: lines.join("\n"), ...place });
  }
  return FAILED;
}

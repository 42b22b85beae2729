// The one catch of an action: whatever is thrown becomes annotations and a failed step.
import { escapeMarkdown } from "@lockstep/core";
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

/** Shows an error as annotations, one per problem, and in the summary. Returns the exit code of a failed step. */
export function reportFailure(runner: Runner, error: unknown): ActionExitCode {
  const { title, code, lines, annotations } = describeError(error, { debug: runner.debugging });
  const heading = `${title} (${code})`;
  for (const { lines: own, location } of annotations) {
    const place = location ? { file: location.file, line: location.line, endLine: location.line } : {};
    runner.annotate({ level: "error", title: heading, message: own.join("\n"), ...place });
  }
  summarize(runner, heading, lines);
  return FAILED;
}

/** Where the summary cannot be written, the annotations have said it all: a second error must not hide the first. */
function summarize(runner: Runner, heading: string, lines: readonly string[]): void {
  const markdown = [
    `## ❌ lockstep could not check: ${escapeMarkdown(heading)}`,
    "",
    ...lines.map((line) => `- ${escapeMarkdown(line)}`),
  ];
  try {
    runner.appendSummary(`${markdown.join("\n")}\n`);
  } catch {
    runner.debug("the summary could not be written");
  }
}

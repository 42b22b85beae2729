// The one catch of an action: whatever is thrown becomes annotations and a failed step. And the one place where the evidence
// of a step is opened and ended, so that no action can forget it.
import { type ActionSpec, escapeMarkdown, type Verdict, worst } from "@lockstep/core";
import { leaveStep, openStep } from "../evidence/open-step.ts";
import type { OpenStep, StepEvidence } from "../evidence/step-evidence.ts";
import { installCrashGuard } from "../failure/crash-guard.ts";
import { describeError } from "../failure/describe-error.ts";
import type { Environment } from "../process/environment.ts";
import { actionsRunner } from "./actions-runner.ts";
import type { Runner } from "./runner.ts";

/** The only exit codes an action knows. A program states its own: there is no default that could be a pass. */
export type ActionExitCode = 0 | 1;

export interface ActionEnd {
  readonly exitCode: ActionExitCode;
  /** Undefined for a phase after which the step goes on, or that comes after its end. */
  readonly verdict: Verdict | undefined;
}

/** A phase of an action. */
export type ActionProgram = (runner: Runner, evidence: StepEvidence) => Promise<ActionEnd>;

const FAILED: ActionExitCode = 1;

/**
 * Runs a phase of the action `spec` to its end and sets the exit code of this process; never rejects, never ends the process
 * itself. The evidence of the step is there from the start, and says at the end how it ended.
 */
export async function runAction(
  spec: Pick<ActionSpec, "name" | "phases">,
  program: ActionProgram,
  env: Environment = process.env,
  runner: Runner = actionsRunner(),
): Promise<void> {
  let step: OpenStep | undefined;
  const fail = (error: unknown): ActionExitCode => {
    if (step !== undefined) noteFailure(step, error, spec, runner);
    return reportFailure(runner, error);
  };
  const guard = installCrashGuard(fail);
  try {
    step = openStep(spec, env, runner);
    leaveStep(step, spec, runner);
    runner.setOutput("evidence", step.root);
    const { exitCode, verdict } = await program(runner, step);
    // A step that fails has not passed, whatever it says: `continue-on-error` would let the rest of the job go on.
    step.end(exitCode === FAILED ? worst([verdict ?? "fail", "incomplete"]) : verdict);
    leaveStep(step, spec, runner);
    guard.finish(exitCode);
  } catch (error) {
    guard.finish(fail(error));
  }
}

/** Shows an error as annotations, one per problem, and in the summary. Returns the exit code of a failed step. */
export function reportFailure(runner: Runner, error: unknown): ActionExitCode {
  const { title, code, lines, page, annotations } = describeError(error, { debug: runner.debugging });
  const heading = `${title} (${code})`;
  for (const { lines: own, location } of annotations) {
    const place = location ? { file: location.file, line: location.line, endLine: location.line } : {};
    runner.annotate({ level: "error", title: heading, message: own.join("\n"), ...place });
  }
  summarize(runner, heading, [...lines, `More: ${page}`]);
  return FAILED;
}

/** Where this cannot be written either, the first error is the one to tell; the entry then says that the step never ended. */
function noteFailure(step: OpenStep, error: unknown, spec: Pick<ActionSpec, "phases">, runner: Runner): void {
  try {
    step.fail(describeError(error, { debug: false }).code);
    leaveStep(step, spec, runner);
  } catch {
    runner.debug("the evidence could not be written");
  }
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

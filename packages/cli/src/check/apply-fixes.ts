// Applies the fixes of a report to the files it is about, or shows what that would change.
import { collectEdits, type Fix } from "@lockstep/core";
import { actionsRunner, type CheckOutcome, writeInside } from "@lockstep/runtime";
import type { ExitCode, Terminal } from "../command.ts";
import { isOnRunner } from "../terminal/is-on-runner.ts";
import { exitCodeOf } from "./exit-code.ts";

/** Most fixes are commit ids, and those are known from the evidence file or from GitHub. */
const NO_FIX = "lockstep: no fix is known; --online asks GitHub for the commits of tags\n";

/** True if anything was changed. Errors: `UsageError` (`output-not-writable`). */
export async function applyFixes(fixes: readonly Fix[], root: string, { stderr }: Terminal): Promise<boolean> {
  const { planChanges, writeChanges } = await import("@lockstep/runtime/fix");
  const changes = planChanges(root, collectEdits(fixes));
  writeChanges(changes);
  for (const { path } of changes) stderr.write(`lockstep: fixed ${JSON.stringify(path)}\n`);
  if (changes.length === 0) stderr.write(NO_FIX);
  return changes.length > 0;
}

/** Writes the files the check was asked to make. */
export function writeProposals({ proposals = [], root }: CheckOutcome, { stderr }: Terminal): void {
  for (const { path, text } of proposals) {
    writeInside(root, path, text);
    stderr.write(`lockstep: wrote ${path}\n`);
  }
}

/** Prints a patch for `git apply`. The exit code is that of the report, so that a hook can use both. */
export async function printPatch(
  fixes: readonly Fix[],
  outcome: CheckOutcome,
  { env, stdout, stderr }: Terminal,
): Promise<ExitCode> {
  const { planChanges, renderPatch } = await import("@lockstep/runtime/fix");
  const patch = renderPatch(planChanges(outcome.root, collectEdits(fixes)));
  if (patch === "") stderr.write(NO_FIX);
  // The lines of a patch quote the repository, and a runner would take some of them for commands.
  if (isOnRunner(env)) actionsRunner().printUntrusted(patch);
  else stdout.write(patch);
  return exitCodeOf(outcome);
}

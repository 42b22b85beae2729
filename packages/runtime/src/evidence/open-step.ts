// Opens the evidence of a step: anew in its first phase, as its first phase left it in the later ones.
import { lstatSync } from "node:fs";
import { basename, dirname } from "node:path";
import { type ActionSpec, IntegrityError, VERSION } from "@lockstep/core";
import type { Environment } from "../process/environment.ts";
import type { Runner } from "../runner/runner.ts";
import { isStepFolder, openEvidenceFolder, openStepFolder } from "./evidence-folder.ts";
import { evidenceRun, evidenceStep } from "./evidence-run.ts";
import { OpenStep, type StepPlace } from "./step-evidence.ts";

/** The name under which a phase leaves the step to the next one, with the runner, where the job cannot change it. */
const STATE = "evidence";

/**
 * The evidence of this step, with its entry written. Throws `UsageError` (`output-not-writable`) where there is no place for
 * it, `IntegrityError` (`response-malformed`) where somebody has changed what earlier steps or phases left.
 */
export function openStep(
  { name, phases }: Pick<ActionSpec, "name" | "phases">,
  env: Environment,
  runner: Pick<Runner, "readState">,
): OpenStep {
  const evidence = openEvidenceFolder(env);
  const saved = phases.length > 1 ? runner.readState(STATE) : "";
  const step = saved === "" ? begin(name, evidence, env) : goOn(saved, evidence);
  step.record();
  return step;
}

/** Leaves the step to its next phase. */
export function leaveStep(
  step: OpenStep,
  { phases }: Pick<ActionSpec, "phases">,
  runner: Pick<Runner, "saveState">,
): void {
  if (phases.length > 1) runner.saveState(STATE, JSON.stringify(step.place));
}

function begin(name: string, evidence: string, env: Environment): OpenStep {
  const startedAt = new Date().toISOString();
  const folder = openStepFolder(evidence, name);
  const where = evidenceStep(env);
  return new OpenStep({
    folder,
    run: evidenceRun(env),
    entry: { name, ...where, version: VERSION, state: "running", weaker: [], startedAt, files: [] },
  });
}

/** The state comes from this suite; the folder has been in the hands of the job. */
function goOn(saved: string, evidence: string): OpenStep {
  const place = JSON.parse(saved) as StepPlace;
  const { folder } = place;
  const isOurs = dirname(folder) === evidence && isStepFolder(basename(folder));
  if (isOurs && lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return new OpenStep(place);
  throw new IntegrityError("response-malformed", `The evidence of this step in ${folder} is gone or was exchanged.`, {
    hint: "Another step of this job changes what this suite leaves in RUNNER_TEMP: find it and take it out.",
  });
}

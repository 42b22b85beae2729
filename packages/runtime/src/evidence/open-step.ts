// Opens the evidence of a step: anew in its first phase, as its first phase left it in the later ones.
import { lstatSync } from "node:fs";
import { basename, dirname } from "node:path";
import { type ActionSpec, type EvidenceEntry, type EvidenceRun, IntegrityError, VERSION } from "@lockstep/core";
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
  const step = saved === "" ? begin(name, evidence, env) : goOn(saved, { name, evidence, run: evidenceRun(env) });
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

interface Expected {
  readonly name: string;
  readonly evidence: string;
  readonly run: EvidenceRun;
}

/**
 * The folder has been in the hands of the job. The state comes from this suite, unless the first phase left none: then a job
 * could have made it, so it must at least be of this run and this action.
 */
function goOn(saved: string, { name, evidence, run }: Expected): OpenStep {
  const place = readPlace(saved);
  const isOurs =
    place !== undefined &&
    place.entry.name === name &&
    JSON.stringify(place.run) === JSON.stringify(run) &&
    dirname(place.folder) === evidence &&
    isStepFolder(basename(place.folder)) &&
    lstatSync(place.folder, { throwIfNoEntry: false })?.isDirectory();
  if (isOurs) return new OpenStep(place);
  throw new IntegrityError("response-malformed", `The evidence of this step in ${evidence} is gone or was exchanged.`, {
    hint: "Another step of this job changes what this suite leaves in RUNNER_TEMP: find it and take it out.",
  });
}

/** Undefined for what no phase of this suite leaves. */
function readPlace(saved: string): StepPlace | undefined {
  try {
    const place: Partial<StepPlace> | null = JSON.parse(saved);
    const { folder, run, entry } = place ?? {};
    if (typeof folder !== "string" || run === undefined || !isEntry(entry)) return undefined;
    return { folder, run, entry };
  } catch {
    return undefined;
  }
}

function isEntry(entry: unknown): entry is EvidenceEntry {
  if (typeof entry !== "object" || entry === null || !("weaker" in entry) || !("files" in entry)) return false;
  return Array.isArray(entry.weaker) && Array.isArray(entry.files);
}

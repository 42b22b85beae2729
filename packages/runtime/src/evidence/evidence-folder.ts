// Where the steps of a job leave their evidence: one folder for all, and one below it for each step.
import { lstatSync, mkdirSync, mkdtempSync, type Stats } from "node:fs";
import { join } from "node:path";
import { EVIDENCE_FOLDER, UsageError } from "@lockstep/core";
import type { Environment } from "../process/environment.ts";

const STEP_FOLDER = /^[a-z][a-z0-9-]{0,40}-[A-Za-z0-9]{6}$/;

/** True for names as `openStepFolder` gives them. */
export function isStepFolder(name: string): boolean {
  return STEP_FOLDER.test(name);
}

/**
 * The folder under `RUNNER_TEMP`, which is emptied after every job, absolute. It is made unless it is there. Throws
 * `UsageError` (`output-not-writable`) where there is no such place, and for whatever is no plain folder of this user's own.
 */
export function openEvidenceFolder(env: Environment): string {
  const temporary = env["RUNNER_TEMP"];
  if (!temporary) {
    throw new UsageError("output-not-writable", "RUNNER_TEMP is not set, so there is no place for the report.", {
      hint: "Run this action in a workflow, or use the lockstep command line with --output.",
    });
  }
  const folder = join(temporary, EVIDENCE_FOLDER);
  makeFolder(folder);
  return folder;
}

/** A new folder for a step of the action `name`, absolute. Errors as `openEvidenceFolder`. */
export function openStepFolder(evidence: string, name: string): string {
  try {
    return mkdtempSync(join(evidence, `${name}-`));
  } catch (cause) {
    throw unusable(evidence, cause);
  }
}

/** Steps may overlap, so another one may make it first. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause && cause.code === "EEXIST")) throw unusable(folder, cause);
  }
  const status = lstatSync(folder, { throwIfNoEntry: false });
  if (status === undefined || !isOwn(status)) throw unusable(folder);
}

/** No link, and nobody else's. Windows knows no user ids. */
function isOwn(status: Stats): boolean {
  return status.isDirectory() && (process.getuid === undefined || status.uid === process.getuid());
}

function unusable(folder: string, cause?: unknown): UsageError {
  return new UsageError("output-not-writable", `${folder} is no folder that this step can leave its report in.`, {
    hint: "Make RUNNER_TEMP a folder that the job may write to, as the runner does, and put nothing else in this place.",
    cause,
  });
}

// The reports that steps of this suite have left in this job: the other side of output-folder.ts.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readTextFile } from "../files/read-text-file.ts";
import type { Environment } from "../process/environment.ts";

export interface StepReport {
  /** The action, by the name of its folder. */
  readonly tool: string;
  readonly text: string;
}

/** As `outputFolder` names them. */
const FOLDER = /^lockstep-([a-z][a-z0-9-]{0,40})-[A-Za-z0-9]{6}$/;
/** More steps than a job has. */
const MAX_REPORTS = 1000;

/**
 * Every `report.json` of a step's own folder in `RUNNER_TEMP`, at most `maxBytes` each, ordered by folder. Nothing where there
 * is no such place. A folder without a report that can be read is left out: its step has not finished, or has failed.
 */
export function findStepReports(env: Environment, maxBytes: number): readonly StepReport[] {
  const temporary = env["RUNNER_TEMP"];
  if (!temporary) return [];
  return foldersIn(temporary).flatMap((folder) => {
    const [, tool] = FOLDER.exec(folder) ?? [];
    const read = tool === undefined ? undefined : readTextFile(join(temporary, folder, "report.json"), maxBytes);
    return tool !== undefined && read?.ok ? [{ tool, text: read.text }] : [];
  });
}

/** Links are no folders of a step. */
function foldersIn(temporary: string): readonly string[] {
  try {
    const entries = readdirSync(temporary, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isDirectory() && FOLDER.test(entry.name)).map(({ name }) => name);
    return names.sort().slice(0, MAX_REPORTS);
  } catch {
    return [];
  }
}

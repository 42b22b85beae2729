// Where the files of a step's own go.
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "@lockstep/core";
import type { Environment } from "../process/environment.ts";

/**
 * A new folder for the step of the action `name`, under `RUNNER_TEMP`, which is emptied after every job. Throws `UsageError`
 * (`output-not-writable`) where there is no such place.
 */
export function outputFolder(name: string, env: Environment): string {
  const temporary = env["RUNNER_TEMP"];
  if (!temporary) {
    throw new UsageError("output-not-writable", "RUNNER_TEMP is not set, so there is no place for the report.", {
      hint: "Run this action in a workflow, or use the lockstep command line with --output.",
    });
  }
  try {
    return mkdtempSync(join(temporary, `lockstep-${name}-`));
  } catch (cause) {
    throw new UsageError("output-not-writable", `no folder for the report can be created in ${temporary}.`, {
      hint: "Make RUNNER_TEMP a folder that the job may write to, as the runner does.",
      cause,
    });
  }
}

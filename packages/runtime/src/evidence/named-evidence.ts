// Where evidence is read from: the place of this job, or a folder that a person names.
import { join, resolve } from "node:path";
import { EVIDENCE_FOLDER } from "@lockstep/core";
import type { Environment } from "../process/environment.ts";
import { type ReadEvidence, readEvidence } from "./read-evidence.ts";

/** What the steps of this job have left until now, this one's beginning included. Throws as `readEvidence`. */
export function jobEvidence(env: Environment): ReadEvidence {
  return readEvidence(join(env["RUNNER_TEMP"] ?? "", EVIDENCE_FOLDER));
}

/** `path` is absolute, or relative to `folder`. Throws as `readEvidence`. */
export function namedEvidence(path: string, folder: string): ReadEvidence {
  return readEvidence(resolve(folder, path));
}

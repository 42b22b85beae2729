// Reads the folders of evidence that a command line names. What cannot be read is a problem of its folder, not the end.
import { lstatSync } from "node:fs";
import { resolve } from "node:path";
import { type EvidenceProblem, IntegrityError, UnavailableError, UsageError } from "@lockstep/core";
import { failedEvidence } from "@lockstep/core/evidence";
import { type ReadEvidence, readEvidence } from "@lockstep/runtime/evidence";

export interface EvidenceFolder {
  /** As the command line names it. */
  readonly name: string;
  /** Undefined where it cannot be read; `problems` says why. */
  readonly evidence: ReadEvidence | undefined;
  readonly problems: readonly EvidenceProblem[];
}

/** Throws `UsageError` (`invalid-input`, `path-not-found`) for no folder at all and for paths that are not there. */
export function readFolders(paths: readonly string[], cwd: string): readonly EvidenceFolder[] {
  if (paths.length === 0) {
    throw new UsageError("invalid-input", "No folder of evidence is named.", {
      hint: "Name what the output `evidence` of an action names, such as: lockstep evidence verify lockstep-evidence",
    });
  }
  const missing = paths.filter((path) => !isThere(resolve(cwd, path)));
  if (missing.length > 0) {
    throw new UsageError("path-not-found", "Not every folder of evidence is there.", {
      hint: "Name the folders as they were downloaded.",
      problems: missing.map((path) => `${path}: there is nothing`),
    });
  }
  return paths.map((path) => readFolder(path, cwd));
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

function readFolder(name: string, cwd: string): EvidenceFolder {
  try {
    return { name, evidence: readEvidence(resolve(cwd, name)), problems: [] };
  } catch (error) {
    return { name, evidence: undefined, problems: [problemOf(error, name)] };
  }
}

function problemOf(error: unknown, what: string): EvidenceProblem {
  if (error instanceof IntegrityError) return failedEvidence("index-malformed", what, error.message);
  if (error instanceof UnavailableError) return failedEvidence("index-missing", what, "There is no index.json in it.");
  throw error;
}

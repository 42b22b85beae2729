// The files by which a step tells the runner of artifacts it made, and learns of those made before (actions/runner#4527).
import { appendFileSync } from "node:fs";
import { UsageError } from "@lockstep/core";
import { readTextFile } from "../files/read-text-file.ts";

/** Far above what the runner writes for the most artifacts it keeps. */
const MAX_LIST_BYTES = 10 * 1024 * 1024;

/**
 * The text of `GITHUB_ARTIFACTS_LIST`, or `off` where this runner has none or has switched the feature off: then the file
 * has no bytes. Throws `UsageError` (`path-not-found`) where the file cannot be read.
 */
export function readArtifactList(env: NodeJS.ProcessEnv): string | "off" {
  const path = env["GITHUB_ARTIFACTS_LIST"];
  if (!path) return "off";
  const read = readTextFile(path, MAX_LIST_BYTES);
  if (read.ok) return read.text === "" ? "off" : read.text;
  throw new UsageError("path-not-found", `The list of artifacts of this job cannot be read: ${read.why}.`, {
    hint: "Make sure that no earlier step removed the file in GITHUB_ARTIFACTS_LIST, or name the subjects by an input.",
  });
}

/**
 * Appends whole lines to `GITHUB_ARTIFACTS`. Gives false, and writes nothing, where this runner has no use for them. Throws
 * `UsageError` (`output-not-writable`).
 */
export function declareArtifacts(env: NodeJS.ProcessEnv, lines: string): boolean {
  const path = env["GITHUB_ARTIFACTS"];
  if (!path || readArtifactList(env) === "off") return false;
  try {
    appendFileSync(path, lines);
    return true;
  } catch (cause) {
    throw new UsageError("output-not-writable", "The file in GITHUB_ARTIFACTS cannot be written.", {
      hint: "Make sure that no earlier step removed it.",
      cause,
    });
  }
}

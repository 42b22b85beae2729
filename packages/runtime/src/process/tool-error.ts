// The errors of starting a program, whichever way it is run.
import { UnavailableError } from "@lockstep/core";

/** The error for a program that is not on PATH. */
export function toolMissing(tool: string): UnavailableError {
  return new UnavailableError("tool-missing", `${tool} was not found on PATH`, {
    hint: `Install ${tool}, or add its folder, outside the repository, to PATH as an absolute path.`,
  });
}

/** The error for a program that could not be started, or did what it must not. */
export function toolFailed(tool: string, what: string, cause?: unknown): UnavailableError {
  const hint = `Run ${tool} by hand in the same folder to see what is wrong.`;
  return new UnavailableError("tool-failed", `${tool} ${what}`, { hint, cause });
}

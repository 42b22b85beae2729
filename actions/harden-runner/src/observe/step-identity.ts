// Which step a process belongs to: the runner sets GITHUB_ACTION for what it starts. Anybody else can set it too, so only a
// direct child of the runner is believed, and only for the first program it starts; all below it inherit.
import type { ProcessEntry } from "./process-entry.ts";

export const STEP_VARIABLE = "GITHUB_ACTION";

const MAX_STEP = 256;

export type StepFinding =
  /** Nothing to read here: the step is inherited, or the process is not the runner's. */
  | { readonly kind: "keep" }
  /** `step` is undefined where the process has none, or was gone before it could be read. */
  | { readonly kind: "read"; readonly step: string | undefined; readonly missed: boolean }
  /** The program that was read may not be the one the runner started. */
  | { readonly kind: "revoke" };

/**
 * What a new program of `entry` tells, when it started at `execAt`. `read` gives the variable of the environment, null where
 * it is not set and undefined where the process is gone.
 */
export function findStep(entry: ProcessEntry, execAt: number, read: () => string | null | undefined): StepFinding {
  if (entry.line !== "child") return { kind: "keep" };
  if (entry.stepReadAt !== undefined) {
    return execAt < entry.stepReadAt ? { kind: "revoke" } : { kind: "keep" };
  }
  const value = read();
  if (value === undefined) return { kind: "read", step: undefined, missed: true };
  const usable = value !== null && value !== "" && value.length <= MAX_STEP;
  return { kind: "read", step: usable ? value : undefined, missed: false };
}

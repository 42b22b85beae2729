// Which problems of evidence are about what a step did, and which about the evidence itself.

/** It repeats what the step's own report says. */
export const REPEATED = "verdict-not-pass";

const OF_STEPS: readonly string[] = ["step-unfinished", "step-failed", "step-skipped", "step-weaker", REPEATED];

/** True for what a step did or did not do. Every other problem says that the evidence itself cannot be relied on. */
export function isOfStep(code: string): boolean {
  return OF_STEPS.includes(code);
}

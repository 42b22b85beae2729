// The output by which every action of the suite names the evidence.

/** For the declaration of an action. The runtime sets it, also for a step that then fails. */
export const EVIDENCE_OUTPUT = {
  evidence:
    "Path of the folder with the evidence of all steps of this suite in the job so far, for `actions/upload-artifact` with `if: always()`.",
} as const;

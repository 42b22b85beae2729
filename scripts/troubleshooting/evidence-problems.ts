// Advice on what `lockstep evidence verify`, provenance and verify-artifact object to in the evidence of a job.
import type { EvidenceProblemCode } from "@lockstep/core";
import type { Advice } from "./advice.ts";

export const EVIDENCE_PROBLEMS = {
  "index-missing": {
    means: "There is no index, or it names no step.",
    causes: ["No step of lockstep ran in that job.", "The upload took another folder."],
    cures: ["Upload the folder that the output `evidence` names: see [evidence](evidence.md)."],
  },
  "index-malformed": {
    means: "The index is no index of this suite.",
    causes: ["It was edited, cut off, or written by a later version."],
    cures: ["Do not trust it. Run the job again, and read it with the same version."],
  },
  "run-mismatch": {
    means: "The evidence is of another run, or does not say of which.",
    causes: [
      "An artifact of an earlier run or attempt was downloaded.",
      "`--run`, `--repository` or `--commit` is mistyped.",
      "It was made on a machine, not in a workflow.",
    ],
    cures: ["Download the artifact of this run.", "Where it is of another run in earnest, do not trust it."],
  },
  "report-missing": {
    means: "The index names a file that is not there, or a finished step without a report.",
    causes: ["Part of the folder was uploaded.", "A step removed files."],
    cures: ["Upload the whole folder, with `if: always()`."],
  },
  "digest-mismatch": {
    means: "A file is not the one that the step wrote.",
    causes: ["It was edited after the step ended.", "Line ends were converted."],
    cures: ["Do not trust it. Look for the step that wrote it last, and run the job again."],
  },
  "verdict-mismatch": {
    means: "A report says something else than the index says of it.",
    causes: ["A report was put in place of another one."],
    cures: ["Do not trust it. Somebody changed index or report."],
  },
  "report-duplicate": {
    means: "A file or a step is named more than once.",
    causes: ["Folders of two runs were put together.", "Somebody added an entry."],
    cures: ["Keep a folder for each job, and name them one by one."],
  },
  "file-unlisted": {
    means: "There is a file that no step wrote.",
    causes: ["A step wrote into the folder.", "Folders were put together."],
    cures: ["Write to a folder of your own, and take the file out."],
  },
  "step-unfinished": {
    means: "A step began and did not end.",
    causes: [
      "It was cancelled, or the machine was lost.",
      "harden-runner runs until the job ends, and had no step with `interim: true` before the evidence was read.",
    ],
    cures: ["Run the job again.", "Add harden-runner with `interim: true` before provenance."],
  },
  "step-failed": {
    means: "A step ended by an error, without a verdict. The message names its code.",
    causes: ["See that code on this page."],
    cures: ["Cure the error, and run the job again."],
  },
  "step-skipped": {
    means: "The workflow names a step, or a check demands it, and it never began.",
    causes: ["Its `if:` was false.", "A step before failed.", "The action that `--need` names is not in the workflow."],
    cures: ["Run the step, or do not demand it."],
  },
  "step-weaker": {
    means: "Inputs of the step took something away from what the policy or the defaults check.",
    causes: ["`on-incomplete: warn`, a narrower `path` or `mode`, or endpoints that only the inputs allow."],
    cures: ["Take the input out, or put it into the policy, where a review sees it."],
  },
  "verdict-not-pass": {
    means: "A step came to `fail` or `incomplete`, and the job went on.",
    causes: ["`continue-on-error`, or `if: always()` at what follows."],
    cures: ["Open the report of the step, and cure what it lists."],
  },
} as const satisfies Record<EvidenceProblemCode, Advice>;

// What the steps of one job leave as evidence: the index of their reports. Plain data; reading and judging it is next door.
import type { ErrorCode } from "../errors.ts";
import type { Verdict } from "../report/verdict.ts";

/** The folder below `RUNNER_TEMP` that every step of the suite in a job writes to. */
export const EVIDENCE_FOLDER = "lockstep-evidence";

/** In that folder, over the folders of the steps. */
export const EVIDENCE_INDEX = "index.json";

/** Beside a step's files: its own entry of the index. */
export const EVIDENCE_ENTRY = "entry.json";

/** The largest index that is read, in bytes. */
export const MAX_INDEX_BYTES = 1024 * 1024;

/** More steps than a job has. */
export const MAX_EVIDENCE_ENTRIES = 1000;

/** The job that the evidence is of, as the runner's variables name it (GitHub documentation, "Variables reference"). */
export interface EvidenceRun {
  /** Such as `https://github.com`. */
  readonly server: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly runId: string;
  readonly attempt: string;
  /** The job's key in the workflow. */
  readonly job: string;
  /** Full id. */
  readonly commit: string;
  readonly event: string;
  /** `owner/name/.github/workflows/x.yml@ref`. */
  readonly workflow: string;
}

/**
 * How far a step came. `running`: it began and has not ended, or was cancelled; harden-runner runs until the job ends.
 * `finished`: it came to a verdict. `failed`: it ended by an error, without a verdict. `skipped`: the workflow names it, and it
 * never began.
 */
export type EvidenceState = "running" | "finished" | "failed" | "skipped";

/** A file of a step. */
export interface EvidenceFile {
  /** Relative to the folder of the evidence, `/`-separated, such as `gate-a1B2c3/report.json`. */
  readonly path: string;
  /** Of its bytes, lower-case hex. */
  readonly sha256: string;
  readonly bytes: number;
}

export interface EvidenceEntry {
  /** The action, such as `gate`. */
  readonly name: string;
  /** `GITHUB_ACTION`: the id of the step, or the name that the runner gave it. */
  readonly step: string;
  /** Where the code of the step came from: `GITHUB_ACTION_REPOSITORY` and `GITHUB_ACTION_REF`. Both empty for a local path. */
  readonly action: { readonly repository: string; readonly ref: string };
  /** Of the suite. */
  readonly version: string;
  readonly state: EvidenceState;
  /** Where the state is `finished`. */
  readonly verdict?: Verdict;
  /** Where the state is `failed`: what the error was. */
  readonly code?: ErrorCode | "internal";
  /** What the inputs of the step took away from what the policy or the defaults check, a sentence each. */
  readonly weaker: readonly string[];
  /** ISO 8601 in UTC. Left out for a skipped step. */
  readonly startedAt?: string;
  readonly endedAt?: string;
  readonly files: readonly EvidenceFile[];
}

/** Schema 1 is frozen: fields may be added, never renamed, retyped or removed. */
export interface EvidenceIndex {
  readonly schema: 1;
  readonly run: EvidenceRun;
  /** In the order in which the steps began. */
  readonly entries: readonly EvidenceEntry[];
}

/** What can be wrong with evidence. */
export type EvidenceProblemCode =
  | "index-missing"
  | "index-malformed"
  | "run-mismatch"
  | "report-missing"
  | "digest-mismatch"
  | "verdict-mismatch"
  | "report-duplicate"
  | "file-unlisted"
  | "step-unfinished"
  | "step-failed"
  | "step-skipped"
  | "step-weaker"
  | "verdict-not-pass";

export interface EvidenceProblem {
  readonly code: EvidenceProblemCode;
  /** The action and its step, or the file. */
  readonly what: string;
  /** A sentence. */
  readonly why: string;
  /** What it makes of the whole. */
  readonly verdict: Exclude<Verdict, "pass">;
}

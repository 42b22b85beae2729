// What a run of a workflow is made of, and what becomes of it.
import type { TriggerEvent } from "../runner/step-environment.ts";
import type { WorkflowJob } from "./workflow-file.ts";

/** One use of an action that is not run but stood in for. */
export interface StandInCall {
  readonly job: string;
  readonly stepId: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** Absolute. */
  readonly workspace: string;
  /** The job's folder for temporary files, absolute. */
  readonly temporary: string;
  /** Variables of the job and of the step. */
  readonly variables: Readonly<Record<string, string>>;
}

/** Does what the action would do, and gives its outputs. The step fails if it throws. */
export type StandIn = (call: StandInCall) => Promise<Readonly<Record<string, string>>>;

/** What the surroundings give to a job. */
export interface JobSetting {
  /** What `github.token` stands for. */
  readonly token: string;
  /** Added to the variables of every step; they win over all others. */
  readonly env: Readonly<Record<string, string>>;
  /** Folders of programs, absolute, in front of the search path. */
  readonly programs: readonly string[];
}

export interface WorkflowOrder {
  /** Text of the workflow's file. */
  readonly text: string;
  readonly event: TriggerEvent;
  /** Of a manual run. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** A folder that exists and is this run's alone: each job gets a workspace and a folder for temporary files in it. */
  readonly folder: string;
  settingOf(job: WorkflowJob): JobSetting;
  /** By the name of the action without its ref, such as `actions/checkout`. */
  readonly standIns: ReadonlyMap<string, StandIn>;
  /** Path of the action.yml of an action that is run as it is; undefined for an unknown one. `name` is without its ref. */
  actionFile(name: string): string | undefined;
  /** Inputs that the surroundings add to an action, where the workflow does not give them. */
  inputsFor(name: string): Readonly<Record<string, string>>;
}

export type StepOutcome = "success" | "failure" | "skipped";

export interface StepEnd {
  readonly id: string;
  /** The action without its ref, or the script. */
  readonly what: string;
  readonly outcome: StepOutcome;
  readonly outputs: ReadonlyMap<string, string>;
  readonly log: string;
}

export interface JobEnd {
  readonly conclusion: StepOutcome;
  readonly steps: readonly StepEnd[];
}

export interface WorkflowEnd {
  /** `success` takes that of every job. */
  readonly conclusion: "success" | "failure";
  /** By id. */
  readonly jobs: ReadonlyMap<string, JobEnd>;
}

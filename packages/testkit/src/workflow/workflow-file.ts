// Reads the part of a workflow's YAML that the interpreter plays. What it does not know is refused, never skipped: an example
// must not pass because half of it was overlooked. Source of facts: GitHub documentation, "Workflow syntax".
import { parse } from "yaml";

export interface WorkflowStep {
  /** Empty where the step has none. */
  readonly id: string;
  /** What it does: an action or a script. */
  readonly work: { readonly uses: string } | { readonly script: string };
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly continuesOnError: boolean;
  /** False for a step that is skipped: `if: false`. */
  readonly mayRun: boolean;
}

export interface WorkflowJob {
  readonly id: string;
  readonly needs: readonly string[];
  /** By scope, such as `id-token`: `read` or `write`. What is not named is not granted. */
  readonly permissions: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly steps: readonly WorkflowStep[];
}

export interface WorkflowFile {
  readonly name: string;
  /** Names of the events that start it. */
  readonly events: readonly string[];
  /** In an order in which each comes after those it needs. */
  readonly jobs: readonly WorkflowJob[];
}

const KEYS = {
  workflow: ["name", "on", "permissions", "concurrency", "env", "jobs"],
  job: ["name", "runs-on", "needs", "permissions", "environment", "concurrency", "timeout-minutes", "env", "steps"],
  step: ["id", "name", "if", "uses", "with", "run", "env", "continue-on-error"],
} as const;

type Mapping = Readonly<Record<string, unknown>>;

/** Throws for what is no workflow, and for every key that the interpreter does not play. */
export function readWorkflow(text: string): WorkflowFile {
  const file = mapping(parse(text), "the workflow", KEYS.workflow);
  const shared = { permissions: texts(file["permissions"]), env: texts(file["env"]) };
  const jobs = Object.entries(mapping(file["jobs"], "jobs")).map(([id, value]) => readJob(id, value, shared));
  const on = file["on"];
  const events = typeof on === "string" ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(mapping(on, "on"));
  return { name: scalar(file["name"]), events, jobs: inOrder(jobs) };
}

function readJob(id: string, value: unknown, shared: Pick<WorkflowJob, "permissions" | "env">): WorkflowJob {
  const job = mapping(value, `job ${id}`, KEYS.job);
  const { needs = [], permissions, steps } = job;
  if (!Array.isArray(steps) || steps.length === 0) throw new Error(`job ${id} has no steps`);
  return {
    id,
    needs: Array.isArray(needs) ? needs.map(scalar) : [scalar(needs)],
    permissions: permissions === undefined ? shared.permissions : texts(permissions),
    env: { ...shared.env, ...texts(job["env"]) },
    steps: steps.map((step) => readStep(id, step)),
  };
}

function readStep(job: string, value: unknown): WorkflowStep {
  const step = mapping(value, `a step of ${job}`, KEYS.step);
  const { uses, run } = step;
  if ((uses === undefined) === (run === undefined)) throw new Error(`a step of ${job} has not one of uses and run`);
  return {
    id: scalar(step["id"]),
    work: uses === undefined ? { script: scalar(run) } : { uses: scalar(uses) },
    inputs: texts(step["with"]),
    env: texts(step["env"]),
    continuesOnError: step["continue-on-error"] === true,
    mayRun: readCondition(job, step["if"]),
  };
}

/** Only what needs no evaluation. */
function readCondition(job: string, value: unknown): boolean {
  if (value === undefined || typeof value === "boolean") return value ?? true;
  throw new Error(`this interpreter knows no other condition than true and false, in ${job}`);
}

function inOrder(jobs: readonly WorkflowJob[]): readonly WorkflowJob[] {
  const ordered: WorkflowJob[] = [];
  while (ordered.length < jobs.length) {
    const ready = jobs.filter(
      (job) => !ordered.includes(job) && job.needs.every((id) => ordered.some((other) => other.id === id)),
    );
    if (ready.length === 0) throw new Error("jobs need each other, or one that is not there");
    ordered.push(...ready);
  }
  return ordered;
}

function mapping(value: unknown, what: string, known?: readonly string[]): Mapping {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error(`${what} is not a mapping`);
  const unknown = known && Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== undefined) throw new Error(`this interpreter does not know ${unknown} of ${what}`);
  return { ...value };
}

function texts(value: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(mapping(value ?? {}, "a list of values"));
  return Object.fromEntries(entries.map(([name, content]) => [name, scalar(content)]));
}

function scalar(value: unknown): string {
  if (typeof value === "object" && value !== null) throw new Error("a scalar was expected");
  return value === undefined || value === null ? "" : String(value);
}

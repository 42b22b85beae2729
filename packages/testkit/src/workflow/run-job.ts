// Runs the steps of one job in order. After a failure the rest is skipped, unless the step may fail.
import { mkdir, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { jobVariables } from "../runner/step-environment.ts";
import { type JobPlace, runStep, type StepResult } from "./run-step.ts";
import type { WorkflowJob } from "./workflow-file.ts";
import type { JobEnd, StepEnd, WorkflowOrder } from "./workflow-run.ts";

export async function runJob(job: WorkflowJob, order: WorkflowOrder): Promise<JobEnd> {
  const place = await openPlace(job, order);
  const steps: StepEnd[] = [];
  let hasFailed = false;
  const actions = nameActions(job.steps);
  for (const [index, step] of job.steps.entries()) {
    const what = "uses" in step.work ? (step.work.uses.split("@")[0] ?? "") : step.work.script;
    if (hasFailed || !step.mayRun) {
      steps.push({ id: step.id, what, outcome: "skipped", outputs: new Map(), log: "" });
      continue;
    }
    const result = await runStep(step, actions[index] ?? "", place, order);
    keep(step.id, result, place);
    const { outcome, outputs, log } = result;
    steps.push({ id: step.id, what, outcome, outputs, log });
    hasFailed = outcome === "failure" && !step.continuesOnError;
  }
  return { conclusion: hasFailed ? "failure" : "success", steps };
}

/**
 * `GITHUB_ACTION` of each step: its id, or a name that is numbered from its second use (GitHub documentation, "Variables
 * reference").
 */
function nameActions(steps: WorkflowJob["steps"]): readonly string[] {
  const counts = new Map<string, number>();
  return steps.map(({ id, work }) => {
    if (id !== "") return id;
    const [place = ""] = "uses" in work ? work.uses.split("@") : ["run"];
    const name = `__${place.split("/").slice(0, 2).join("_")}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name}_${count}`;
  });
}

async function openPlace(job: WorkflowJob, { folder, event, inputs = {}, settingOf }: WorkflowOrder) {
  const [workspace, temporary] = [join(folder, job.id, "workspace"), join(folder, job.id, "temp")];
  await Promise.all([workspace, temporary].map((path) => mkdir(path, { recursive: true })));
  const eventPath = join(temporary, "event.json");
  await writeFile(eventPath, JSON.stringify(event.payload));
  const { token, env, programs } = settingOf(job);
  const own = { GITHUB_JOB: job.id, GITHUB_EVENT_PATH: eventPath, RUNNER_TEMP: temporary, HOME: temporary };
  const variables = { ...jobVariables(event, workspace), ...env, ...own };
  const exported = { PATH: [...programs, process.env["PATH"]].join(delimiter) };
  const place: JobPlace = { job, workspace, temporary, token, variables, exported, values: new Map() };
  const given = Object.entries(inputs).map(([name, value]) => [`inputs.${name}`, value] as const);
  for (const [name, value] of [...given, ...contextOf(place)]) place.values.set(name, value);
  return place;
}

function contextOf({ variables, workspace, temporary, token }: JobPlace): readonly (readonly [string, string])[] {
  const names = ["repository", "ref", "ref_name", "sha", "run_id", "event_name", "server_url"];
  const shown = names.map((name) => [`github.${name}`, variables[`GITHUB_${name.toUpperCase()}`] ?? ""] as const);
  return [...shown, ["github.token", token], ["github.workspace", workspace], ["runner.temp", temporary]];
}

/** What later steps see of a step: its outputs, the variables and folders of programs that it exported. */
function keep(id: string, { outputs, env, path }: StepResult, place: JobPlace): void {
  for (const [name, value] of outputs) if (id !== "") place.values.set(`steps.${id}.outputs.${name}`, value);
  Object.assign(place.exported, Object.fromEntries(env));
  place.exported["PATH"] = [...path.toReversed(), place.exported["PATH"]].join(delimiter);
}

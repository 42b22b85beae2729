// Runs one step: a script, an action of this repository, or a stand-in for another one's.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runAction } from "../runner/run-action.ts";
import { type PhaseResult, runPhase } from "../runner/run-phase.ts";
import { fillAll, fillExpressions } from "./fill-expressions.ts";
import type { WorkflowJob, WorkflowStep } from "./workflow-file.ts";
import type { StandIn, WorkflowOrder } from "./workflow-run.ts";

/** A job under way. */
export interface JobPlace {
  readonly job: WorkflowJob;
  readonly workspace: string;
  readonly temporary: string;
  readonly token: string;
  /** Variables of the job, which no step changes. */
  readonly variables: Readonly<Record<string, string>>;
  /** The search path, and what steps have exported. */
  readonly exported: Record<string, string>;
  /** What expressions name. */
  readonly values: Map<string, string>;
}

export interface StepResult extends Pick<PhaseResult, "outputs" | "env" | "path" | "log"> {
  readonly outcome: "success" | "failure";
}

const TIMEOUT_MS = 60_000;

/** `action` is what the runner calls the step. */
export function runStep(
  step: WorkflowStep,
  action: string,
  jobPlace: JobPlace,
  order: WorkflowOrder,
): Promise<StepResult> {
  const place = { ...jobPlace, variables: { ...jobPlace.variables, ...actionVariables(step, action) } };
  const own = { ...place.exported, ...fillAll({ ...place.job.env, ...step.env }, place.values), ...place.variables };
  if ("script" in step.work) return runScript(fillExpressions(step.work.script, place.values), own, place);
  const [name = ""] = step.work.uses.split("@");
  const inputs = fillAll(step.inputs, place.values);
  const standIn = order.standIns.get(name);
  if (standIn !== undefined) return runStandIn(standIn, step.id, inputs, place);
  const actionFile = order.actionFile(name);
  if (actionFile === undefined) throw new Error(`nothing stands in for ${name}`);
  return runOwnAction(actionFile, { ...order.inputsFor(name), ...inputs }, own, place, order);
}

/** Of scripts and local actions the runner sets the last two, and leaves them empty. */
function actionVariables({ work }: WorkflowStep, action: string): Readonly<Record<string, string>> {
  const [place = "", ref = ""] = "uses" in work ? work.uses.split("@") : [];
  const repository = place.startsWith(".") ? "" : place.split("/").slice(0, 2).join("/");
  return { GITHUB_ACTION: action, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref };
}

/** As the runner does it where no shell is named. */
async function runScript(script: string, env: Readonly<Record<string, string>>, place: JobPlace): Promise<StepResult> {
  const path = join(place.temporary, "script.sh");
  await writeFile(path, `set -e\n${script}\n`);
  const result = await runPhase({
    ...{ phase: "main", node: "bash", script: path, workspace: place.workspace, temporary: place.temporary },
    ...{ variables: env, masks: new Set([place.token]), unexpectedInputs: [] },
    timeoutMs: TIMEOUT_MS,
  });
  return { ...result, outcome: result.conclusion };
}

async function runStandIn(
  standIn: StandIn,
  stepId: string,
  inputs: Readonly<Record<string, string>>,
  { job, workspace, temporary, variables }: JobPlace,
): Promise<StepResult> {
  const nothing = { env: new Map<string, string>(), path: [] };
  try {
    const outputs = await standIn({ job: job.id, stepId, inputs, workspace, temporary, variables });
    return { ...nothing, outcome: "success", outputs: new Map(Object.entries(outputs)), log: "" };
  } catch (error) {
    return { ...nothing, outcome: "failure", outputs: new Map(), log: String(error) };
  }
}

async function runOwnAction(
  actionFile: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
  { workspace, token }: JobPlace,
  { event }: WorkflowOrder,
): Promise<StepResult> {
  const order = { actionFile, workspace, inputs, env, event, token, timeoutMs: TIMEOUT_MS };
  const { phases, conclusion, outputs, log } = await runAction({ ...order, phases: ["main"] });
  return { outcome: conclusion, outputs, log, env: phases.main?.env ?? new Map(), path: phases.main?.path ?? [] };
}

// Runs a JavaScript action from its action.yml the way GitHub's runner does: the inputs, the event, the command files, and
// pre, main and post in order with state carried along. Nothing is inherited from the caller but PATH and HOME.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import type { Phase } from "@lockstep/core";
import { resolveInputs } from "./action-inputs.ts";
import { readManifest } from "./action-manifest.ts";
import { type PhaseResult, runPhase } from "./run-phase.ts";
import { jobVariables, type TriggerEvent } from "./step-environment.ts";

export interface ActionRun {
  /** Path of the action.yml. */
  readonly actionFile: string;
  /** The checked-out repository, and the working directory of every phase. */
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** A push without payload by default. */
  readonly event?: TriggerEvent;
  /** Variables of the job. Unlike on a real runner they win over `GITHUB_*`, for instance to name an API on loopback. */
  readonly env?: Readonly<Record<string, string>>;
  /** What `github.token` stands for. Masked in the log. */
  readonly token?: string;
  /** Path of the Node.js to run the action with; by default the one running this. */
  readonly node?: string;
  /** By default all that the action declares. */
  readonly phases?: readonly Phase[];
  /** Per phase; 30,000 by default. */
  readonly timeoutMs?: number;
}

export interface ActionRunResult {
  /** The phases that ran. Main does not run after a failed pre; post runs always. */
  readonly phases: Readonly<Partial<Record<Phase, PhaseResult>>>;
  readonly conclusion: "success" | "failure";
  /** Outputs of all phases. */
  readonly outputs: ReadonlyMap<string, string>;
  readonly log: string;
}

const TIMEOUT_MS = 30_000;
const TOKEN = "token-of-the-job";

/** Rejects if the action cannot be run at all; what the action does wrong stands in the result. */
export async function runAction(run: ActionRun): Promise<ActionRunResult> {
  const temporary = await mkdtemp(join(tmpdir(), "lockstep-runner-"));
  try {
    return await runPhases(run, temporary);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function runPhases(run: ActionRun, temporary: string): Promise<ActionRunResult> {
  const manifest = await readManifest(run.actionFile);
  const { token = TOKEN, inputs = {}, phases = [...manifest.scripts.keys()] } = run;
  const resolved = resolveInputs(manifest.inputs, inputs, { "github.token": token, "github.workspace": run.workspace });
  const job: Job = {
    variables: { ...(await createJob(run, temporary)), ...resolved.variables },
    masks: new Set([token]),
    results: new Map(),
  };
  for (const phase of phases) {
    const script = manifest.scripts.get(phase);
    if (script === undefined) throw new Error(`${run.actionFile} has no phase ${phase}`);
    if (phase === "main" && job.results.get("pre")?.conclusion === "failure") continue;
    const order = { phase, script, temporary, workspace: run.workspace, unexpectedInputs: resolved.unexpected };
    const { node = process.execPath, timeoutMs = TIMEOUT_MS } = run;
    const variables = { ...laterVariables(job), ...run.env };
    job.results.set(phase, await runPhase({ ...order, node, timeoutMs, variables, masks: job.masks }));
  }
  return summarize(job);
}

interface Job {
  readonly variables: Readonly<Record<string, string>>;
  readonly masks: Set<string>;
  readonly results: Map<Phase, PhaseResult>;
}

async function createJob(run: ActionRun, temporary: string): Promise<Readonly<Record<string, string>>> {
  const event = run.event ?? { name: "push", payload: {} };
  const eventPath = join(temporary, "event.json");
  const toolCache = join(temporary, "tool-cache");
  await mkdir(toolCache);
  await writeFile(eventPath, JSON.stringify(event.payload));
  return {
    PATH: process.env["PATH"] ?? "",
    HOME: process.env["HOME"] ?? "",
    ...jobVariables(event, run.workspace),
    GITHUB_EVENT_PATH: eventPath,
    RUNNER_TEMP: temporary,
    RUNNER_TOOL_CACHE: toolCache,
  };
}

/** The job's variables with what earlier phases left: state, exported variables, folders on the search path. */
function laterVariables({ variables, results }: Job): Readonly<Record<string, string>> {
  const earlier = [...results.values()];
  const exported = new Map(earlier.flatMap(({ env }) => [...env]));
  // The runner does not let a step change how later steps start Node.js.
  exported.delete("NODE_OPTIONS");
  const state = earlier.flatMap((result) => [...result.state].map(([name, value]) => [`STATE_${name}`, value]));
  const folders = earlier.flatMap(({ path }) => path).reverse();
  const searchPath = [...folders, exported.get("PATH") ?? variables["PATH"]].join(delimiter);
  return { ...Object.fromEntries(exported), ...variables, PATH: searchPath, ...Object.fromEntries(state) };
}

function summarize({ results }: Job): ActionRunResult {
  const all = [...results.values()];
  return {
    phases: Object.fromEntries(results),
    // No phase at all is not a success: nothing ran.
    conclusion: all.length > 0 && all.every((result) => result.conclusion === "success") ? "success" : "failure",
    outputs: new Map(all.flatMap(({ outputs }) => [...outputs])),
    log: all.map(({ log }) => log).join(""),
  };
}

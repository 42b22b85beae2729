// A job on the runner machine: steps and phases of the action in turn, with what earlier ones left for later ones.
import { chownSync, existsSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Phase } from "@lockstep/core";
import { resolveInputs } from "../../runner/action-inputs.ts";
import { readManifest } from "../../runner/action-manifest.ts";
import { jobVariables } from "../../runner/step-environment.ts";
import type { Namespaces } from "../namespace/holder.ts";
import { PLACES, RUNNER_ID } from "./places.ts";
import { RunnerWorker } from "./runner-worker.ts";
import { commandFiles, resultOf, type StepResult } from "./step-result.ts";

export interface StepOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** 60,000 by default. */
  readonly timeoutMs?: number;
  /** Which use of the action a phase belongs to, where a job uses it more than once: each has its own state. */
  readonly use?: string;
}

const SEARCH_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
const DEFAULT_TIMEOUT_MS = 60_000;

/** The agent may not learn the name of a step that is over within 25 ms: a limit that its documentation states. */
const PAUSE = "/usr/bin/sleep 0.1\n";

export class RunnerJob {
  readonly worker: RunnerWorker;
  readonly #machine: Namespaces;
  readonly #masks = new Set<string>();
  readonly #exported = new Map<string, string>();
  readonly #states = new Map<string, Map<string, string>>();
  #folders: readonly string[] = [];
  #count = 0;
  /** The commit that a checkout left. */
  commit: string | undefined;

  constructor(machine: Namespaces) {
    this.#machine = machine;
    this.worker = new RunnerWorker(machine);
    writeFileSync(machine.outside(`${PLACES.temporary}/event.json`), "{}");
  }

  /** A `run:` step with bash as the runner starts it, below the worker, and long enough to be seen. */
  async step(id: string, script: string, options: StepOptions = {}): Promise<StepResult> {
    const path = `${PLACES.temporary}/${id}-${++this.#count}.sh`;
    writeFileSync(this.#machine.outside(path), PAUSE + script);
    chownSync(this.#machine.outside(path), RUNNER_ID, RUNNER_ID);
    const command = ["/bin/bash", "--noprofile", "--norc", "-e", "-o", "pipefail", path];
    return this.#run(id, command, options.env ?? {}, options.timeoutMs);
  }

  /** One phase of the action, from the bundle that was downloaded for the job. Its state is kept for its later phases. */
  async phase(phase: Phase, inputs: Readonly<Record<string, string>>, options: StepOptions = {}): Promise<StepResult> {
    const script = join(PLACES.action, "dist/harden-runner", `${phase}.js`);
    const kept = this.#stateOf(options.use ?? "");
    const state = Object.fromEntries([...kept].map(([name, value]) => [`STATE_${name}`, value]));
    const variables = { ...(await this.#inputs(inputs)), ...state, ...options.env };
    const result = await this.#run("__lockstep_lockstep", [PLACES.node, script], variables, options.timeoutMs);
    for (const [name, value] of result.state) kept.set(name, value);
    return result;
  }

  #stateOf(use: string): Map<string, string> {
    const state = this.#states.get(use) ?? new Map<string, string>();
    this.#states.set(use, state);
    return state;
  }

  async #inputs(inputs: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
    const file = this.#machine.outside(join(PLACES.action, "actions/harden-runner/action.yml"));
    const declared = existsSync(file) ? (await readManifest(file)).inputs : new Map<string, string>();
    return resolveInputs(declared, inputs, { "github.token": "", "github.workspace": PLACES.workspace }).variables;
  }

  async #run(
    id: string,
    command: readonly string[],
    variables: Readonly<Record<string, string>>,
    timeoutMs: number = DEFAULT_TIMEOUT_MS,
  ): Promise<StepResult> {
    const files = commandFiles(this.#machine, `${id}-${++this.#count}`);
    giveToRunner(this.#machine, dirname(files["GITHUB_ENV"] ?? ""));
    const env = { ...this.#variables(id), ...files, ...variables };
    const end = await this.worker.run({ command, cwd: PLACES.workspace, env, timeoutMs });
    const result = resultOf(this.#machine, end, files, this.#masks);
    for (const [name, value] of result.env) this.#exported.set(name, value);
    // The runner does not let a step change how later steps start Node.js.
    this.#exported.delete("NODE_OPTIONS");
    this.#folders = [...result.path.toReversed(), ...this.#folders];
    return result;
  }

  #variables(id: string): Readonly<Record<string, string>> {
    const job = jobVariables({ name: "push", payload: {} }, PLACES.workspace);
    return {
      HOME: PLACES.home,
      USER: "runner",
      LANG: "C.UTF-8",
      ...Object.fromEntries(this.#exported),
      ...job,
      ...(this.commit === undefined ? {} : { GITHUB_SHA: this.commit }),
      GITHUB_ACTION: id,
      GITHUB_EVENT_PATH: `${PLACES.temporary}/event.json`,
      RUNNER_TEMP: PLACES.temporary,
      RUNNER_ENVIRONMENT: "github-hosted",
      PATH: [...this.#folders, this.#exported.get("PATH") ?? SEARCH_PATH].join(":"),
    };
  }
}

function giveToRunner(machine: Namespaces, folder: string): void {
  for (const name of ["", ...readdirSync(machine.outside(folder))])
    chownSync(machine.outside(join(folder, name)), RUNNER_ID, RUNNER_ID);
}

// The machine as a runner: made once, and how a job on it uses the action.
import { readFileSync } from "node:fs";
import type { Phase } from "@lockstep/core";
import { ALLOWED, isTestMachine, type PrivilegedWorld, type StepResult } from "@lockstep/testkit/privileged";
import type { RunReport } from "../../actions/harden-runner/src/report/run-report.ts";

export type Inputs = Readonly<Record<string, string>>;

export const ON_TEST_MACHINE = isTestMachine();

if (!ON_TEST_MACHINE) process.stderr.write("SKIPPED: these tests need a machine of their own, see .ci/machine.\n");

/** Everything is emulated, and the agent starts within the time that it has on a slow runner. */
const TIME_LIMIT_MS = 120_000;

const INPUTS: Inputs = {
  mode: "block",
  "allowed-endpoints": `${ALLOWED.name}:443\n${ALLOWED.name}:80`,
  presets: "none",
  config: "none",
};

/** One job: its phases with the same inputs, and its steps. */
export class MachineJob {
  readonly world: PrivilegedWorld;
  readonly #inputs: Inputs;

  constructor(world: PrivilegedWorld, inputs: Inputs) {
    this.world = world;
    this.#inputs = { ...INPUTS, ...inputs };
  }

  phase(phase: Phase): Promise<StepResult> {
    return this.world.job.phase(phase, this.#inputs, { timeoutMs: TIME_LIMIT_MS });
  }

  /** Throws what the step printed, unless it succeeds. */
  async protect(): Promise<void> {
    for (const phase of ["pre", "main"] as const) demandSuccess(phase, await this.phase(phase));
  }

  step(id: string, script: string): Promise<StepResult> {
    return this.world.job.step(id, script, { timeoutMs: TIME_LIMIT_MS });
  }

  /** The report up to now, by a second use of the action that only looks. */
  async look(): Promise<RunReport> {
    const options = { use: "interim", timeoutMs: TIME_LIMIT_MS };
    const phase = (name: Phase): Promise<StepResult> => this.world.job.phase(name, { interim: "true" }, options);
    demandSuccess("interim pre", await phase("pre"));
    return reportOf(await phase("main"));
  }
}

export function reportOf(result: StepResult): RunReport {
  const path = result.outputs.get("report");
  if (path === undefined) throw new Error(`no report: ${result.log}`);
  return JSON.parse(readFileSync(path, "utf8")) as RunReport;
}

function demandSuccess(what: string, { conclusion, exitCode, log }: StepResult): void {
  if (conclusion !== "success") throw new Error(`${what} ended with ${exitCode}: ${log}`);
}

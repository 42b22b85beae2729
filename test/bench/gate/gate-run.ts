// Runs an action once as a step of a pull request, and measures the whole process.
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "@lockstep/core";
import { jobVariables, ScratchFolder, type TriggerEvent } from "@lockstep/testkit";

export interface Step {
  /** Path of the script. */
  readonly script: string;
  readonly workspace: string;
  readonly event: TriggerEvent;
  /** Variables that name servers. */
  readonly variables?: Readonly<Record<string, string>>;
}

export interface StepRun {
  /** Milliseconds of wall time. */
  readonly wall: number;
  readonly report: Report;
}

const INPUTS = { PATH: ".", CONFIG: ".github/lockstep.yml", ONLINE: "false", MODE: "auto", TOKEN: "token-of-the-job" };
const COMMAND_FILES = ["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "GITHUB_ENV", "GITHUB_STATE", "GITHUB_PATH"];

/** Throws where the step did not come to a report. */
export async function runStep({ script, workspace, event, variables = {} }: Step): Promise<StepRun> {
  using temporary = new ScratchFolder();
  const files = COMMAND_FILES.map((name) => [name, temporary.write(`files/${name}`, "")]);
  const inputs = Object.entries(INPUTS).map(([name, value]) => [`INPUT_${name}`, value]);
  const eventFile = temporary.write("event.json", JSON.stringify(event.payload));
  const env = {
    ...{ PATH: process.env["PATH"], HOME: process.env["HOME"] },
    ...jobVariables(event, workspace),
    ...Object.fromEntries([...files, ...inputs]),
    ...{ GITHUB_EVENT_PATH: eventFile, RUNNER_TEMP: temporary.path },
    ...variables,
  };
  const wall = await wallTime(process.execPath, [script], { cwd: workspace, env });
  return { wall, report: reportIn(temporary.path) };
}

/** Milliseconds that a process takes, whatever it ends with. */
export function wallTime(command: string, args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv }) {
  return new Promise<number>((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, { ...options, stdio: "ignore" });
    child.on("error", reject);
    child.on("close", () => resolve(performance.now() - start));
  });
}

function reportIn(folder: string): Report {
  const name = readdirSync(folder, { recursive: true, encoding: "utf8" }).find((path) => path.endsWith("report.json"));
  if (name === undefined) throw new Error("the step left no report");
  return JSON.parse(readFileSync(join(folder, name), "utf8"));
}

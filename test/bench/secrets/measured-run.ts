// Runs a scanner once and measures the process: wall time, processor time and peak memory. GNU time measures the last two.
import { spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A process that takes longer is stopped, and counts as failed. */
const LIMIT_MINUTES = 5;

export interface Job {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly done: readonly number[];
  readonly env?: Readonly<Record<string, string>>;
  /** Where standard output goes. It is thrown away if left out. */
  readonly output?: string;
}

export interface Run {
  /** Milliseconds. */
  readonly wall: number;
  /** Seconds of all processors together; NaN where GNU time is not installed. */
  readonly processor: number;
  /** Most bytes of memory of the largest process; NaN where GNU time is not installed. */
  readonly memory: number;
  /** Why the work was not done. */
  readonly failure?: string;
}

/** `timeout` ends the process with all its children. */
export function measuredRun(job: Job): Run {
  const folder = mkdtempSync(join(tmpdir(), "lockstep-bench-run-"));
  const measures = join(folder, "measures");
  const output = job.output === undefined ? undefined : openSync(job.output, "w");
  try {
    const start = performance.now();
    const { status, error, stderr } = spawnSync("timeout", commandLine(job, measures), {
      cwd: job.cwd,
      env: { ...process.env, ...job.env },
      stdio: ["ignore", output ?? "ignore", "pipe"],
      maxBuffer: 64_000_000,
    });
    const wall = performance.now() - start;
    const failure =
      wall >= LIMIT_MINUTES * 60_000
        ? `stopped after ${LIMIT_MINUTES} min`
        : failureOf(job, error?.message, status, stderr);
    return { wall, ...readMeasures(measures), ...(failure === undefined ? {} : { failure }) };
  } finally {
    if (output !== undefined) closeSync(output);
    rmSync(folder, { recursive: true, force: true });
  }
}

function commandLine({ command, args }: Job, measures: string): readonly string[] {
  const timed = hasTime() ? ["time", "-f", "%U %S %M", "-o", measures] : [];
  return ["--signal=KILL", `${LIMIT_MINUTES}m`, ...timed, command, ...args];
}

function hasTime(): boolean {
  return spawnSync("time", ["-f", "%M", "true"], { stdio: "ignore" }).status === 0;
}

function failureOf(job: Job, message: string | undefined, status: number | null, stderr: Buffer): string | undefined {
  if (message === undefined && status !== null && job.done.includes(status)) return undefined;
  // A scanner may print what it found, so nothing of its output is shown but the length.
  return message ?? `exit code ${status ?? "none (ended)"}, ${stderr.length} bytes on standard error`;
}

/** GNU time writes a line before its own when the exit code is not 0. */
function readMeasures(path: string): { readonly processor: number; readonly memory: number } {
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  const [user, system, kilobytes] = (text.trim().split("\n").at(-1) ?? "").split(" ").map(Number);
  return { processor: (user ?? Number.NaN) + (system ?? Number.NaN), memory: (kilobytes ?? Number.NaN) * 1024 };
}

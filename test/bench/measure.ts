// Times whole processes. Candidates take turns, so that a busy moment of the machine hits all of them.
import { spawnSync } from "node:child_process";

export interface Candidate {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that mean the work was done. Any other one stops the benchmark. */
  readonly done: readonly number[];
  /** True where a word on standard error means that the work was not done, whatever the exit code. */
  readonly silent?: boolean;
}

export interface Timing {
  readonly name: string;
  /** Milliseconds of wall time: the best run, and the one in the middle. */
  readonly best: number;
  readonly median: number;
}

/** Runs every candidate `rounds` times, after one round that does not count. */
export function time(candidates: readonly Candidate[], rounds: number): readonly Timing[] {
  const times = new Map(candidates.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round++) {
    for (const candidate of candidates) {
      const elapsed = runOnce(candidate);
      if (round > 0) times.get(candidate.name)?.push(elapsed);
    }
  }
  return [...times].map(([name, runs]) => {
    const sorted = runs.sort((a, b) => a - b);
    return { name, best: sorted[0] ?? Number.NaN, median: sorted[sorted.length >> 1] ?? Number.NaN };
  });
}

function runOnce({ name, command, args, cwd, env, done, silent = false }: Candidate): number {
  const start = performance.now();
  const { status, error, stderr } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const elapsed = performance.now() - start;
  if (error || status === null || !done.includes(status) || (silent && stderr.length > 0)) {
    throw new Error(`${name} ended with ${error?.message ?? `exit code ${status}`}: ${stderr}`);
  }
  return elapsed;
}

// Times whole processes while this one goes on answering: it may be the service they ask. Candidates take turns.
import { spawn } from "node:child_process";
import { once } from "node:events";

export interface Candidate {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
}

export interface Timing {
  readonly name: string;
  /** Milliseconds of wall time: the best run, and the one in the middle. */
  readonly best: number;
  readonly median: number;
}

/** Runs every candidate `rounds` times, after one round that does not count. Errors: those of `runToEnd`. */
export async function takeTurns(candidates: readonly Candidate[], rounds: number): Promise<readonly Timing[]> {
  const runs = candidates.map(() => [] as number[]);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, candidate] of candidates.entries()) {
      const elapsed = await runToEnd(candidate);
      if (round > 0) runs[index]?.push(elapsed);
    }
  }
  return candidates.map(({ name }, index) => {
    const sorted = (runs[index] ?? []).sort((a, b) => a - b);
    return { name, best: sorted[0] ?? Number.NaN, median: sorted[sorted.length >> 1] ?? Number.NaN };
  });
}

/** Milliseconds. Throws where the process does not end with exit code 0: what failed fast is not fast. */
export async function runToEnd({ name, command, args, cwd, env = {} }: Candidate): Promise<number> {
  const start = performance.now();
  const child = spawn(command, args, {
    cwd,
    env: { PATH: process.env["PATH"], HOME: cwd, NO_PROXY: "127.0.0.1", ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk));
  await once(child, "close");
  if (child.exitCode !== 0) throw new Error(`${name} ended with exit code ${child.exitCode}: ${said}`);
  return performance.now() - start;
}

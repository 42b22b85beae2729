// Runs a measuring program on the runner machine as a step does, so that the agent takes it for a part of the job.
import type { PrivilegedWorld } from "@lockstep/testkit/privileged";

const TIMEOUT_MS = 300_000;

/** `program` is Python and prints one JSON value. Python, because its blocking calls measure no event loop. */
export async function runInStep<Result>(
  { job }: PrivilegedWorld,
  program: string,
  ...args: readonly (string | number)[]
): Promise<Result> {
  const script = `/usr/bin/python3 - ${args.join(" ")} <<'PROGRAM'\n${program.trim()}\nPROGRAM\n`;
  const { conclusion, output } = await job.step("bench", script, { timeoutMs: TIMEOUT_MS });
  if (conclusion !== "success") throw new Error(`a measuring program failed: ${output.slice(-2_000)}`);
  return JSON.parse(output) as Result;
}

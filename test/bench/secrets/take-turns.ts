// Lets jobs take turns, so that a busy moment of the machine hits all of them.
import { type Job, measuredRun, type Run } from "./measured-run.ts";

/** A job whose first run takes longer is not run again: that run counts. */
const SLOW_MILLISECONDS = 45_000;

export interface Result {
  readonly name: string;
  readonly runs: number;
  /** Milliseconds of wall time. */
  readonly best: number;
  readonly median: number;
  /** Of the run that took the least processor time, and the one that took the most memory. */
  readonly processor: number;
  readonly memory: number;
  readonly failure?: string;
}

/** Runs every job `rounds` times, after one round that does not count. A job that fails is not run again. */
export function takeTurns(jobs: readonly Job[], rounds: number): readonly Result[] {
  const first = jobs.map((job) => ({ job, warm: measuredRun(job), runs: [] as Run[] }));
  for (let round = 0; round < rounds; round++) {
    for (const { job, warm, runs } of first) {
      const isOver = [warm, ...runs].some(({ failure }) => failure !== undefined);
      if (!isOver && warm.wall <= SLOW_MILLISECONDS) runs.push(measuredRun(job));
    }
  }
  return first.map(({ job, warm, runs }) => summary(job.name, runs.length === 0 ? [warm] : runs));
}

function summary(name: string, runs: readonly Run[]): Result {
  const walls = runs.map(({ wall }) => wall).sort((a, b) => a - b);
  const failure = runs.find((run) => run.failure !== undefined)?.failure;
  return {
    name,
    runs: runs.length,
    best: walls[0] ?? Number.NaN,
    median: walls[walls.length >> 1] ?? Number.NaN,
    processor: Math.min(...runs.map(({ processor }) => processor)),
    memory: Math.max(...runs.map(({ memory }) => memory)),
    ...(failure === undefined ? {} : { failure }),
  };
}

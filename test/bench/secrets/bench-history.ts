// All scanners over the whole history of a generated repository, and git itself reading all objects as the yardstick.
import { execFileSync } from "node:child_process";
import { printTable } from "../table.ts";
import type { Job } from "./measured-run.ts";
import { countOf, megabytes, milliseconds, scanJob, seconds, times } from "./scan-jobs.ts";
import type { Scanner } from "./scanner.ts";
import { type Result, takeTurns } from "./take-turns.ts";

export interface HistoryInput {
  readonly title: string;
  readonly repository: string;
  /** Counted runs of each; the first one counts too where this is 0. */
  readonly rounds: number;
}

/** The first scanner is ours. Scanners that read no history are left out. */
export function benchHistory(scanners: readonly Scanner[], input: HistoryInput, reports: string): void {
  const able = scanners.filter(({ history }) => history !== undefined);
  const jobs = able.map((scanner) =>
    scanJob(scanner, reports, (report) => scanner.history?.(input.repository, report) ?? []),
  );
  const [git, ...results] = takeTurns([readAllObjects(input.repository, reports), ...jobs], input.rounds);
  const found = able.map((scanner, index) => {
    const result = results[index];
    return result ? countOf(result, scanner, reports) : "-";
  });
  printTable(
    `secret-scan over ${input.title}: ${describe(input.repository)}`,
    ["process", "median", "best", "best / git", "best / ours", "processor", "memory", "findings"],
    [
      ...(git === undefined ? [] : [[...row(git, git, results[0]), "-"]]),
      ...results.map((result, index) => [...row(result, git, results[0]), found[index] ?? "-"]),
    ],
  );
}

function row(result: Result, git: Result | undefined, ours: Result | undefined): readonly string[] {
  if (result.failure !== undefined) return [result.name, result.failure, "-", "-", "-", "-", "-"];
  return [
    result.name,
    milliseconds(result.median),
    milliseconds(result.best),
    times(result, git),
    times(result, ours),
    seconds(result.processor),
    megabytes(result.memory),
  ];
}

function readAllObjects(repository: string, cwd: string): Job {
  const args = ["-C", repository, "cat-file", "--batch-all-objects", "--batch", "--buffer"];
  return { name: "git cat-file", command: "git", args, cwd, done: [0] };
}

function describe(repository: string): string {
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-C", repository, ...args], { encoding: "utf8", maxBuffer: 1 << 28 }).trim();
  const objects = git("cat-file", "--batch-all-objects", "--unordered", "--batch-check=%(objecttype) %(objectsize)");
  const sizes = objects.split("\n").flatMap((line) => (line.startsWith("blob ") ? [Number(line.slice(5))] : []));
  const bytes = sizes.reduce((total, size) => total + size, 0);
  return `${git("rev-list", "--all", "--count")} commits, ${sizes.length} blobs of ${megabytes(bytes)}`;
}

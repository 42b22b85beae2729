// The whole process over a pull request of some 20 files.
import { execFileSync } from "node:child_process";
import { printTable } from "../table.ts";
import { makeRepository } from "./make-repository.ts";
import { megabytes, milliseconds, scanJob, seconds, times } from "./scan-jobs.ts";
import type { Scanner } from "./scanner.ts";
import { takeTurns } from "./take-turns.ts";

const ROUNDS = 5;
/** The last commit is an ordinary one: every tenth is a merge. Of 22 files drawn, one or two are drawn twice. */
const SHAPE = { commits: 205, changes: 22 };

/** The first scanner is ours. Scanners that read no range of commits are left out. */
export async function benchPullRequest(
  scanners: readonly Scanner[],
  repository: string,
  reports: string,
): Promise<void> {
  const head = await makeRepository(repository, SHAPE);
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-C", repository, ...args], { encoding: "utf8" }).trim();
  const base = git("rev-parse", `${head}~1`);
  const jobs = scanners.flatMap((scanner) => {
    const { range } = scanner;
    return range ? [scanJob(scanner, reports, (report) => range(repository, report, base, head))] : [];
  });
  const results = takeTurns(jobs, ROUNDS);
  const files = git("diff", "--name-only", base, head).split("\n").length;
  printTable(
    `secret-scan over a pull request of ${files} files (target: 400 ms the whole process)`,
    ["scanner", "median", "best", "best / ours", "processor", "memory"],
    results.map((result) =>
      result.failure === undefined
        ? [
            result.name,
            milliseconds(result.median),
            milliseconds(result.best),
            times(result, results[0]),
            seconds(result.processor),
            megabytes(result.memory),
          ]
        : [result.name, result.failure],
    ),
  );
}

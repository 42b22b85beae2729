// All scanners over the same source tree.
import { printTable } from "../table.ts";
import { countOf, megabytes, milliseconds, scanJob, seconds, times } from "./scan-jobs.ts";
import type { Scanner } from "./scanner.ts";
import type { SourceTree } from "./source-tree.ts";
import { takeTurns } from "./take-turns.ts";

const ROUNDS = 3;

/** The first scanner is ours. */
export function benchTree(scanners: readonly Scanner[], tree: SourceTree, reports: string): void {
  const jobs = scanners.map((scanner) => scanJob(scanner, reports, (report) => scanner.tree(tree.folder, report)));
  const results = takeTurns(jobs, ROUNDS);
  const rows = results.map((result, index) => {
    const scanner = scanners[index];
    if (result.failure !== undefined || scanner === undefined) return [result.name, result.failure ?? ""];
    return [
      result.name,
      milliseconds(result.median),
      milliseconds(result.best),
      (tree.bytes / 1e3 / result.best).toFixed(1),
      times(result, results[0]),
      seconds(result.processor),
      megabytes(result.memory),
      countOf(result, scanner, reports),
      String(result.runs),
    ];
  });
  printTable(
    `secret-scan over a tree of ${tree.files} files, ${megabytes(tree.bytes)} (target: gitleaks at least 5.00, no peer below 1.00)`,
    ["scanner", "median", "best", "MB/s", "best / ours", "processor", "memory", "findings", "runs"],
    rows,
  );
}

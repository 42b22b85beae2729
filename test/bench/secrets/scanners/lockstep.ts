// Our own bundle as a scanner of the benchmark.
import { join } from "node:path";
import type { Scanner } from "../scanner.ts";

interface Report {
  readonly findings: readonly {
    readonly ruleId: string;
    readonly location?: { readonly file: string; readonly line?: number };
  }[];
}

export function lockstep(root: string, node: string): Scanner {
  const scan = (...args: readonly string[]) => [join(root, "dist/cli/main.js"), "secret-scan", ...args];
  const to = (report: string) => ["--format", "json", "--output", report];
  return {
    name: "lockstep",
    command: node,
    // Not 3: a scan that says it is incomplete has no time worth comparing.
    done: [0, 1],
    tree: (folder, report) => scan(folder, "--mode", "tree", ...to(report)),
    history: (repository, report) => scan(repository, "--mode", "history", ...to(report)),
    range: (repository, report, base, head) =>
      scan(repository, "--mode", "range", "--range", `${base}..${head}`, ...to(report)),
    read: (report) => {
      const { findings } = JSON.parse(report) as Report;
      return findings.map(({ ruleId, location }) => ({
        file: location?.file ?? "",
        line: location?.line ?? 0,
        rule: ruleId,
      }));
    },
  };
}

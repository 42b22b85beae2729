// Our own bundle as a scanner of the benchmark.
import { join } from "node:path";
import { LEVELS } from "../../../../actions/secret-scan/src/rule/level.ts";
import type { Place, Scanner } from "../scanner.ts";

interface Where {
  readonly file: string;
  readonly line?: number;
}

interface Finding {
  readonly ruleId: string;
  readonly location: Where;
  /** Other places of the same credential. */
  readonly related: readonly Where[];
  readonly evidence?: Readonly<Record<string, string>>;
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
    read: (report) => (JSON.parse(report) as { readonly findings: readonly Finding[] }).findings.flatMap(places),
  };
}

function places({ ruleId, location, related, evidence }: Finding): readonly Place[] {
  const level = LEVELS.find((name) => name === evidence?.["level"]);
  return [location, ...related].map(({ file, line = 0 }) => ({
    file,
    line,
    rule: ruleId,
    ...(level === undefined ? {} : { level }),
  }));
}

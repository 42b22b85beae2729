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
  const scan = commandLine(root);
  return {
    name: "lockstep",
    command: node,
    // Not 3: a scan that says it is incomplete has no time worth comparing.
    done: [0, 1],
    tree: (folder, report) => scan(folder, report, "--mode", "tree"),
    history: (repository, report) => scan(repository, report, "--mode", "history"),
    range: (repository, report, base, head) =>
      scan(repository, report, "--mode", "range", "--range", `${base}..${head}`),
    read: (report) => (JSON.parse(report) as { readonly findings: readonly Finding[] }).findings.flatMap(places),
  };
}

/** The same with a cache, which its first run fills. */
export function lockstepAgain(root: string, node: string): Scanner {
  const scan = commandLine(root);
  return {
    ...lockstep(root, node),
    name: "lockstep, again with its cache",
    history: (repository, report) => scan(repository, report, "--mode", "history", "--cache", `${report}.cache`),
  };
}

function commandLine(root: string): (input: string, report: string, ...args: readonly string[]) => readonly string[] {
  const fixed = [join(root, "dist/cli/main.js"), "secret-scan"];
  return (input, report, ...args) => [...fixed, input, ...args, "--format", "json", "--output", report];
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

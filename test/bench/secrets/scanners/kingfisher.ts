// kingfisher, without asking providers.
import type { Scanner } from "../scanner.ts";

interface Report {
  readonly findings: readonly {
    readonly rule: { readonly id: string };
    readonly finding: { readonly path: string; readonly line: number };
  }[];
}

export const KINGFISHER: Scanner = {
  name: "kingfisher",
  command: "kingfisher",
  // 200: it found something; 205: something valid, which cannot be without validation.
  done: [0, 200, 205],
  tree: (folder, report) => scan(folder, report, "--git-history", "none"),
  history: (repository, report) => scan(repository, report, "--git-history", "full"),
  range: (repository, report, base, head) => scan(repository, report, "--since-commit", base, "--branch", head),
  read: (report) =>
    (JSON.parse(report) as Report).findings.map(({ rule, finding }) => ({
      file: finding.path,
      line: finding.line,
      rule: rule.id,
    })),
};

function scan(input: string, report: string, ...args: readonly string[]): readonly string[] {
  const fixed = ["--no-validate", "--no-update-check", "--no-dedup", "--format", "json", "--output", report];
  return ["scan", input, ...args, ...fixed];
}

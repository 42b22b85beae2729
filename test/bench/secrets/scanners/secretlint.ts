// secretlint with its recommended rules, which must be installed beside it.
import { join } from "node:path";
import type { Place, Scanner } from "../scanner.ts";

const RULES = JSON.stringify({ rules: [{ id: "@secretlint/secretlint-rule-preset-recommend" }] });

export const SECRETLINT: Scanner = {
  name: "secretlint",
  command: "secretlint",
  // 1: it found something.
  done: [0, 1],
  // The JSON report repeats every file; this one has a line for each finding.
  tree: (folder, report) => [
    join(folder, "**/*"),
    "--secretlintrcJSON",
    RULES,
    "--no-color",
    "--format",
    "unix",
    "--output",
    report,
  ],
  read: (report) => report.split("\n").flatMap(place),
};

/** `path:line:column: text` */
function place(text: string): readonly Place[] {
  const parts = /^(?<file>[^:]{1,4096}):(?<line>\d{1,9}):\d{1,9}: /.exec(text)?.groups;
  return parts ? [{ file: parts["file"] ?? "", line: Number(parts["line"]), rule: "" }] : [];
}

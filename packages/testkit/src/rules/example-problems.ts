// Runs a rule's own examples and says where what happens differs from what the rule declares.
import {
  type CheckSettings,
  DEFAULT_SETTINGS,
  type Example,
  type Files,
  type Finding,
  type Report,
  type Rule,
} from "@lockstep/core";
import { memoryFiles } from "../memory/memory-files.ts";

/** Runs the program a rule belongs to on the given files. */
export type RunOnFiles = (files: Files, settings: CheckSettings) => Promise<Report>;

/** Everything that is wrong with a rule's examples; an empty list means all of them hold. */
export async function exampleProblems(rule: Rule<never>, run: RunOnFiles): Promise<readonly string[]> {
  const { flags, allows } = rule.examples;
  const problems = [
    ...(flags.length === 0 ? ["no example is flagged"] : []),
    ...(allows.length === 0 ? ["no example is allowed"] : []),
  ];
  for (const example of flags) problems.push(...(await problemsOf(rule, example, example.at ?? [], run)));
  for (const example of allows) problems.push(...(await problemsOf(rule, example, [], run)));
  for (const example of flags)
    if ((example.at ?? []).length === 0) problems.push(`a flagged example names no place: ${example.text}`);
  return problems;
}

async function problemsOf(
  rule: Rule<never>,
  example: Example,
  expected: readonly string[],
  run: RunOnFiles,
): Promise<readonly string[]> {
  const beside = (example.beside ?? []).map(({ path, text }) => [path, text] as const);
  const files = memoryFiles(Object.fromEntries([[example.path, example.text], ...beside]));
  const report = await run(files, DEFAULT_SETTINGS);
  const found = report.findings
    .filter((finding) => finding.ruleId === rule.id)
    .map((finding) => sourceAt(example.text, finding));
  const unread = report.notChecked.map(({ what, why }) => `${what} was not checked: ${why}`);
  const same = JSON.stringify(found) === JSON.stringify(expected);
  return same
    ? unread
    : [...unread, `expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)} in:\n${example.text}`];
}

/** The text a finding points at, cut out by its lines and columns. */
function sourceAt(text: string, { location }: Finding): string {
  const lines = text.split("\n").slice(location.line - 1, location.endLine);
  const last = lines.length - 1;
  return lines
    .map((line, index) =>
      line.slice(index === 0 ? location.column - 1 : 0, index === last ? location.endColumn - 1 : undefined),
    )
    .join("\n");
}

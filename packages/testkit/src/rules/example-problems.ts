// Runs a rule's own examples and says where what happens differs from what the rule declares.
import {
  applyEdits,
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
  const problems: string[] = [];
  if (flags.length === 0) problems.push("no example is flagged");
  if (allows.length === 0) problems.push("no example is allowed");
  for (const example of flags) {
    if ((example.at ?? []).length === 0) problems.push(`a flagged example names no place: ${example.text}`);
    problems.push(...(await placeProblems(rule, example, example.at ?? [], run)));
    problems.push(...(await fixProblems(rule, example, run)));
  }
  for (const example of allows) problems.push(...(await placeProblems(rule, example, [], run)));
  return problems;
}

/** Findings must point at exactly the declared texts, and nothing may have been left unread. */
async function placeProblems(
  rule: Rule<never>,
  example: Example,
  expected: readonly string[],
  run: RunOnFiles,
): Promise<readonly string[]> {
  const { found, report } = await detect(rule, example, run);
  const unread = report.notChecked.map(({ what, why }) => `${what} was not checked: ${why}`);
  const places = found.map((finding) => sourceAt(example.text, finding));
  if (JSON.stringify(places) === JSON.stringify(expected)) return unread;
  return [...unread, `expected ${JSON.stringify(expected)}, found ${JSON.stringify(places)} in:\n${example.text}`];
}

/** After a fix the rule is silent about that finding, and has nothing left to fix. */
async function fixProblems(rule: Rule<never>, example: Example, run: RunOnFiles): Promise<readonly string[]> {
  const { found } = await detect(rule, example, run);
  const fixable = found.filter(({ fix }) => fix !== undefined);
  const edits = fixable.flatMap(({ fix }) => fix?.edits ?? []);
  if (edits.length === 0) return [];
  if (edits.some(({ file }) => file !== example.path)) return [`a fix edits another file than ${example.path}`];
  const after = await detect(rule, { ...example, text: applyEdits(example.text, edits) }, run);
  const again = after.found.filter(({ fix }) => fix !== undefined);
  return [
    ...(after.found.length > found.length - fixable.length
      ? [`the rule still speaks after its fix of:\n${example.text}`]
      : []),
    ...(again.length > 0 ? [`a second fix would change something in:\n${example.text}`] : []),
  ];
}

async function detect(
  rule: Rule<never>,
  example: Example,
  run: RunOnFiles,
): Promise<{ readonly found: readonly Finding[]; readonly report: Report }> {
  const beside = (example.beside ?? []).map(({ path, text }) => [path, text] as const);
  const files = memoryFiles(Object.fromEntries([[example.path, example.text], ...beside]));
  const report = await run(files, DEFAULT_SETTINGS);
  return { found: report.findings.filter((finding) => finding.ruleId === rule.id), report };
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

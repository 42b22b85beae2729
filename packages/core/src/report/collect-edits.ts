// Gathers what fixes would change, file by file.
import type { Edit, Fix } from "./finding.ts";
import { allFindings, type Report } from "./report.ts";

/** The fixes of all findings of a report and of its checks. */
export function fixesOf(report: Report): readonly Fix[] {
  return allFindings(report).flatMap(({ fix }) => fix ?? []);
}

/**
 * The edits of all fixes, by file. A fix is taken as a whole or not at all: one that overlaps with an earlier one is left
 * for the next run, and two fixes that make the same edit count as one.
 */
export function collectEdits(fixes: readonly Fix[]): ReadonlyMap<string, readonly Edit[]> {
  const byFile = new Map<string, Edit[]>();
  for (const fix of fixes) {
    if (fits(fix, byFile)) for (const edit of fix.edits) add(edit, byFile);
  }
  return byFile;
}

function fits(fix: Fix, taken: ReadonlyMap<string, readonly Edit[]>): boolean {
  return fix.edits.every((edit) =>
    (taken.get(edit.file) ?? []).every((other) => isSame(edit, other) || !overlaps(edit, other)),
  );
}

function add(edit: Edit, byFile: Map<string, Edit[]>): void {
  const edits = byFile.get(edit.file) ?? [];
  byFile.set(edit.file, edits);
  if (!edits.some((other) => isSame(edit, other))) edits.push(edit);
}

/** Two insertions at one place overlap, too: which comes first would be chance. */
function overlaps(a: Edit, b: Edit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}

function isSame(a: Edit, b: Edit): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text;
}

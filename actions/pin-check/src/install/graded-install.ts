// What an install command pulls in, and how firmly it is named.
import type { InstallGrade, InstallTool, ShellWord } from "@lockstep/core";

/** One or more packages of one command that are named equally firmly. */
export interface GradedInstall {
  readonly tool: InstallTool;
  readonly grade: InstallGrade;
  /** The words that name the packages; empty where the command reads a manifest. */
  readonly words: readonly ShellWord[];
  /** True where what the project has installed is used, and something is fetched only if that lacks it. */
  readonly localFirst?: boolean;
}

const GRADES: readonly InstallGrade[] = ["unversioned", "exact", "locked"];

export function isBelow(grade: InstallGrade, required: InstallGrade): boolean {
  return GRADES.indexOf(grade) < GRADES.indexOf(required);
}

/** An install of what a manifest, or a lockfile beside it, names. Whether there is a lock is another check's matter. */
export function fromManifest(tool: InstallTool, locked: boolean): readonly GradedInstall[] {
  return [{ tool, grade: locked ? "locked" : "exact", words: [] }];
}

/** One install for each grade among the packages. `grade` gives undefined for what is not fetched, such as a local path. */
export function gradePackages(
  tool: InstallTool,
  packages: readonly ShellWord[],
  grade: (value: string) => InstallGrade | undefined,
): readonly GradedInstall[] {
  const byGrade = new Map<InstallGrade, ShellWord[]>();
  for (const word of packages) {
    const found = grade(word.value);
    if (found === undefined) continue;
    const words = byGrade.get(found) ?? [];
    byGrade.set(found, words);
    words.push(word);
  }
  return [...byGrade].map(([found, words]) => ({ tool, grade: found, words }));
}

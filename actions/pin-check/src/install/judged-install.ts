// Install commands as the rules see them.
import { clip, type InstallGrade, type InstallTool, type PinCheckPolicy } from "@lockstep/core";
import type { Script } from "../script/script.ts";
import { type GradedInstall, isBelow } from "./graded-install.ts";

export interface JudgedInstall {
  readonly script: Script;
  readonly tool: InstallTool;
  readonly grade: InstallGrade;
  /** The grade that the policy demands. */
  readonly required: InstallGrade;
  readonly meetsRequired: boolean;
  /** The packages as written, or the command that reads a manifest; not longer than a line. */
  readonly what: string;
  /** What the grade rests on, in a sentence. */
  readonly reason: string;
  /** UTF-16 offsets into the script, end exclusive: from the first package of this grade to the last. */
  readonly start: number;
  readonly end: number;
}

/** The grade that the policy demands, by tool. */
export type RequiredGrades = NonNullable<PinCheckPolicy["install-grades"]>;

/** Where a policy names no grade. Archives of distributions drop old versions, so that a pinned one soon cannot be had. */
const DEFAULT_GRADE: InstallGrade = "exact";
const DEFAULT_GRADES: RequiredGrades = { apt: "unversioned" };
const MAX_WHAT = 200;

const REASONS: Readonly<Record<InstallGrade, string>> = {
  unversioned: "The command names no version, so the newest one is installed.",
  exact: "The command names a version, which is not held against any hash.",
  locked: "The content is held against a hash, a commit id or a checksum database.",
};
const MANIFEST_REASONS: Readonly<Record<InstallGrade, string>> = {
  unversioned: "No manifest is named.",
  exact: "A manifest decides, and a lock file may be changed or left out.",
  locked: "Only what the lock file or the hashes name is installed.",
};

export function judgeInstall(
  script: Script,
  install: GradedInstall,
  command: { readonly start: number; readonly end: number },
  policy: RequiredGrades,
): JudgedInstall {
  const { tool, grade, words } = install;
  const required = policy[tool] ?? DEFAULT_GRADES[tool] ?? DEFAULT_GRADE;
  const ranges = words.length > 0 ? words : [command];
  return {
    script,
    tool,
    grade,
    required,
    meetsRequired: !isBelow(grade, required),
    what: clip(ranges.map(({ start, end }) => script.text.slice(start, end)).join(" "), MAX_WHAT),
    reason: words.length > 0 ? REASONS[grade] : MANIFEST_REASONS[grade],
    start: ranges.reduce((least, { start }) => Math.min(least, start), script.text.length),
    end: ranges.reduce((most, { end }) => Math.max(most, end), 0),
  };
}

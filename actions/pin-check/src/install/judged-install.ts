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
/** Longer than commands are. It is what a finding is told by, so that nothing can be added behind the end of it unseen. */
const MAX_WHAT = 4000;

const REASONS: Readonly<Record<InstallGrade, string>> = {
  unversioned: "The command names no single version, so whatever is newest at the time is installed.",
  exact: "The command names a version, which is not checked against any hash.",
  locked: "The content is checked against a hash, a commit id or a checksum database.",
};
const MANIFEST_REASONS: Readonly<Record<InstallGrade, string>> = {
  unversioned: "No manifest is named.",
  exact: "A manifest decides, and a lockfile may be changed or left out.",
  locked: "Only what the lockfile or the hashes name is installed.",
};

/** Programs of packages that are named otherwise. */
const PACKAGES: ReadonlyMap<string, string> = new Map([
  ["tsc", "typescript"],
  ["playwright", "@playwright/test"],
  ["ng", "@angular/cli"],
  ["nest", "@nestjs/cli"],
  ["biome", "@biomejs/biome"],
  ["changeset", "@changesets/cli"],
  ["babel", "@babel/cli"],
  ["commitlint", "@commitlint/cli"],
  ["graphql-codegen", "@graphql-codegen/cli"],
  ["vue-cli-service", "@vue/cli-service"],
  ["webpack", "webpack-cli"],
]);

function namesDeclared(program: string, declared: ReadonlySet<string>): boolean {
  return declared.has(program) || declared.has(PACKAGES.get(program) ?? "");
}

/** `declared` are the packages that the manifests of the repository ask npm for. */
export function judgeInstall(
  script: Script,
  install: GradedInstall,
  command: { readonly start: number; readonly end: number },
  policy: RequiredGrades,
  declared: ReadonlySet<string>,
): JudgedInstall {
  const { tool, words } = install;
  const isDeclared = install.localFirst === true && words.every(({ value }) => namesDeclared(value, declared));
  const grade = isDeclared ? "exact" : install.grade;
  const required = policy[tool] ?? DEFAULT_GRADES[tool] ?? DEFAULT_GRADE;
  const ranges = words.length > 0 ? words : [command];
  return {
    script,
    tool,
    grade,
    required,
    meetsRequired: !isBelow(grade, required),
    what: clip(ranges.map(({ start, end }) => script.text.slice(start, end)).join(" "), MAX_WHAT),
    reason: words.length > 0 && !isDeclared ? REASONS[grade] : MANIFEST_REASONS[grade],
    start: ranges.reduce((least, { start }) => Math.min(least, start), script.text.length),
    end: ranges.reduce((most, { end }) => Math.max(most, end), 0),
  };
}

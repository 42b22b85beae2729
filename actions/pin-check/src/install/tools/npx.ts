// Programs that are fetched to be run once: npx, npm exec, bunx, pnpm dlx, yarn dlx ("npx" of the npm documentation, "bunx"
// of Bun's, "pnpm dlx", "yarn dlx").
import type { ShellWord } from "@lockstep/core";
import { readArguments } from "../arguments.ts";
import { type GradedInstall, gradePackages } from "../graded-install.ts";
import { gradeNpmSpec } from "../npm-spec.ts";

const VALUED = [
  "--package",
  "-p",
  "--call",
  "-c",
  "--workspace",
  "-w",
  "--registry",
  "--cache",
  "--userconfig",
  "--prefix",
];

/** Those that take the program from the project where it is installed there ("npx", "bunx"). */
export function gradeLocalRunner(args: readonly ShellWord[]): readonly GradedInstall[] {
  const isNamed = readArguments(args, { valued: VALUED, maxOperands: 1 }).has("--package", "-p");
  return gradeRunner(args).map((install) => (isNamed ? install : { ...install, localFirst: true }));
}

/** Programs that set up a project: `npm init foo` runs `create-foo` ("npm-init"). */
export function gradeInitializer(args: readonly ShellWord[]): readonly GradedInstall[] {
  const [initializer] = readArguments(args, { valued: VALUED, maxOperands: 1 }).operands;
  return gradePackages("npx", initializer ? [initializer] : [], gradeNpmSpec);
}

/** `args` are the words behind `npx` or its relative. The first operand is the program; what follows is its own. */
export function gradeRunner(args: readonly ShellWord[]): readonly GradedInstall[] {
  const { operands, has, values } = readArguments(args, { valued: VALUED, maxOperands: 1 });
  if (has("--no-install", "--no")) return [];
  const packages = values("--package", "-p");
  // With --call the command is a string for the shell, and only --package names packages.
  const named = packages.length > 0 || has("--call", "-c") ? packages : operands;
  return gradePackages("npx", named, gradeNpmSpec);
}

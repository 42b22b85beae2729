// corepack, which fetches package managers themselves ("Utility Commands" of the Corepack documentation).
import type { InstallTool, ShellWord } from "@lockstep/core";
import { readArguments } from "../arguments.ts";
import { type GradedInstall, gradePackages } from "../graded-install.ts";
import { gradeNpmSpec } from "../npm-spec.ts";

const VERBS: readonly string[] = ["prepare", "use", "install", "pack"];
const MANAGERS: readonly InstallTool[] = ["npm", "yarn", "pnpm"];

/** Without a name, the `packageManager` of package.json decides. */
export function gradeCorepack(args: readonly ShellWord[]): readonly GradedInstall[] {
  const [verb, ...specs] = readArguments(args, { valued: ["-o", "--output"] }).operands;
  if (!VERBS.includes(verb?.value ?? "")) return [];
  return MANAGERS.flatMap((tool) => {
    const named = specs.filter(({ value }) => value === tool || value.startsWith(`${tool}@`));
    return gradePackages(tool, named, gradeNpmSpec);
  });
}

// pnpm ("pnpm install", "pnpm add", "pnpm dlx" of the pnpm documentation).
import type { ShellWord } from "@lockstep/core";
import { argumentsBehind, readArguments } from "../arguments.ts";
import { fromManifest, type GradedInstall, gradePackages } from "../graded-install.ts";
import { gradeNpmSpec } from "../npm-spec.ts";
import { gradeInitializer, gradeRunner } from "./npx.ts";

const VALUED = [
  "--filter",
  "-F",
  "--filter-prod",
  "--dir",
  "-C",
  "--registry",
  "--reporter",
  "--loglevel",
  "--store-dir",
  "--virtual-store-dir",
  "--modules-dir",
  "--lockfile-dir",
  "--network-concurrency",
];

export function gradePnpm(args: readonly ShellWord[]): readonly GradedInstall[] {
  const { operands, has } = readArguments(args, { valued: VALUED });
  const [first, ...packages] = operands;
  const verb = first?.value;
  if (first && verb === "dlx") return gradeRunner(argumentsBehind(args, first));
  if (first && verb === "create") return gradeInitializer(argumentsBehind(args, first));
  if (verb === "ci" || verb === "clean-install") return fromManifest("pnpm", true);
  if (verb === "add" || (isInstall(verb) && packages.length > 0)) return gradePackages("pnpm", packages, gradeNpmSpec);
  return isInstall(verb) ? fromManifest("pnpm", has("--frozen-lockfile")) : [];
}

function isInstall(verb: string | undefined): boolean {
  return verb === "install" || verb === "i";
}

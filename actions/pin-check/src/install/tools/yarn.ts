// yarn, of both generations ("yarn install", "yarn add", "yarn global", "yarn dlx" of the Yarn documentation).
import type { ShellWord } from "@lockstep/core";
import { argumentsBehind, readArguments } from "../arguments.ts";
import { fromManifest, type GradedInstall, gradePackages } from "../graded-install.ts";
import { gradeNpmSpec } from "../npm-spec.ts";
import { gradeInitializer, gradeRunner } from "./npx.ts";

const VALUED = [
  "--cwd",
  "--cache-folder",
  "--registry",
  "--mutex",
  "--network-timeout",
  "--network-concurrency",
  "--modules-folder",
  "--mode",
];

export function gradeYarn(args: readonly ShellWord[]): readonly GradedInstall[] {
  const { operands, has } = readArguments(args, { valued: VALUED });
  const [first] = operands;
  const verbs = operands.map(({ value }) => value);
  const [verb] = verbs;
  if (first && verb === "dlx") return gradeRunner(argumentsBehind(args, first));
  if (first && verb === "create") return gradeInitializer(argumentsBehind(args, first));
  if (verb === "add") return gradePackages("yarn", operands.slice(1), gradeNpmSpec);
  if (verb === "global" && verbs[1] === "add") return gradePackages("yarn", operands.slice(2), gradeNpmSpec);
  if (verb === "workspace" && verbs[2] === "add") return gradePackages("yarn", operands.slice(3), gradeNpmSpec);
  const asks = has("--version", "-v", "--help", "-h");
  if (verb !== "install" && (verb !== undefined || asks)) return [];
  return fromManifest("yarn", has("--frozen-lockfile", "--immutable"));
}

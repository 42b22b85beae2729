// bun ("bun install", "bun add", "bunx" of Bun's documentation).
import type { ShellWord } from "@lockstep/core";
import { argumentsBehind, readArguments } from "../arguments.ts";
import { fromManifest, type GradedInstall, gradePackages } from "../graded-install.ts";
import { gradeNpmSpec } from "../npm-spec.ts";
import { gradeInitializer, gradeLocalRunner } from "./npx.ts";

const VALUED = ["--cwd", "--config", "-c", "--registry", "--cache-dir", "--filter", "--backend", "--linker"];

export function gradeBun(args: readonly ShellWord[]): readonly GradedInstall[] {
  const { operands, has } = readArguments(args, { valued: VALUED });
  const [first, ...packages] = operands;
  const verb = first?.value;
  if (first && verb === "x") return gradeLocalRunner(argumentsBehind(args, first));
  if (first && (verb === "create" || verb === "c")) return gradeInitializer(argumentsBehind(args, first));
  if (verb === "ci") return fromManifest("bun", true);
  if (verb !== "install" && verb !== "i" && verb !== "add" && verb !== "a") return [];
  if (packages.length > 0) return gradePackages("bun", packages, gradeNpmSpec);
  return fromManifest("bun", has("--frozen-lockfile"));
}

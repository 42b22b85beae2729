// uv and uvx ("Commands" of the uv documentation).
import type { InstallGrade, ShellWord } from "@lockstep/core";
import { type Arguments, argumentsBehind, readArguments } from "../arguments.ts";
import { fromManifest, type GradedInstall, gradePackages } from "../graded-install.ts";
import { gradePythonSpec } from "../python-spec.ts";
import { isDecidedElsewhere, namesOneVersion } from "../versions.ts";
import { gradePipInstall } from "./pip.ts";

const VALUED = [
  "--from",
  "--with",
  "--with-editable",
  "--with-requirements",
  "--python",
  "-p",
  "--directory",
  "--project",
  "--group",
  "--only-group",
  "--extra",
  "--package",
  "--index",
  "--default-index",
  "--index-url",
  "-i",
  "--extra-index-url",
  "--cache-dir",
  "--config-file",
  "--tag",
  "--branch",
  "--rev",
  "--requirements",
  "-r",
  "--constraints",
  "-c",
  "--env-file",
  "--color",
  "--exclude-newer",
  "--resolution",
  "--prerelease",
  "--link-mode",
  "--optional",
  "--no-extra",
  "--no-group",
  "--module",
  "-m",
  "--script",
];

export function gradeUv(args: readonly ShellWord[]): readonly GradedInstall[] {
  const [verb, second] = readArguments(args, { valued: VALUED, maxOperands: 2 }).operands;
  const behind = (word: ShellWord | undefined): readonly ShellWord[] => (word ? argumentsBehind(args, word) : []);
  if (verb?.value === "pip") return gradePipVerb(behind(verb));
  if (verb?.value === "tool") return gradeTool(second?.value, behind(second));
  if (verb?.value === "add") return gradeAdd(readArguments(behind(verb), { valued: VALUED }));
  if (verb?.value === "sync") {
    return fromManifest("uv", readArguments(args, { valued: VALUED }).has("--locked", "--frozen"));
  }
  // What `uv run` starts is the project's own; only --with pulls something else in.
  return verb?.value === "run" ? gradeWith(readArguments(behind(verb), { valued: VALUED, maxOperands: 1 })) : [];
}

export function gradeUvx(args: readonly ShellWord[]): readonly GradedInstall[] {
  const parsed = readArguments(args, { valued: VALUED, maxOperands: 1 });
  const from = parsed.values("--from");
  return [...gradePackages("uv", from.length > 0 ? from : parsed.operands, gradeToolSpec), ...gradeWith(parsed)];
}

function gradePipVerb(args: readonly ShellWord[]): readonly GradedInstall[] {
  const { operands, has } = readArguments(args, { valued: VALUED, maxOperands: 1 });
  if (operands[0]?.value !== "sync") return gradePipInstall("uv", args);
  return fromManifest("uv", has("--require-hashes") || args.some(({ value }) => value === "--require-hashes"));
}

function gradeTool(verb: string | undefined, args: readonly ShellWord[]): readonly GradedInstall[] {
  if (verb === "run") return gradeUvx(args);
  if (verb !== "install") return [];
  const parsed = readArguments(args, { valued: VALUED });
  return [...gradePackages("uv", parsed.operands, gradeToolSpec), ...gradeWith(parsed)];
}

/** For a git source the ref stands in an option. */
function gradeAdd(parsed: Arguments): readonly GradedInstall[] {
  const [ref] = parsed.values("--rev", "--tag");
  return gradePackages("uv", parsed.operands, (value) =>
    ref && value.startsWith("git+") ? gradePythonSpec(`${value}@${ref.value}`) : gradePythonSpec(value),
  );
}

function gradeWith(parsed: Arguments): readonly GradedInstall[] {
  return gradePackages("uv", parsed.values("--with"), gradeToolSpec);
}

/** `ruff@0.6.0` is a spelling of `ruff==0.6.0` that only tools have ("Using tools", "Requesting specific versions"). */
function gradeToolSpec(value: string): InstallGrade | undefined {
  const tool = /^([\w.-]+(?:\[[^\]]*\])?)@([^\s/@:]+)$/.exec(value);
  if (!tool) return gradePythonSpec(value);
  const [, , version = ""] = tool;
  return namesOneVersion(version) || isDecidedElsewhere(version) ? "exact" : "unversioned";
}

// cargo install ("cargo install" of The Cargo Book).
import type { InstallGrade, ShellWord } from "@lockstep/core";
import { type Arguments, readArguments } from "../arguments.ts";
import { type GradedInstall, gradePackages } from "../graded-install.ts";
import { gradeRef, isDecidedElsewhere, isSemantic } from "../versions.ts";

const VALUED = [
  "--version",
  "--vers",
  "--git",
  "--branch",
  "--tag",
  "--rev",
  "--path",
  "--root",
  "--registry",
  "--index",
  "--features",
  "-F",
  "--profile",
  "--target",
  "--target-dir",
  "--jobs",
  "-j",
  "--color",
  "--config",
  "-Z",
  "--bin",
  "--example",
];

export function gradeCargo(args: readonly ShellWord[]): readonly GradedInstall[] {
  const parsed = readArguments(args, { valued: VALUED });
  const [verb, ...packages] = parsed.operands.filter(({ value }) => !value.startsWith("+"));
  if (verb?.value !== "install" || parsed.has("--path")) return [];
  const [git] = parsed.values("--git");
  if (git) return gradePackages("cargo", packages.length > 0 ? packages : [git], () => gradeGit(parsed));
  return gradePackages("cargo", packages, (value) => gradeCrate(value, parsed));
}

function gradeGit(parsed: Arguments): InstallGrade {
  const [ref] = parsed.values("--rev", "--tag");
  return ref ? gradeRef(ref.value) : "unversioned";
}

/** Without `--locked` the dependencies of the program are chosen anew, whatever its own version is. */
function gradeCrate(value: string, parsed: Arguments): InstallGrade {
  const at = value.indexOf("@");
  const version = at < 0 ? parsed.values("--version", "--vers")[0]?.value : value.slice(at + 1);
  if (version === undefined) return "unversioned";
  if (isDecidedElsewhere(version)) return "exact";
  if (!isSemantic(version)) return "unversioned";
  return parsed.has("--locked") ? "locked" : "exact";
}

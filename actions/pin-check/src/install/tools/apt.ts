// apt and apt-get install ("apt-get(8)").
import type { InstallGrade, ShellWord } from "@lockstep/core";
import { readArguments } from "../arguments.ts";
import { type GradedInstall, gradePackages } from "../graded-install.ts";
import { namesOneVersion } from "../versions.ts";

const VALUED = ["-o", "--option", "-t", "--target-release", "--default-release", "-c", "--config-file", "-a"];

export function gradeApt(args: readonly ShellWord[]): readonly GradedInstall[] {
  const [verb, ...packages] = readArguments(args, { valued: VALUED }).operands;
  return verb?.value === "install" ? gradePackages("apt", packages, gradePackage) : [];
}

/** `name=version`; a path is a local package, and a `-` at the end means removal. */
function gradePackage(value: string): InstallGrade | undefined {
  if (/^[./~]|^\uFFFC\/|\.deb$/.test(value) || value.endsWith("-")) return undefined;
  const equals = value.indexOf("=");
  const version = value.slice(equals + 1);
  return equals > 0 && namesOneVersion(version) && !version.includes("*") ? "exact" : "unversioned";
}

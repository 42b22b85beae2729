// go install, go get and go run ("Go Modules Reference", "Version queries" and "Authenticating modules").
import type { InstallGrade, ShellWord } from "@lockstep/core";
import { readArguments } from "../arguments.ts";
import { type GradedInstall, gradePackages } from "../graded-install.ts";
import { isDecidedElsewhere, isSemantic } from "../versions.ts";

const VALUED = [
  "-C",
  "-o",
  "-p",
  "-mod",
  "-modfile",
  "-tags",
  "-exec",
  "-ldflags",
  "-gcflags",
  "-asmflags",
  "-overlay",
  "-pkgdir",
];
/** As many digits as a pseudo-version holds, up to all of them. */
const COMMIT = /^[0-9a-f]{12,40}$/;

export function gradeGo(args: readonly ShellWord[]): readonly GradedInstall[] {
  const [verb, target] = readArguments(args, { valued: VALUED, maxOperands: 2 }).operands;
  if (verb?.value === "run") return gradePackages("go", target ? [target] : [], gradeQuery);
  if (verb?.value !== "install" && verb?.value !== "get") return [];
  const packages = readArguments(args, { valued: VALUED }).operands.slice(1);
  return gradePackages("go", packages, verb.value === "get" ? gradeGet : gradeQuery);
}

/** Without a version query the module's own go.mod decides, or the code is its own. */
function gradeQuery(value: string): InstallGrade | undefined {
  const at = value.lastIndexOf("@");
  return at < 0 ? undefined : gradeVersion(value.slice(at + 1));
}

/** `go get` without a version query takes the newest version. Paths, and packages of Go itself, are no modules. */
function gradeGet(value: string): InstallGrade | undefined {
  if (value.includes("@")) return gradeQuery(value);
  const isModule = /^[\w-]+\.[\w.-]+\/|^\uFFFC/.test(value);
  return isModule ? "unversioned" : undefined;
}

/** What a full version or a commit stands for is held against the checksum database, or against go.sum. */
function gradeVersion(version: string): InstallGrade | undefined {
  if (version === "none") return undefined;
  if ((version.startsWith("v") && isSemantic(version)) || COMMIT.test(version)) return "locked";
  return isDecidedElsewhere(version) ? "exact" : "unversioned";
}

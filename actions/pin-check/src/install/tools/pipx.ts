// pipx ("Command line interface" of the pipx documentation).
import type { ShellWord } from "@lockstep/core";
import { argumentsBehind, readArguments } from "../arguments.ts";
import { type GradedInstall, gradePackages } from "../graded-install.ts";
import { gradePythonSpec } from "../python-spec.ts";

const VALUED = ["--spec", "--python", "--pip-args", "--index-url", "-i", "--suffix", "--with", "--backend"];

export function gradePipx(args: readonly ShellWord[]): readonly GradedInstall[] {
  const [verb] = readArguments(args, { valued: VALUED, maxOperands: 1 }).operands;
  const rest = verb ? argumentsBehind(args, verb) : [];
  const parsed = readArguments(rest, verb?.value === "run" ? { valued: VALUED, maxOperands: 1 } : { valued: VALUED });
  const spec = parsed.values("--spec");
  if (verb?.value === "install" || verb?.value === "run") {
    return gradePackages("pipx", spec.length > 0 ? spec : parsed.operands, gradePythonSpec);
  }
  return verb?.value === "inject" ? gradePackages("pipx", parsed.operands.slice(1), gradePythonSpec) : [];
}

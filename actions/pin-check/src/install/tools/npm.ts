// npm install and npm ci ("npm-install", "npm-ci" of the npm documentation).
import type { ShellWord } from "@lockstep/core";
import { type Arguments, argumentsBehind, readArguments } from "../arguments.ts";
import { fromManifest, type GradedInstall, gradePackages } from "../graded-install.ts";
import { gradeNpmSpec } from "../npm-spec.ts";
import { gradeInitializer, gradeLocalRunner } from "./npx.ts";

const VALUED = [
  "--prefix",
  "-C",
  "--registry",
  "--cache",
  "--loglevel",
  "--userconfig",
  "--globalconfig",
  "--workspace",
  "-w",
  "--tag",
  "--omit",
  "--include",
  "--install-strategy",
  "--before",
  "--package",
  "-p",
  "--call",
  "-c",
];
const CLEAN = ["ci", "clean-install", "ic", "install-clean", "isntall-clean", "install-ci-test", "cit", "sit"];
const INSTALL = [
  "install",
  "i",
  "in",
  "ins",
  "inst",
  "insta",
  "instal",
  "isnt",
  "isnta",
  "isntal",
  "isntall",
  "add",
  "install-test",
  "it",
];
const EXEC = ["exec", "x"];
const INIT = ["init", "create", "innit"];
const UPDATE = ["update", "up", "upgrade", "udpate"];

export function gradeNpm(args: readonly ShellWord[]): readonly GradedInstall[] {
  const [first] = readArguments(args, { valued: VALUED, maxOperands: 1 }).operands;
  const verb = first?.value ?? "";
  if (CLEAN.includes(verb)) return fromManifest("npm", true);
  if (first && EXEC.includes(verb)) return gradeLocalRunner(argumentsBehind(args, first));
  if (first && INIT.includes(verb)) return gradeInitializer(argumentsBehind(args, first));
  if (UPDATE.includes(verb)) return gradeUpdate(readArguments(args, { valued: VALUED }));
  return INSTALL.includes(verb) ? gradeInstall(readArguments(args, { valued: VALUED })) : [];
}

/** Inside a project, the manifest's ranges bound what an update takes. */
function gradeUpdate({ operands, has }: Arguments): readonly GradedInstall[] {
  return has("-g", "--global") ? gradePackages("npm", operands.slice(1), gradeNpmSpec) : [];
}

function gradeInstall({ operands, has }: Arguments): readonly GradedInstall[] {
  const packages = operands.slice(1);
  if (packages.length > 0) return gradePackages("npm", packages, gradeNpmSpec);
  return has("-g", "--global") ? [] : fromManifest("npm", false);
}

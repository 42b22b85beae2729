// gem install and bundle ("gem install" of the RubyGems guides, "bundle install" and "bundle add" of the Bundler manual).
import type { InstallGrade, ShellWord } from "@lockstep/core";
import { type Arguments, readArguments } from "../arguments.ts";
import { fromManifest, type GradedInstall, gradePackages } from "../graded-install.ts";
import { namesOneVersion } from "../versions.ts";

const GEM_VALUED = [
  "-v",
  "--version",
  "-i",
  "--install-dir",
  "-n",
  "--bindir",
  "-s",
  "--source",
  "-P",
  "--trust-policy",
  "--platform",
];
const BUNDLE_VALUED = [
  "-v",
  "--version",
  "--path",
  "--jobs",
  "-j",
  "--retry",
  "--gemfile",
  "--without",
  "--with",
  "--group",
  "-g",
  "--source",
  "-s",
  "--git",
];

export function gradeGem(args: readonly ShellWord[]): readonly GradedInstall[] {
  // What follows is for the build of the gem's native parts.
  const build = args.findIndex(({ value }) => value === "--");
  const parsed = readArguments(build < 0 ? args : args.slice(0, build), { valued: GEM_VALUED });
  const [verb, ...packages] = parsed.operands;
  if (verb?.value !== "install" && verb?.value !== "i") return [];
  return gradePackages("gem", packages, (value) => gradeGemName(value, parsed));
}

export function gradeBundle(args: readonly ShellWord[]): readonly GradedInstall[] {
  const parsed = readArguments(args, { valued: BUNDLE_VALUED });
  const [verb, ...packages] = parsed.operands;
  if (verb?.value === "add") return gradePackages("gem", packages, (value) => gradeGemName(value, parsed));
  if (verb !== undefined ? verb.value !== "install" : parsed.has("--version", "-v", "--help")) return [];
  return fromManifest("gem", parsed.has("--frozen", "--deployment"));
}

/** A version may stand behind the name, too: `rake:13.0.6`. */
function gradeGemName(value: string, parsed: Arguments): InstallGrade | undefined {
  if (value.endsWith(".gem") || value.includes("/")) return undefined;
  const colon = value.indexOf(":");
  const version = colon < 0 ? parsed.values("-v", "--version")[0]?.value : value.slice(colon + 1);
  return version !== undefined && namesOneVersion(version.replace(/^=\s*/, "")) ? "exact" : "unversioned";
}

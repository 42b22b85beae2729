// pip install ("pip install" and "Secure installs" of the pip documentation).
import type { InstallTool, ShellWord } from "@lockstep/core";
import { type Arguments, readArguments } from "../arguments.ts";
import { fromManifest, type GradedInstall, gradePackages } from "../graded-install.ts";
import { gradePythonSpec } from "../python-spec.ts";

const VALUED = [
  "-r",
  "--requirement",
  "--requirements",
  "-c",
  "--constraint",
  "--constraints",
  "--build-constraint",
  "-e",
  "--editable",
  "-i",
  "--index-url",
  "--default-index",
  "--index",
  "--extra-index-url",
  "--index-strategy",
  "-f",
  "--find-links",
  "-t",
  "--target",
  "-d",
  "--dest",
  "-w",
  "--wheel-dir",
  "--prefix",
  "--root",
  "--src",
  "--python",
  "-p",
  "--python-version",
  "--python-platform",
  "--platform",
  "--implementation",
  "--abi",
  "--progress-bar",
  "--trusted-host",
  "--timeout",
  "--retries",
  "--upgrade-strategy",
  "--upgrade-package",
  "-P",
  "--no-binary",
  "--only-binary",
  "--no-build-isolation-package",
  "-C",
  "--config-settings",
  "--config-setting",
  "--global-option",
  "--install-option",
  "--cache-dir",
  "--log",
  "--proxy",
  "--cert",
  "--client-cert",
  "--exists-action",
  "--report",
  "--use-feature",
  "--use-deprecated",
  "--keyring-provider",
  "--group",
  "--extra",
  "--resolution",
  "--prerelease",
  "--exclude-newer",
  "--link-mode",
];

/** All of them may run the code of what they fetch: metadata and wheels are built by it. */
const FETCHING: readonly string[] = ["install", "download", "wheel"];

export function gradePip(args: readonly ShellWord[]): readonly GradedInstall[] {
  return gradePipInstall("pip", args);
}

/** `pip install` and what takes the same arguments. Packages without a version that a constraints file decides are `exact`. */
export function gradePipInstall(tool: InstallTool, args: readonly ShellWord[]): readonly GradedInstall[] {
  const parsed = readArguments(args, { valued: VALUED });
  if (!FETCHING.includes(parsed.operands[0]?.value ?? "")) return [];
  const hashes = parsed.has("--require-hashes");
  const files = parsed.values("-r", "--requirement", "--requirements").length > 0;
  return [...(files ? fromManifest(tool, hashes) : []), ...gradeOperands(tool, parsed, hashes)];
}

function gradeOperands(tool: InstallTool, parsed: Arguments, hashes: boolean): readonly GradedInstall[] {
  // Nothing is fetched from an index.
  if (parsed.has("--no-index")) return [];
  const constrained = parsed.values("-c", "--constraint", "--constraints").length > 0;
  const packages = [...parsed.operands.slice(1), ...parsed.values("-e", "--editable")];
  return gradePackages(tool, packages, (value) => {
    const grade = gradePythonSpec(value);
    if (grade === undefined || grade === "locked") return grade;
    if (hashes) return "locked";
    return constrained ? "exact" : grade;
  });
}

// Asks git where the hooks of a repository lie. Unlike every other question this one obeys the user's own configuration,
// because git does so when it looks for a hook.
import { realpathSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { UnavailableError } from "@lockstep/core";
import type { Environment } from "../process/environment.ts";
import { trustedSearchPath } from "../process/find-tool.ts";
import { runCommand } from "../process/run-command.ts";
import { findRepository } from "./find-repository.ts";
import { firstLine } from "./hardened-git.ts";

export interface HooksFolder {
  /** Absolute; it need not exist. */
  readonly path: string;
  /** `git`: of this clone alone. `work-tree`: a folder that can be committed. `elsewhere`: other repositories may use it, too. */
  readonly place: "git" | "work-tree" | "elsewhere";
}

/** By these git finds the user's configuration. Those that would lead it to another repository are left out. */
const PASSED_ON = [
  "HOME",
  "XDG_CONFIG_HOME",
  "GIT_CONFIG_GLOBAL",
  "GIT_CONFIG_SYSTEM",
  "GIT_CONFIG_NOSYSTEM",
  "SystemRoot",
  "USERPROFILE",
  "TEMP",
  "TMP",
  "TMPDIR",
];
const TIMEOUT_MS = 30_000;
const MAX_BYTES = 64 * 1024;

/**
 * The hooks folder of the repository around `path` (git documentation: githooks, `core.hooksPath`). Throws `UsageError`
 * (`path-not-found`, `not-a-repository`) and `UnavailableError` (`tool-missing`, `tool-failed`, `timed-out`).
 */
export async function findHooks(path: string, env: Environment): Promise<HooksFolder> {
  const { workTree } = findRepository(path);
  const ask = async (question: string, ...rest: readonly string[]) =>
    resolve(workTree, await answer([question, ...rest], workTree, env));
  const folder = await ask("--git-path", "hooks");
  const common = await ask("--git-common-dir");
  return { path: folder, place: placeOf(folder, common, workTree) };
}

async function answer(args: readonly string[], workTree: string, env: Environment): Promise<string> {
  const untrusted = [workTree];
  const passed = PASSED_ON.flatMap((name) => {
    const value = env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const { exitCode, stdout, stderr } = await runCommand({
    tool: "git",
    args: ["rev-parse", ...args],
    cwd: workTree,
    env: { ...Object.fromEntries(passed), PATH: trustedSearchPath(env["PATH"] ?? "", untrusted), LC_ALL: "C" },
    untrusted,
    timeoutMs: TIMEOUT_MS,
    maxOutputBytes: MAX_BYTES,
  });
  if (exitCode === 0) return stdout.toString("utf8").replace(/\r?\n$/, "");
  throw new UnavailableError("tool-failed", `git rev-parse failed: ${firstLine(stderr)}`, {
    hint: `Run git rev-parse ${args.join(" ")} in ${workTree} to see what is wrong with the repository.`,
  });
}

function placeOf(folder: string, common: string, workTree: string): HooksFolder["place"] {
  const real = realPath(folder);
  if (isWithin(real, realPath(common))) return "git";
  return isWithin(real, workTree) ? "work-tree" : "elsewhere";
}

/** With the links of what exists resolved. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : resolve(realPath(parent), relative(parent, path));
  }
}

function isWithin(path: string, root: string): boolean {
  const way = relative(root, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

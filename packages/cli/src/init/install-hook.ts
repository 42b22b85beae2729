// Puts the pre-commit hook where git looks for it. A hook that is somebody else's is kept.
import { chmodSync, lstatSync, mkdirSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "@lockstep/core";
import { type Environment, findHooks, type HooksFolder, writeWhole } from "@lockstep/runtime";
import { HOOK_LINE, hookScript, isOwnHook } from "./hook-script.ts";

const NAME = "pre-commit";
const EXECUTABLE = 0o755;
const MAX_HOOK_BYTES = 64 * 1024;

export interface HookPlan {
  readonly folder: HooksFolder;
  /** Absolute. */
  readonly path: string;
  readonly text: string;
  /** What stands in the way; undefined where the hook can be written, or is an older one of ours. */
  readonly obstacle: "another-hook" | "elsewhere" | undefined;
}

/**
 * The hook for the repository around `folder` (absolute). `program` is the path of the running command line; undefined where it
 * is not known. Errors: those of `findHooks`.
 */
export async function planHook(folder: string, program: string | undefined, env: Environment): Promise<HookPlan> {
  const hooks = await findHooks(folder, env);
  const path = join(hooks.path, NAME);
  // A hook that is committed must not name a place of one machine.
  const text = hookScript(hooks.place === "git" ? realPathOf(program) : undefined);
  return { folder: hooks, path, text, obstacle: obstacleAt(path, hooks) };
}

function obstacleAt(path: string, { place }: HooksFolder): HookPlan["obstacle"] {
  if (isPresent(path) && !isOwn(path)) return "another-hook";
  return place === "elsewhere" ? "elsewhere" : undefined;
}

/** Throws `UsageError` (`file-exists`) where something stands in the way of the hook. */
export function demandFree({ obstacle, path, folder }: HookPlan): void {
  if (obstacle === "another-hook") {
    throw new UsageError("file-exists", `There is a ${NAME} hook already: ${path}`, {
      hint: `To keep it, add a line to it that runs \`${HOOK_LINE}\`. To replace it: lockstep init --hook --force.`,
    });
  }
  if (obstacle === undefined) return;
  throw new UsageError("file-exists", `git looks for hooks outside of this repository: ${folder.path}`, {
    hint: "Other repositories may use that folder. To install it there for all of them: lockstep init --hook --force.",
  });
}

/** Writes the hook, or renews it. Throws `UsageError` (`output-not-writable`). */
export function writeHook({ folder, path, text }: HookPlan): void {
  makeHooksFolder(folder);
  writeWhole(path, text);
  chmodSync(path, EXECUTABLE);
}

/** Where a file stands in the place of a folder, nothing is present; making the folder says what is wrong. */
function isPresent(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** A link, a device or a large file is none of ours. */
function isOwn(path: string): boolean {
  const found = lstatSync(path);
  return found.isFile() && found.size <= MAX_HOOK_BYTES && isOwnHook(readFileSync(path, "utf8"));
}

/** Makes the folder unless it is there. Throws `UsageError` (`output-not-writable`). */
export function makeHooksFolder({ path }: HooksFolder): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (cause) {
    throw new UsageError("output-not-writable", `The folder for hooks cannot be made: ${path}`, {
      hint: "See what git config core.hooksPath says: it must name a folder.",
      cause,
    });
  }
}

function realPathOf(program: string | undefined): string | undefined {
  try {
    return program === undefined ? undefined : realpathSync.native(program);
  } catch {
    return undefined;
  }
}

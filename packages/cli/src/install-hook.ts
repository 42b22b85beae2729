// Puts the pre-commit hook where git looks for it. A hook that is somebody else's is kept.
import { chmodSync, lstatSync, mkdirSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "@lockstep/core";
import { findHooks, type HooksFolder, writeWhole } from "@lockstep/runtime";
import type { ExitCode, Terminal } from "./command.ts";
import { hookScript, isOwnHook } from "./hook-script.ts";

const NAME = "pre-commit";
const EXECUTABLE = 0o755;
const MAX_HOOK_BYTES = 64 * 1024;
const CHAIN =
  "To keep it, add a line to it that runs `lockstep secret-scan --mode staged || exit 1`. To replace it: lockstep init --hook --force.";

export interface HookRequest {
  /** A folder of the repository, absolute. */
  readonly folder: string;
  readonly force: boolean;
  /** Path of the running command line; undefined where it is not known. */
  readonly program: string | undefined;
}

/**
 * Writes the hook, or renews it. Throws `UsageError` (`file-exists` for another hook, `output-not-writable`) and what
 * `findHooks` throws.
 */
export async function installHook({ folder, force, program }: HookRequest, terminal: Terminal): Promise<ExitCode> {
  const hooks = await findHooks(folder, terminal.env);
  const path = join(hooks.path, NAME);
  if (!force) demandFree(path, hooks);
  makeFolder(hooks.path);
  writeWhole(path, hookScript(hooks.place === "git" ? realPathOf(program) : undefined));
  chmodSync(path, EXECUTABLE);
  terminal.stdout.write(`wrote ${JSON.stringify(path)}\n`);
  terminal.stdout.write("Next: git commit; git commit --no-verify commits without the check.\n");
  return 0;
}

function demandFree(path: string, { path: folder, place }: HooksFolder): void {
  if (lstatSync(path, { throwIfNoEntry: false }) !== undefined && !isOwn(path)) {
    throw new UsageError("file-exists", `There is a ${NAME} hook already: ${path}`, { hint: CHAIN });
  }
  if (place !== "elsewhere") return;
  throw new UsageError("file-exists", `git looks for hooks outside of this repository: ${folder}`, {
    hint: "Other repositories may use that folder. To install it there for all of them: lockstep init --hook --force.",
  });
}

/** A link, a device or a large file is none of ours. */
function isOwn(path: string): boolean {
  const found = lstatSync(path);
  return found.isFile() && found.size <= MAX_HOOK_BYTES && isOwnHook(readFileSync(path, "utf8"));
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new UsageError("output-not-writable", `The folder for hooks cannot be made: ${folder}`, {
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

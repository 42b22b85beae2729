// What the tools of this machine say about themselves: their settings, their files, their answers. Read by presets, to learn
// which registries a runner uses. Nothing in a checkout is read, and no tool that lies in one is run: a change could
// otherwise widen what it may reach.
import { realpathSync } from "node:fs";
import { isAbsolute } from "node:path";
import { readTextFile } from "../files/read-text-file.ts";
import type { Environment } from "../process/environment.ts";
import { type CommandOutput, runCommand } from "../process/run-command.ts";

export interface RunnerConfig {
  readonly env: Environment;
  /** The home folder of the user that runs the job, absolute. */
  readonly home: string;
  /** Where tools are asked: outside of any checkout, so that they see only the settings of the machine and its user. */
  readonly cwd: string;
  /** The text of the file at an absolute path; undefined if there is none that can be read, within 1 MiB. */
  read(path: string): Promise<string | undefined>;
  /** What a tool prints when it ends well; undefined if it is missing, fails, says too much or takes too long. */
  ask(tool: string, args: readonly string[]): Promise<string | undefined>;
  /** What a tool complains about on standard error when it fails; undefined otherwise. `env` is added to its environment. */
  complaint(tool: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<string | undefined>;
}

const MAX_FILE_BYTES = 1024 * 1024;
const MAX_ANSWER_BYTES = 8 * 1024 * 1024;
const TIMEOUT_MS = 10_000;

/** The programs that start others must not load something on the way, or wait for an answer. */
const QUIET = {
  COREPACK_ENABLE_NETWORK: "0",
  COREPACK_ENABLE_DOWNLOAD_PROMPT: "0",
  NO_COLOR: "1",
  NO_UPDATE_NOTIFIER: "1",
  PIP_DISABLE_PIP_VERSION_CHECK: "1",
  RUSTUP_AUTO_INSTALL: "0",
  LC_ALL: "C",
} as const;

/**
 * The configuration of the machine for the user whose home folder is `home`. `untrusted` are folders whose programs are
 * never run: the workspace of the job.
 */
export function runnerConfig(env: Environment, home: string, untrusted: readonly string[]): RunnerConfig {
  const cwd = "/";
  const roots = untrusted.flatMap(resolved);
  const run = (tool: string, args: readonly string[], more: Readonly<Record<string, string>>) =>
    attempt(tool, args, { ...present(env), HOME: home, ...QUIET, ...more }, cwd, roots);
  return {
    env,
    home,
    cwd,
    read: async (path) => readSettings(path, roots),
    ask: async (tool, args) => {
      const output = await run(tool, args, {});
      return output?.exitCode === 0 ? output.stdout.toString("utf8") : undefined;
    },
    complaint: async (tool, args, more) => {
      const output = await run(tool, args, more);
      return output === undefined || output.exitCode === 0 ? undefined : output.stderr;
    },
  };
}

/** Tools follow links to their settings, as dotfiles often are, so these are followed, too: but not into a checkout. */
function readSettings(path: string, untrusted: readonly string[]): string | undefined {
  const [real] = isAbsolute(path) ? resolved(path) : [];
  if (real === undefined || untrusted.some((root) => real.startsWith(`${root}/`))) return undefined;
  const read = readTextFile(real, MAX_FILE_BYTES);
  return read.ok ? read.text : undefined;
}

function resolved(path: string): readonly string[] {
  try {
    return [realpathSync.native(path)];
  } catch {
    return [];
  }
}

/** Names of what the runner hands to an action alone, tokens among it. No tool that is asked needs them. */
const FOR_ACTIONS = ["ACTIONS_", "INPUT_", "STATE_"];

function present(env: Environment): Readonly<Record<string, string>> {
  const entries = Object.entries(env).filter(([name]) => !FOR_ACTIONS.some((start) => name.startsWith(start)));
  return Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

async function attempt(
  tool: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd: string,
  untrusted: readonly string[],
): Promise<CommandOutput | undefined> {
  try {
    return await runCommand({
      tool,
      args,
      cwd,
      env,
      untrusted,
      timeoutMs: TIMEOUT_MS,
      maxOutputBytes: MAX_ANSWER_BYTES,
    });
  } catch {
    // Missing, too slow, too loud: the preset that asked says that nothing was learnt.
    return undefined;
  }
}

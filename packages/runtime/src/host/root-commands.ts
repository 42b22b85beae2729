// Runs single programs as root: directly where this process is root, otherwise through `sudo` without a password.
import { UnavailableError } from "@lockstep/core";
import { type CommandOutput, runCommand } from "../process/run-command.ts";
import { toolFailed } from "../process/tool-error.ts";
import { SYSTEM_PATH } from "./system-path.ts";

export interface RootCommands {
  /** True if root can be had at all. */
  isAvailable(): Promise<boolean>;
  /** Runs a program of the system and returns what it printed. Throws `UnavailableError` if it fails. */
  run(tool: string, args: readonly string[], stdin?: string): Promise<string>;
}

const TIMEOUT_MS = 30_000;
const MAX_OUTPUT_BYTES = 1024 * 1024;

interface RootOptions {
  readonly stdin?: string | undefined;
  /** Limit on standard output, in bytes. */
  readonly maxOutputBytes?: number;
}

export function rootCommands(): RootCommands {
  return {
    isAvailable: async () => isRoot() || (await start("true", []).then(succeeded, unavailable)),
    run: async (tool, args, stdin) => (await runAsRoot(tool, args, { stdin })).toString("utf8"),
  };
}

/** What a program of the system printed, run as root. Throws `UnavailableError` if it fails. */
export async function runAsRoot(tool: string, args: readonly string[], options: RootOptions = {}): Promise<Buffer> {
  const { exitCode, stdout, stderr } = await start(tool, args, options);
  if (exitCode !== 0) throw toolFailed(tool, `ended with exit code ${exitCode}: ${stderr.trim().slice(0, 1_000)}`);
  return stdout;
}

function start(
  tool: string,
  args: readonly string[],
  { stdin, maxOutputBytes = MAX_OUTPUT_BYTES }: RootOptions = {},
): Promise<CommandOutput> {
  return runCommand({
    tool: isRoot() ? tool : "sudo",
    args: isRoot() ? args : ["-n", "--", tool, ...args],
    cwd: "/",
    env: { PATH: SYSTEM_PATH },
    timeoutMs: TIMEOUT_MS,
    maxOutputBytes,
    ...(stdin === undefined ? {} : { stdin }),
  });
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function succeeded({ exitCode }: CommandOutput): boolean {
  return exitCode === 0;
}

function unavailable(error: unknown): boolean {
  if (error instanceof UnavailableError) return false;
  throw error;
}

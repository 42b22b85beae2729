// Where the committed bundles lie, and how the command line among them is started. Nothing here looks at sources.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export const GATE = join(ROOT, "action.yml");
export const PIN_CHECK = join(ROOT, "actions", "pin-check", "action.yml");
/** `LOCKSTEP_DIST` names another build, to be tested before it is committed. */
export const CLI = join(process.env["LOCKSTEP_DIST"] ?? join(ROOT, "dist"), "cli", "main.js");

const TIMEOUT_MS = 30_000;
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

export interface CommandLine {
  readonly cwd: string;
  /** Added to PATH and HOME, which are all the process gets otherwise. */
  readonly env?: Readonly<Record<string, string>>;
  /** Path of the Node.js to use; by default the one running this. */
  readonly node?: string;
  /** What standard input gives; nothing by default. */
  readonly input?: string;
  /** By default 30 seconds. */
  readonly timeoutMs?: number;
}

export interface CommandEnd {
  /** Undefined if a signal ended it: at the time limit, or after 64 MiB of output. */
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `lockstep WORDS...` to its end, without a terminal. */
export function lockstep(words: readonly string[], line: CommandLine): Promise<CommandEnd> {
  const { cwd, env = {}, node = process.execPath, input = "", timeoutMs = TIMEOUT_MS } = line;
  const options = {
    cwd,
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], ...env },
    timeout: timeoutMs,
    killSignal: "SIGKILL",
    maxBuffer: MAX_OUTPUT_BYTES,
  } as const;
  return new Promise((resolve) => {
    const child = execFile(node, [CLI, ...words], options, (_error, stdout, stderr) =>
      resolve({ exitCode: child.exitCode ?? undefined, stdout, stderr }),
    );
    // A program that reads none of it may be gone already.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(input);
  });
}

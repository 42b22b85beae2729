// Starts the long-lived processes of a run. Each is killed by the kernel when the process that started it is gone, however
// that ended. Facts: setpriv(1), prctl(2) PR_SET_PDEATHSIG.
import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { findTool } from "../process/find-tool.ts";
import { toolFailed, toolMissing } from "../process/tool-error.ts";
import { SYSTEM_PATH } from "./system-path.ts";

/** Put in front of a command: it dies with its parent. */
const MORTAL = ["setpriv", "--pdeathsig", "KILL", "--"] as const;

/** The absolute path of a program of the system. Throws `UnavailableError` (`tool-missing`). */
export function systemTool(name: string): string {
  const path = findTool(name, SYSTEM_PATH);
  if (path === undefined) throw toolMissing(name);
  return path;
}

/** Starts a program of the system that dies with this process. */
export function spawnMortal(words: readonly string[], options: SpawnOptions): ChildProcess {
  const [program = "", ...args] = [...MORTAL, ...words];
  return spawn(systemTool(program), args, options);
}

/** Resolves when the process has printed its first bytes to `descriptor`, and rejects if it ends before. */
export function firstWord(child: ChildProcess, descriptor: number, what: string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once("error", (cause) => reject(toolFailed(what, "could not be started", cause)));
    child.once("exit", (code) => reject(toolFailed(what, `ended with exit code ${code ?? "of a signal"}`)));
    child.stdio[descriptor]?.once("data", () => resolve());
  });
}

/** The exit code as shells give it: 128 and the number of the signal where one ended it. */
export function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) resolve(child.exitCode);
    child.once("exit", (code) => resolve(code ?? 128 + KILLED));
  });
}

const KILLED = 9;

/** Sends SIGTERM, and SIGKILL after `patienceMs`. Resolves when the process is gone. */
export async function end(child: ChildProcess, patienceMs: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = exitOf(child);
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), patienceMs);
  await gone;
  clearTimeout(timer);
}

// The network and the folders that the agent of one run has to itself: namespaces, held open by a process that does nothing.
// Facts: network_namespaces(7), mount_namespaces(7).
import { runCommand } from "../process/run-command.ts";
import { toolFailed } from "../process/tool-error.ts";
import { end, firstWord, spawnMortal, systemTool } from "./namespace-process.ts";
import type { RootCommands } from "./root-commands.ts";
import { SYSTEM_PATH } from "./system-path.ts";

/** A process that goes on until it is told to end. */
export interface LongProcess {
  readonly pid: number;
  readonly hasEnded: boolean;
  /** SIGTERM, and SIGKILL where that is not heard. Resolves when it is gone. */
  end(): Promise<void>;
}

export interface AgentNamespaces {
  readonly pid: number;
  /** Runs programs as root in both namespaces. */
  readonly commands: RootCommands;
  /** Runs programs as root in the network, with the machine's own folders. `tool` may be an absolute path. */
  readonly network: RootCommands;
  /** Starts a program in both. It dies with this process. */
  start(words: readonly string[]): LongProcess;
  close(): Promise<void>;
}

/**
 * The agent's places are fixed, and lie in memory here: several runs are not in each other's way, the command cannot see
 * them, and nothing stays. What sysfs shows of links is that of the network it was mounted from.
 */
const SETUP = `
set -e
ip link set lo up
mount -t tmpfs -o mode=755,nosuid,nodev tmpfs /run
mount -t tmpfs -o mode=755,nosuid,nodev tmpfs /var/lib
mount -t sysfs sysfs /sys
mount -t tracefs tracefs /sys/kernel/tracing || true
echo ready
exec sleep infinity
`;

/** Where tracing is found from outside of the namespaces. */
export function tracefsOf({ pid }: Pick<AgentNamespaces, "pid">): string {
  return `/proc/${pid}/root/sys/kernel/tracing`;
}

const TIMEOUT_MS = 30_000;
const MAX_OUTPUT_BYTES = 1024 * 1024;
const PATIENCE_MS = 5_000;

/** Makes them. They are gone when `close` was called, or this process has ended. Throws `UnavailableError`. */
export async function holdNamespaces(): Promise<AgentNamespaces> {
  const child = spawnMortal([systemTool("unshare"), "--net", "--mount", "sh", "-c", SETUP], {
    cwd: "/",
    env: { PATH: SYSTEM_PATH },
    // Of a session of its own: an interrupt from the terminal is for the command.
    detached: true,
    stdio: ["ignore", "pipe", "ignore"],
  });
  await firstWord(child, 1, "unshare");
  const pid = child.pid ?? 0;
  const both = entering(pid, ["--net", "--mount"]);
  return {
    pid,
    commands: commandsIn(both),
    network: commandsIn(entering(pid, ["--net"])),
    start: (words) => start([...both, ...words]),
    close: () => end(child, PATIENCE_MS),
  };
}

function start(words: readonly string[]): LongProcess {
  const child = spawnMortal(words, { cwd: "/", env: { PATH: SYSTEM_PATH }, detached: true, stdio: "ignore" });
  return {
    pid: child.pid ?? 0,
    get hasEnded() {
      return child.exitCode !== null || child.signalCode !== null;
    },
    end: () => end(child, PATIENCE_MS),
  };
}

function entering(pid: number, kinds: readonly string[]): readonly string[] {
  return ["nsenter", "--target", String(pid), ...kinds, "--"];
}

function commandsIn([tool = "", ...enter]: readonly string[]): RootCommands {
  return {
    isAvailable: () => Promise.resolve(true),
    run: async (program, args, stdin) => {
      const { exitCode, stdout, stderr } = await runCommand({
        tool,
        args: [...enter, program, ...args],
        cwd: "/",
        env: { PATH: SYSTEM_PATH },
        timeoutMs: TIMEOUT_MS,
        maxOutputBytes: MAX_OUTPUT_BYTES,
        ...(stdin === undefined ? {} : { stdin }),
      });
      if (exitCode !== 0)
        throw toolFailed(program, `ended with exit code ${exitCode}: ${stderr.trim().slice(0, 1_000)}`);
      return stdout.toString("utf8");
    },
  };
}

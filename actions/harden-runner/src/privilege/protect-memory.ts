// Keeps every process from reading another one's memory. Source: Yama in the kernel's admin-guide/LSM: 3 means that nobody
// attaches any more, and that nobody can set it back. What it does not cover: reading through a debugger that is attached
// already, core dumps, and /proc/PID/environ.
import { UsageError } from "@lockstep/core";
import type { RootCommands } from "@lockstep/runtime/host";

export const PTRACE_SCOPE = "/proc/sys/kernel/yama/ptrace_scope";
export const NOBODY_ATTACHES = "3";

export interface MemoryPorts {
  readonly root: RootCommands;
  /** Undefined where the kernel has no such setting. */
  setting(path: string): string | undefined;
}

/**
 * Raises the setting. A kernel without it is told as a gap by the agent. Throws `UsageError` (`protection-unavailable`)
 * where it does not hold afterwards.
 */
export async function protectMemory({ root, setting }: MemoryPorts): Promise<void> {
  const before = setting(PTRACE_SCOPE);
  if (before === undefined || before === NOBODY_ATTACHES) return;
  await root.run("dd", [`of=${PTRACE_SCOPE}`, "status=none"], NOBODY_ATTACHES);
  if (setting(PTRACE_SCOPE) === NOBODY_ATTACHES) return;
  throw new UsageError("protection-unavailable", "`memory: protect` cannot be enforced on this runner.", {
    hint: "Set kernel.yama.ptrace_scope to 3 when the machine starts, or leave `memory` out.",
    problems: [`${PTRACE_SCOPE} stays ${before}`],
  });
}

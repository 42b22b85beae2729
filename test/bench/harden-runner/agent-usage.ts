// What the agent takes of the machine: its own process and the tools it has run.
import { readFileSync, statSync } from "node:fs";
import type { PrivilegedWorld } from "@lockstep/testkit/privileged";
import { agentPids } from "../../privileged/agent-processes.ts";

/** Ticks of the processor's clock in a second, as the kernel tells user space (sysconf(3), _SC_CLK_TCK). */
const TICKS = 100;
/** Columns of proc_pid_stat(5) after the name: user and system time, then those of children that have ended. */
const TIMES = [11, 12, 13, 14];

/** Processor time in milliseconds since the start, in steps of ten; 0 where no agent runs. */
export function agentProcessorMs(world: PrivilegedWorld): number {
  const [agent] = agentPids(world);
  if (agent === undefined) return 0;
  const user = statSync(`/proc/${agent}`).uid;
  return world.processes().reduce((sum, pid) => sum + (ownerOf(pid) === user ? ticksOf(pid) : 0), 0) * (1000 / TICKS);
}

/** Most bytes of memory that the agent's process has had. */
export function agentMemory(world: PrivilegedWorld): number {
  const [agent] = agentPids(world);
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${agent}/status`, "utf8")) ?? [];
  return Number(kilobytes) * 1024;
}

function ownerOf(pid: number): number | undefined {
  return statSync(`/proc/${pid}`, { throwIfNoEntry: false })?.uid;
}

function ticksOf(pid: number): number {
  const text = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return TIMES.reduce((sum, column) => sum + Number(fields[column]), 0);
}

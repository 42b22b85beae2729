// Loading a program into the kernel (BPF): it can hide from every observer and change what others see.
import { isContainerRuntime } from "../observe/container-runtimes.ts";
import type { ProcessEntry } from "../observe/process-entry.ts";
import type { Detection } from "./detection.ts";

// From the kernel's include/uapi/linux/bpf.h.
const PROGRAM_LOAD = 5;
/**
 * What runtimes load for every container: which devices its control group may use (CGROUP_DEVICE), and a trial of whether the kernel can
 * have such programs exchanged (CGROUP_SKB). Neither sees other processes.
 */
const FOR_CONTAINERS: ReadonlySet<number> = new Set([8, 15]);

export const KERNEL_PROGRAM: Detection = {
  id: "kernel-program",
  why: "A BPF program can hide processes and traffic. Services of the machine load them, and container runtimes for each container.",
  needs: ["kernel-programs"],
  judge(behaviour) {
    if (behaviour.kind !== "call" || behaviour.call !== "bpf") return undefined;
    const [command, type] = behaviour.arguments;
    if (command !== PROGRAM_LOAD || isUsual(behaviour.process, type)) return undefined;
    return type === undefined ? "a BPF program" : `a BPF program of type ${type}`;
  },
};

/**
 * Runtimes of the machine's own engine, and what those of others need: engines in containers start containers, too (BuildKit, kind, Docker
 * in Docker). `type` is not told by every kernel.
 */
function isUsual(process: ProcessEntry | undefined, type: number | undefined): boolean {
  if (process === undefined || process.resident) return process?.resident === true;
  const isRuntime = isContainerRuntime(process.program);
  if (isRuntime && process.system) return true;
  return type !== undefined && FOR_CONTAINERS.has(type) && (isRuntime || process.container !== undefined);
}

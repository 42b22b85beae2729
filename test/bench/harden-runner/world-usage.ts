// Processor time of everything in a world, what has ended and what the kernel did on its behalf included: on a busy machine
// it says more than the clock.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PrivilegedWorld } from "@lockstep/testkit/privileged";

/** Milliseconds since the world was made. Source: the kernel's documentation of control groups v2, `cpu.stat`. */
export function worldProcessorMs({ name }: PrivilegedWorld): number {
  const text = readFileSync(join(unifiedHierarchy(), name, "cpu.stat"), "utf8");
  return Number(/^usage_usec (\d+)$/m.exec(text)?.[1]) / 1e3;
}

/** Where control groups v2 are mounted. Source: proc_pid_mounts(5). */
function unifiedHierarchy(): string {
  const mounts = readFileSync("/proc/self/mounts", "utf8").split("\n");
  const [, place = ""] = mounts.map((line) => line.split(" ")).find(([, , type]) => type === "cgroup2") ?? [];
  return place;
}

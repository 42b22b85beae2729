// Which program the kernel starts to have a module loaded. Source: the kernel's admin-guide/sysctl/kernel.rst, `modprobe`.
import { realpathSync } from "node:fs";
import { readKernelText } from "./process-file.ts";

const MAX_BYTES = 4_096;

/** Its path as it is set, and what that leads to; empty where the kernel starts none. */
export function moduleLoaders(): readonly string[] {
  const path = readKernelText("/proc/sys/kernel/modprobe", MAX_BYTES)?.trim() ?? "";
  if (path === "") return [];
  try {
    return [...new Set([path, realpathSync(path)])];
  } catch {
    return [path];
  }
}

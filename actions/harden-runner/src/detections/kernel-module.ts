// Loading a kernel module: whoever does it owns the machine.
import { isStartedByKernel, type ProcessEntry } from "../observe/process-entry.ts";
import type { Detection, Scene } from "./detection.ts";

export const KERNEL_MODULE: Detection = {
  id: "kernel-module",
  why: "A kernel module can switch off everything that watches. The kernel and the machine's own services load some on demand.",
  needs: ["kernel-modules"],
  judge(behaviour, scene) {
    if (behaviour.kind === "module") return isUsual(behaviour.process, scene) ? undefined : `module ${behaviour.name}`;
    if (behaviour.kind !== "call") return undefined;
    const { call, process } = behaviour;
    if ((call !== "init_module" && call !== "finit_module") || isUsual(process, scene)) return undefined;
    return "a kernel module";
  },
};

/** The kernel starts one program to have a module loaded: which, is a setting, as it was when the job began. */
function isUsual(process: ProcessEntry | undefined, { moduleLoaders }: Scene): boolean {
  if (process === undefined) return false;
  return process.resident || (isStartedByKernel(process) && moduleLoaders.includes(process.program));
}

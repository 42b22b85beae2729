// Loading a kernel module: whoever does it owns the machine.
import type { Detection } from "./detection.ts";

export const KERNEL_MODULE: Detection = {
  id: "kernel-module",
  why: "A kernel module can switch off everything that watches. The machine's own services load some on demand.",
  needs: ["kernel-modules"],
  judge(behaviour) {
    if (behaviour.kind === "module") return behaviour.process?.system === true ? undefined : `module ${behaviour.name}`;
    if (behaviour.kind !== "call" || behaviour.process?.system === true) return undefined;
    return behaviour.call === "init_module" || behaviour.call === "finit_module" ? "a kernel module" : undefined;
  },
};

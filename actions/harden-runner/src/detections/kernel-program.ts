// Loading a program into the kernel (BPF): it can hide from every observer and change what others see.
import type { Detection } from "./detection.ts";

/** BPF_PROG_LOAD in the kernel's include/uapi/linux/bpf.h. */
const PROGRAM_LOAD = 5;

export const KERNEL_PROGRAM: Detection = {
  id: "kernel-program",
  why: "A BPF program can hide processes and traffic. Services of the machine itself, such as container runtimes, load them too.",
  needs: ["kernel-programs"],
  judge(behaviour) {
    if (behaviour.kind !== "call" || behaviour.call !== "bpf" || behaviour.process?.system === true) return undefined;
    return behaviour.arguments[0] === PROGRAM_LOAD ? "a BPF program" : undefined;
  },
};

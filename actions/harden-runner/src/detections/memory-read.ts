// Looking into another process's memory: tokens and secrets of the whole job are in the runner's.
import type { ProcessEntry } from "../observe/process-entry.ts";
import type { Behaviour, Detection, Scene } from "./detection.ts";

// From the kernel's include/uapi/linux/ptrace.h.
const ATTACH = 16;
const SEIZE = 0x4206;
/** PTRACE_MODE_ATTACH: more than looking at a process's state. */
const MODE_ATTACH = 2;

export const MEMORY_READ: Detection = {
  id: "memory-read",
  why: "The memory of the runner holds every secret of the job. A debugger of its own children is let be.",
  needs: ["memory-reads", "memory-files"],
  judge(behaviour, scene) {
    const look = lookOf(behaviour, scene);
    if (look === undefined || isOwnBusiness(look, scene)) return undefined;
    return `${look.how} of ${look.target === undefined ? "a process" : `${look.target.pid} (${look.target.program})`}`;
  },
};

interface Look {
  readonly how: string;
  readonly by: ProcessEntry | undefined;
  /** Undefined where it could not be told: that counts as another process. */
  readonly target: ProcessEntry | undefined;
}

function lookOf(behaviour: Behaviour, scene: Scene): Look | undefined {
  const { kind } = behaviour;
  if (kind === "call") return callOf(behaviour, scene);
  if (kind === "memory-file")
    return { how: "memory file", by: behaviour.process, target: scene.target(behaviour.target, 0) };
  if (kind !== "access" || (behaviour.mode & MODE_ATTACH) === 0) return undefined;
  return { how: "memory access", by: behaviour.process, target: scene.target(behaviour.target, 0) };
}

function callOf(behaviour: Behaviour & { kind: "call" }, scene: Scene): Look | undefined {
  const { call, task, process: by } = behaviour;
  const [first = 0, second = 0] = behaviour.arguments;
  switch (call) {
    case "ptrace":
      if (first !== ATTACH && first !== SEIZE) return undefined;
      return { how: call, by, target: scene.target(second, task) };
    case "process_vm_readv":
    case "process_vm_writev":
      return { how: call, by, target: scene.target(first, task) };
    case "pidfd_getfd":
      return { how: call, by, target: scene.behindDescriptor(task, first) };
    default:
      return undefined;
  }
}

function isOwnBusiness({ by, target }: Look, scene: Scene): boolean {
  if (by === undefined || target === undefined) return false;
  return by.born === target.born || scene.descends(target, by);
}

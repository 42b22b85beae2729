// Kernel probes where the kernel asks its security modules for leave: every way to the same act passes there, also one of 32 bits
// or by io_uring, and the kernel has copied what it was asked for. Source: the kernel's include/linux/lsm_hook_defs.h.
import type { DynamicEntry, MemberOffsets } from "./dynamic-events.ts";
import { RAW_SOCKETS } from "./watched-calls.ts";

/** BPF_PROG_LOAD in the kernel's include/uapi/linux/bpf.h; `union bpf_attr` then starts with the program's type. */
const PROGRAM_LOAD = 5;

/** `group` must be ours alone; `uid` is the agent's user. */
export function securityHooks(group: string, uid: number, offsetsOf: MemberOffsets): readonly DynamicEntry[] {
  return [accessProbe(group, offsetsOf), programProbe(group), socketProbe(group), userProbe(group, uid, offsetsOf)];
}

/** Every look into a process: ptrace, /proc/PID/mem, process_vm_readv, pidfd_getfd. */
function accessProbe(group: string, offsetsOf: MemberOffsets): DynamicEntry {
  return {
    group,
    name: "access",
    // PTRACE_MODE_ATTACH; mere reading of a process's state has another bit.
    filter: "mode & 2",
    shows: "memory-files",
    definitions: accessDefinitions(`p:${group}/access security_ptrace_access_check`, offsetsOf),
    read: (fields) => ({ kind: "access", target: fields.number("target"), mode: fields.number("mode") }),
  };
}

/** Kernels before 6.6 do not know arguments by name, so the place of the one that is needed is looked up. */
function* accessDefinitions(place: string, offsetsOf: MemberOffsets): Iterable<string> {
  yield `${place} target=child->tgid:s32 mode=mode:u32`;
  const [offset] = offsetsOf([["task_struct", "tgid"]]);
  if (offset !== undefined) yield `${place} target=+${offset}($arg1):s32 mode=$arg2:u32`;
}

/** With the type of the program, which the system call's own event does not have. */
function programProbe(group: string): DynamicEntry {
  return {
    group,
    name: "bpf_load",
    filter: `cmd==${PROGRAM_LOAD}`,
    shows: "kernel-program-types",
    replaces: ["syscalls/sys_enter_bpf", `${group}/compat_bpf`],
    definitions: [`p:${group}/bpf_load security_bpf cmd=$arg1:u32 type=+0($arg2):u32`],
    read: (fields) => ({ kind: "call", call: "bpf", arguments: [fields.number("cmd"), fields.number("type")] }),
  };
}

/** Without those that the kernel makes for itself. */
function socketProbe(group: string): DynamicEntry {
  return {
    group,
    name: "socket_create",
    filter: `kern==0&&(${RAW_SOCKETS})`,
    shows: "raw-sockets-by-io_uring",
    replaces: ["syscalls/sys_enter_socket", `${group}/compat_socket`, `${group}/compat_socketcall`],
    definitions: [`p:${group}/socket_create security_socket_create family=$arg1:u32 type=$arg2:u32 kern=$arg4:u32`],
    read: (fields) => ({ kind: "call", call: "socket", arguments: [fields.number("family"), fields.number("type")] }),
  };
}

/**
 * Whoever becomes the agent's user, be it for a moment, and for files and sockets only (setfsuid(2)): sockets keep the user that they
 * were made as, by which the rules know the agent.
 */
function userProbe(group: string, uid: number, offsetsOf: MemberOffsets): DynamicEntry {
  return {
    group,
    name: "user",
    filter: `fsuid==${uid}`,
    shows: "users-for-a-moment",
    definitions: userDefinitions(`p:${group}/user commit_creds`, offsetsOf),
    read: (fields) => ({ kind: "user", uid: fields.number("fsuid") }),
  };
}

/** What else changes the user changes this one with it (credentials(7)). */
function* userDefinitions(place: string, offsetsOf: MemberOffsets): Iterable<string> {
  const [offset] = offsetsOf([["cred", "fsuid"]]);
  if (offset !== undefined) yield `${place} fsuid=+${offset}($arg1):u32`;
}

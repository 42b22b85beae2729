// The system calls that are recorded, by the names that the kernel's tracepoints have for their arguments.
import type { FieldReader } from "./field-reader.ts";
import type { CallName, TraceFact } from "./trace-record.ts";

export interface WatchedCall {
  readonly call: CallName;
  /** What is recorded: each argument's place in the call, counted from 0. */
  readonly wanted: Readonly<Record<string, number>>;
  /** What cannot be seen without it: a stable word for the report. */
  readonly shows: string;
  readonly filter?: string;
}

/** Flags of clone(2) and unshare(2) that make namespaces. */
export const NAMESPACE_FLAGS = 0x7e020000;

/** Raw and packet sockets, as a filter: SOCK_RAW has both low bits, AF_PACKET bits 0 and 4. */
export const RAW_SOCKETS = "(type & 1 && type & 2) || (family & 16 && family & 1)";

export const WATCHED_CALLS: readonly WatchedCall[] = [
  // ATTACH is 16, SEIZE 0x4206; what a tracer asks of a process it already has is left out.
  { call: "ptrace", wanted: { request: 0, pid: 1 }, shows: "memory-reads", filter: "request & 0x4010" },
  { call: "process_vm_readv", wanted: { pid: 0 }, shows: "memory-reads" },
  { call: "process_vm_writev", wanted: { pid: 0 }, shows: "memory-reads" },
  { call: "pidfd_getfd", wanted: { pidfd: 0, fd: 1 }, shows: "memory-reads" },
  { call: "bpf", wanted: { cmd: 0 }, shows: "kernel-programs" },
  { call: "init_module", wanted: { len: 1 }, shows: "kernel-modules" },
  { call: "finit_module", wanted: { fd: 0 }, shows: "kernel-modules" },
  {
    call: "unshare",
    wanted: { unshare_flags: 0 },
    shows: "namespaces",
    filter: `unshare_flags & ${NAMESPACE_FLAGS}`,
  },
  { call: "setns", wanted: { fd: 0, flags: 1 }, shows: "namespaces" },
  { call: "mount", wanted: { flags: 3 }, shows: "mounts" },
  { call: "move_mount", wanted: { flags: 4 }, shows: "mounts" },
  { call: "socket", wanted: { family: 0, type: 1 }, shows: "raw-sockets", filter: RAW_SOCKETS },
];

export function callOf({ call, wanted }: WatchedCall, fields: FieldReader): TraceFact {
  return { kind: "call", call, arguments: Object.keys(wanted).map((field) => fields.number(field)) };
}

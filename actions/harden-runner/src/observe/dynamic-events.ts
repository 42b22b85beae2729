// Events that only kernels with kprobes can give, as GitHub's do: who may look into whose memory, where UDP goes, with which
// arguments a program starts. Language: the kernel's documentation, trace/kprobetrace.rst.
import type { FieldReader } from "./field-reader.ts";
import type { CatalogEntry } from "./trace-catalog.ts";
import type { TraceFact } from "./trace-record.ts";

/** A catalogue entry with the definitions that make its event, best first. */
export interface DynamicEntry extends CatalogEntry {
  readonly definitions: readonly string[];
}

/** Where the processor's registers keep the second and third argument of a system call, in `struct pt_regs`. */
const ARGUMENT_REGISTERS = {
  x64: { prefix: "__x64_sys_", second: 0x68, third: 0x60 },
  arm64: { prefix: "__arm64_sys_", second: 8, third: 16 },
} as const;

export type Architecture = keyof typeof ARGUMENT_REGISTERS;

const MAX_ARGV = 16;
const POINTER = 8;
const AF_INET = 2;

/** `group` must be ours alone: the events belong to the whole machine. */
export function dynamicCatalog(group: string, architecture: Architecture): readonly DynamicEntry[] {
  return [
    accessProbe(group),
    ...(["execve", "execveat"] as const).map((call) => argumentProbe(group, architecture, call)),
    ...addressProbes(group),
  ];
}

/** The one place that every look into a process passes: ptrace, /proc/PID/mem, process_vm_readv, pidfd_getfd. */
function accessProbe(group: string): DynamicEntry {
  return {
    group,
    name: "access",
    // PTRACE_MODE_ATTACH; mere reading of a process's state has another bit.
    filter: "mode & 2",
    shows: "memory-files",
    definitions: [`p:${group}/access security_ptrace_access_check target=child->tgid:s32 mode=mode:u32`],
    read: (fields) => ({ kind: "access", target: fields.number("target"), mode: fields.number("mode") }),
  };
}

function argumentProbe(group: string, architecture: Architecture, call: "execve" | "execveat"): DynamicEntry {
  const { prefix, second, third } = ARGUMENT_REGISTERS[architecture];
  const list = `+${call === "execve" ? second : third}($arg1)`;
  const names = Array.from({ length: MAX_ARGV }, (_, index) => `a${index}`);
  const fetches = names.map((name, index) => `${name}=+u0(+u${index * POINTER}(${list})):ustring`);
  return {
    group,
    name: call,
    shows: "arguments",
    definitions: [`p:${group}/${call} ${prefix}${call} ${fetches.join(" ")}`],
    read: (fields) => ({ kind: "arguments", argv: argumentsOf(names.map((name) => fields.text(name))) }),
  };
}

/** The kernel writes `(fault)` for a pointer that leads nowhere, as the one after the last argument does. */
function argumentsOf(texts: readonly string[]): readonly string[] {
  const end = texts.indexOf("(fault)");
  return end === -1 ? texts : texts.slice(0, end);
}

/** Unconnected sends name their destination in `msg_name`, the first field of `struct msghdr`; connecting names it itself. */
function addressProbes(group: string): readonly DynamicEntry[] {
  const named = "+0($arg2)";
  return [
    addressProbe(group, "udp4", "udp_sendmsg", named),
    addressProbe(group, "udp6", "udpv6_sendmsg", named),
    addressProbe(group, "udp_connect4", "__ip4_datagram_connect", "$arg2"),
    addressProbe(group, "udp_connect6", "__ip6_datagram_connect", "$arg2"),
  ];
}

/** `address` fetches a pointer to a `struct sockaddr` that the kernel has copied already. */
function addressProbe(group: string, name: string, place: string, address: string): DynamicEntry {
  const at = (offset: number): string => `+${offset}(${address})`;
  const fields = [`family=${at(0)}:u16`, `port=${at(2)}:u16`, `four=${at(4)}:u8[4]`, `six=${at(8)}:u8[16]`];
  return {
    group,
    name,
    filter: "family==2||family==10",
    shows: "udp-senders",
    definitions: [`p:${group}/${name} ${place} ${fields.join(" ")}`],
    read: readAddress,
  };
}

/** The port stands in network order. */
function readAddress(fields: FieldReader): TraceFact {
  const port = fields.short("port");
  const address = fields.bytes(fields.short("family") === AF_INET ? "four" : "six");
  return { kind: "connect", protocol: "udp", address, port: ((port & 0xff) << 8) | (port >> 8) };
}

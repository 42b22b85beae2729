// Events that only kernels with kprobes can give, as GitHub's do: who may look into whose memory, where UDP goes, with which
// arguments a program starts. Language: the kernel's documentation, trace/kprobetrace.rst.
import type { Member } from "@lockstep/runtime/host";
import type { FieldReader } from "./field-reader.ts";
import { securityHooks } from "./security-hooks.ts";
import type { CatalogEntry } from "./trace-catalog.ts";
import type { TraceFact } from "./trace-record.ts";

/** A catalogue entry with the definitions that make its event, best first. */
export interface DynamicEntry extends CatalogEntry {
  readonly definitions: Iterable<string>;
  /** Events that tell the same with less, as `group/name`: they are not recorded where this one is. */
  readonly replaces?: readonly string[];
}

/** For each: bytes from the start of a kernel's structure to a member, where the kernel tells. */
export type MemberOffsets = (members: readonly Member[]) => readonly (number | undefined)[];

/** Where the processor's registers keep the second and third argument of a system call, in `struct pt_regs`. */
const ARGUMENT_REGISTERS = {
  x64: { prefix: "__x64_sys_", second: 0x68, third: 0x60 },
  arm64: { prefix: "__arm64_sys_", second: 8, third: 16 },
} as const;

export type Architecture = keyof typeof ARGUMENT_REGISTERS;

const MAX_ARGV = 16;
const ARGUMENTS = Array.from({ length: MAX_ARGV }, (_, index) => ({ text: `a${index}`, pointer: `p${index}` }));
const POINTER = 8;
const AF_INET = 2;

/** `group` must be ours alone: the events belong to the whole machine. `uid` is the agent's user. */
export function dynamicCatalog(
  group: string,
  architecture: Architecture,
  uid: number,
  offsetsOf: MemberOffsets,
): readonly DynamicEntry[] {
  return [
    ...securityHooks(group, uid, offsetsOf),
    ...(["execve", "execveat"] as const).map((call) => argumentProbe(group, architecture, call)),
    ...addressProbes(group),
  ];
}

function argumentProbe(group: string, architecture: Architecture, call: "execve" | "execveat"): DynamicEntry {
  const { prefix, second, third } = ARGUMENT_REGISTERS[architecture];
  const list = `+${call === "execve" ? second : third}($arg1)`;
  const fetches = ARGUMENTS.flatMap(({ text, pointer }, index) => {
    const place = `+u${index * POINTER}(${list})`;
    return [`${pointer}=${place}:x64`, `${text}=+u0(${place}):ustring`];
  });
  return {
    group,
    name: call,
    shows: "arguments",
    definitions: [`p:${group}/${call} ${prefix}${call} ${fetches.join(" ")}`],
    read: (fields) => ({ kind: "arguments", argv: argumentsOf(fields) }),
  };
}

/** By its pointer, as the text of an empty argument looks like that of one that is not there. */
function argumentsOf(fields: FieldReader): readonly string[] {
  const end = ARGUMENTS.findIndex(({ pointer }) => fields.isZero(pointer));
  return ARGUMENTS.slice(0, end === -1 ? MAX_ARGV : end).map(({ text }) => fields.text(text));
}

/**
 * Unconnected sends name their destination in `msg_name`, the first field of `struct msghdr`. Connecting names it itself, for
 * both families at one place.
 */
function addressProbes(group: string): readonly DynamicEntry[] {
  const named = "+0($arg2)";
  return [
    addressProbe(group, "udp4", "udp_sendmsg", named),
    addressProbe(group, "udp6", "udpv6_sendmsg", named),
    addressProbe(group, "udp_connect", "inet_dgram_connect", "$arg2"),
  ];
}

/**
 * `address` fetches a pointer to a `struct sockaddr` that the kernel has copied already. Without one the other fields hold
 * what an earlier record left there: so it is asked for in the filter.
 */
function addressProbe(group: string, name: string, place: string, address: string): DynamicEntry {
  const at = (offset: number): string => `+${offset}(${address})`;
  const fields = [
    `to=${address}:x64`,
    `family=${at(0)}:u16`,
    `port=${at(2)}:u16`,
    `four=${at(4)}:u8[4]`,
    `six=${at(8)}:u8[16]`,
  ];
  return {
    group,
    name,
    filter: "to!=0&&(family==2||family==10)",
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

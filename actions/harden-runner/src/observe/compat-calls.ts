// The same calls by programs of 32 bits, for which the tracepoints of system calls are silent: kernel probes at the kernel's own
// entries for them. Facts: the kernel's arch/x86/include/asm/syscall_wrapper.h and arch/x86/include/asm/ptrace.h.
import type { DynamicEntry } from "./dynamic-events.ts";
import { callOf, WATCHED_CALLS, type WatchedCall } from "./watched-calls.ts";

/** Where `struct pt_regs` of x86-64 keeps the arguments of a call of 32 bits: bx, cx, dx, si, di, bp. */
const REGISTERS = [0x28, 0x58, 0x60, 0x68, 0x70, 0x20] as const;
/** socketcall(2): what it is to do, and where in memory the arguments are, of four bytes each. */
const SOCKET = 1;

/** What cannot be seen without them: a stable word for the report. */
export const COMPAT_CALLS = "calls-of-32-bit-programs";

/**
 * For x64; `group` must be ours alone. On arm64 both kinds of programs share the kernel's entries, so that a probe would tell every
 * other call a second time.
 */
export function compatProbes(group: string): readonly DynamicEntry[] {
  return [...WATCHED_CALLS.map((watched) => callProbe(group, watched)), socketProbe(group)];
}

/** Some calls have an entry for 32 bits alone; where it is there, it is the one that is called. */
function callProbe(group: string, watched: WatchedCall): DynamicEntry {
  const { call, wanted } = watched;
  const fetches = Object.entries(wanted).map(([field, place]) => `${field}=${register(place)}:u32`);
  return entry(group, watched, {
    name: `compat_${call}`,
    definitions: ["__ia32_compat_sys_", "__ia32_sys_"].map(
      (prefix) => `p:${group}/compat_${call} ${prefix}${call} ${fetches.join(" ")}`,
    ),
    filter: watched.filter,
  });
}

/** The older way to a socket. */
function socketProbe(group: string): DynamicEntry {
  const watched = WATCHED_CALLS.find(({ call }) => call === "socket");
  if (watched === undefined) throw new Error("sockets are not watched");
  const fetches = Object.entries(watched.wanted).map(([field, place]) => `${field}=+u${place * 4}(${register(1)}):u32`);
  return entry(group, watched, {
    name: "compat_socketcall",
    definitions: [
      `p:${group}/compat_socketcall __ia32_compat_sys_socketcall does=${register(0)}:u32 ${fetches.join(" ")}`,
    ],
    filter: `does==${SOCKET}&&(${watched.filter})`,
  });
}

function entry(
  group: string,
  watched: WatchedCall,
  { name, definitions, filter }: { name: string; definitions: readonly string[]; filter: string | undefined },
): DynamicEntry {
  return {
    group,
    name,
    ...(filter === undefined ? {} : { filter }),
    shows: COMPAT_CALLS,
    definitions,
    read: (fields) => callOf(watched, fields),
  };
}

function register(place: number): string {
  return `+${REGISTERS[place] ?? 0}($arg1)`;
}

// The events that are recorded: which, under which filter, and how their fields become records. Filters only ever let more
// through than is wanted: the kernel compares whole registers, of which a system call uses the low half.
import type { FieldReader } from "./field-reader.ts";
import type { TraceFact } from "./trace-record.ts";
import { callOf, WATCHED_CALLS } from "./watched-calls.ts";

export interface CatalogEntry {
  readonly group: string;
  readonly name: string;
  readonly filter?: string;
  /** What cannot be seen without it: a stable word for the report. */
  readonly shows: string;
  readonly read: (fields: FieldReader) => TraceFact | undefined;
}

const AF_INET = 2;

const PROCESSES: readonly CatalogEntry[] = [
  {
    group: "task",
    name: "task_newtask",
    shows: "processes",
    read: (fields) => ({ kind: "fork", child: fields.number("pid"), flags: fields.number("clone_flags") }),
  },
  {
    group: "sched",
    name: "sched_process_exec",
    shows: "processes",
    read: (fields) => ({ kind: "exec", before: fields.number("old_pid"), file: fields.text("filename") }),
  },
  {
    group: "sched",
    name: "sched_process_exit",
    shows: "processes",
    read: (fields) => ({ kind: "exit", last: fields.has("group_dead") ? fields.byte("group_dead") !== 0 : undefined }),
  },
];

const ESTABLISHED = 1;

/**
 * SYN_SENT (2) is entered by the thread that connects, whichever call it used, but before there is a local end. That comes
 * with ESTABLISHED, in whatever thread the answer is taken in.
 */
const CONNECTIONS: CatalogEntry = {
  group: "sock",
  name: "inet_sock_set_state",
  filter: "newstate==2 || (newstate==1 && oldstate==2)",
  shows: "tcp-connections",
  read: (fields) => {
    const [from, to] = fields.short("family") === AF_INET ? ["saddr", "daddr"] : ["saddr_v6", "daddr_v6"];
    const socket = fields.bytes("skaddr").join(" ");
    if (fields.number("newstate") === ESTABLISHED)
      return { kind: "connected", socket, source: fields.bytes(from), sourcePort: fields.short("sport") };
    return { kind: "connect", protocol: "tcp", address: fields.bytes(to), port: fields.short("dport"), socket };
  },
};

const MODULES: CatalogEntry = {
  group: "module",
  name: "module_load",
  shows: "kernel-modules",
  read: (fields) => ({ kind: "module", name: fields.text("name") }),
};

const CALLS: readonly CatalogEntry[] = WATCHED_CALLS.map((watched) => ({
  group: "syscalls",
  name: `sys_enter_${watched.call}`,
  ...(watched.filter === undefined ? {} : { filter: watched.filter }),
  shows: watched.shows,
  read: (fields) => callOf(watched, fields),
}));

/** Everything that is asked of the kernel without dynamic events. */
export const TRACE_CATALOG: readonly CatalogEntry[] = [...PROCESSES, CONNECTIONS, MODULES, ...CALLS];

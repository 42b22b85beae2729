// A private ring buffer of the kernel's tracing (tracefs), read as binary pages: text of trace_pipe could be forged, because
// the kernel prints program names and paths raw, with their newlines. Mounts nothing; needs root's rights on tracefs.
// Facts: the kernel's documentation, trace/ftrace.rst, trace/events.rst and trace/ring-buffer-map.rst.
import { closeSync, constants, mkdirSync, openSync, readdirSync, readSync, rmdirSync, writeFileSync } from "node:fs";
import { isThere } from "./own-file.ts";
import { readKernelText } from "./process-file.ts";
import { bufferCounts } from "./trace-counts.ts";
import { readSettings, settingsAsTheyAre, type TraceSetting, writeSetting } from "./trace-settings.ts";

/** One event to record. `filter` is in the kernel's own filter language. */
export interface TraceEventChoice {
  readonly group: string;
  readonly name: string;
  readonly filter?: string;
}

export interface TraceFormatText {
  readonly group: string;
  readonly name: string;
  /** The text of the event's `format` file. */
  readonly format: string;
}

export interface TraceInstance {
  /** Formats of the events that are recorded. */
  readonly formats: readonly TraceFormatText[];
  /** Events that this kernel does not have or would not record, as `group/name`. */
  readonly missing: readonly string[];
  /**
   * Hands each page with new records to `visit`, which must not keep it. Never waits. At most `maxPages` a processor;
   * true if a processor may have more.
   */
  drain(visit: (page: Buffer) => void, maxPages: number): boolean;
  /** Events that were lost since the start, because the buffer was full or was overwritten. */
  losses(): number;
  /** Events that were read from the buffer, by whomever. More than the visitor saw: somebody else took them. */
  reads(): number;
  /** What is not as it was set, such as `tracing_on`; empty if all is intact. */
  changes(): readonly string[];
  /** Sets everything again. True if that made it intact. */
  repair(): boolean;
  /** Takes the instance away. False if somebody else holds it open: it then stays, and records nothing. */
  close(): boolean;
}

export interface TraceOptions {
  /** Where tracefs is mounted, such as `/sys/kernel/tracing`. */
  readonly root: string;
  /** Name of the instance; it must not exist. */
  readonly name: string;
  readonly events: readonly TraceEventChoice[];
  /** Size of each processor's buffer, in KiB. */
  readonly bufferKb: number;
}

/** Opens an instance, or says in one stable word why there is none: `no-tracefs`, `no-instance`, `no-buffer`. */
export function openTraceInstance(options: TraceOptions): TraceInstance | { readonly unavailable: string } {
  if (!isThere(`${options.root}/instances`)) return { unavailable: "no-tracefs" };
  const folder = `${options.root}/instances/${options.name}`;
  try {
    mkdirSync(folder);
  } catch {
    return { unavailable: "no-instance" };
  }
  try {
    return start(folder, options);
  } catch {
    rmdirSync(folder);
    return { unavailable: "no-buffer" };
  }
}

function start(folder: string, options: TraceOptions): TraceInstance {
  for (const { path, value } of baseSettings(options.bufferKb)) writeFileSync(`${folder}/${path}`, value);
  const settings = [
    ...baseSettings(options.bufferKb),
    ...settingsAsTheyAre(folder, LEFT_AS_THEY_ARE),
    { path: "tracing_on", value: "1" },
  ];
  const recorded = options.events.filter((event) => enable(folder, event, settings));
  const before = readSettings(folder, settings);
  const pipes = openPipes(folder);
  const formats = recorded.map(({ group, name }) => {
    const format = readKernelText(`${folder}/events/${group}/${name}/format`, 65_536) ?? "";
    return { group, name, format };
  });
  const missing = options.events
    .filter((event) => !recorded.includes(event))
    .map(({ group, name }) => `${group}/${name}`);
  return instanceOf({ folder, pipes, settings, before, formats, missing });
}

/**
 * Which processors record, and whether the machine's kernel probes fire at all: with these somebody could end the recording
 * while every event still says that it is on. Sources: the kernel's trace/ftrace.rst and trace/kprobes.rst.
 */
const LEFT_AS_THEY_ARE: readonly string[] = [
  "tracing_cpumask",
  "/proc/sys/kernel/ftrace_enabled",
  "/sys/kernel/debug/kprobes/enabled",
];

/**
 * The clock is the one of `process.hrtime`. A full buffer drops what is new rather than what is old, so that a flood cannot
 * wash away what came before it. Names of threads would have to be collected at every switch, and are not used. The last
 * two keep others from hiding a process.
 */
function baseSettings(bufferKb: number): TraceSetting[] {
  return [
    { path: "trace_clock", value: "mono" },
    { path: "buffer_size_kb", value: String(bufferKb) },
    { path: "trace_options", value: "nooverwrite" },
    { path: "trace_options", value: "norecord-cmd" },
    { path: "set_event_pid", value: "" },
    { path: "set_event_notrace_pid", value: "" },
  ];
}

/** The filter first: no event passes without it. A filter that is `0` is none, and shows one that somebody adds. */
function enable(folder: string, { group, name, filter }: TraceEventChoice, settings: TraceSetting[]): boolean {
  const event = `events/${group}/${name}`;
  const mine: readonly TraceSetting[] = [
    { path: `${event}/filter`, value: filter ?? "0" },
    { path: `${event}/enable`, value: "1" },
  ];
  const done = isThere(`${folder}/${event}`) && mine.every((setting) => writeSetting(folder, setting));
  if (done) settings.push(...mine);
  return done;
}

function openPipes(folder: string): readonly number[] {
  const processors = readdirSync(`${folder}/per_cpu`).map((cpu) => `${folder}/per_cpu/${cpu}/trace_pipe_raw`);
  return processors.map((path) => openSync(path, constants.O_RDONLY | constants.O_NONBLOCK));
}

interface Parts {
  readonly folder: string;
  readonly pipes: readonly number[];
  readonly settings: readonly TraceSetting[];
  /** What the settings read as when they were made: the kernel prints some in its own way. */
  readonly before: ReadonlyMap<string, string | undefined>;
  readonly formats: readonly TraceFormatText[];
  readonly missing: readonly string[];
}

function instanceOf(parts: Parts): TraceInstance {
  const { folder, pipes, settings, before, formats, missing } = parts;
  const page = Buffer.alloc(65_536);
  const changes = (): readonly string[] => {
    const now = readSettings(folder, settings);
    return [...before].filter(([path, value]) => now.get(path) !== value).map(([path]) => path);
  };
  return {
    formats,
    missing,
    drain: (visit, maxPages) => pipes.map((pipe) => drainPipe(pipe, page, visit, maxPages)).includes(true),
    losses: () => bufferCounts(folder).lost,
    reads: () => bufferCounts(folder).read,
    changes,
    repair() {
      for (const setting of settings) writeSetting(folder, setting);
      return changes().length === 0;
    },
    close() {
      for (const pipe of pipes) closeSync(pipe);
      for (const setting of settings)
        if (setting.path.endsWith("/enable")) writeSetting(folder, { ...setting, value: "0" });
      return removeFolder(folder);
    },
  };
}

function removeFolder(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** True if the limit ended it. Reading an empty buffer fails with EAGAIN, one that was taken away with another code. */
function drainPipe(pipe: number, page: Buffer, visit: (page: Buffer) => void, maxPages: number): boolean {
  for (let count = 0; count < maxPages; count += 1) {
    const length = readPage(pipe, page);
    if (length === 0) return false;
    visit(page.subarray(0, length));
  }
  return true;
}

function readPage(pipe: number, page: Buffer): number {
  try {
    return readSync(pipe, page, 0, page.length, null);
  } catch {
    return 0;
  }
}

// What /proc tells of one process. Every answer is bounded, and undefined when the process is gone. Of an environment only the
// one variable that was asked for leaves this file: the others may hold secrets.
import { readdirSync, readlinkSync, statSync } from "node:fs";
import { readKernelFile, readKernelText } from "./process-file.ts";

/** The process's numbers as /proc/PID/status states them; see proc(5). */
export interface ProcessStatus {
  readonly parent: number;
  /** Thread group: the process a thread belongs to. */
  readonly process: number;
  /** Effective user id. */
  readonly uid: number;
  /** True if it has a process number space of its own: numbers that it names are not those of the machine. */
  readonly ownNumbers: boolean;
}

export interface ProcessReader {
  /** True if it numbers processes as the kernel's records do: outside of every process number space of a container. */
  countsAsKernel(): boolean;
  /** All processes there are now. */
  all(): readonly number[];
  status(pid: number): ProcessStatus | undefined;
  /** Effective user id only; cheaper than `status`. Root for a process that may not be dumped. */
  owner(pid: number): number | undefined;
  /** Absolute path of the program file, links resolved. */
  program(pid: number): string | undefined;
  /** At most 64 arguments of at most 1,024 characters each. */
  argv(pid: number): readonly string[] | undefined;
  /** One variable of the environment the program was started with; null if it is not set. */
  variable(pid: number, name: string): string | null | undefined;
  cgroup(pid: number): string | undefined;
  /** The process behind an open pidfd of `pid`. */
  pidOfDescriptor(pid: number, descriptor: number): number | undefined;
  /** Processes whose memory file is open in `pid`, other than its own. */
  openMemories(pid: number): readonly number[];
}

const MAX_ARGV = 64 * 1024;
const MAX_ENVIRONMENT = 256 * 1024;
const MAX_ARGUMENTS = 64;
const MAX_ARGUMENT = 1_024;
const MAX_DESCRIPTORS = 512;
const NUMBER = /^\d+$/;

/** The first process number space has a fixed name: `enum init_ns_ino` in the kernel's include/uapi/linux/nsfs.h. */
const FIRST_SPACE = "pid:[4026531836]";

/** Reads from a proc file system mounted at `root`. */
export function createProcessReader(root = "/proc"): ProcessReader {
  const text = (pid: number, name: string, limit: number): string | undefined =>
    readKernelText(`${root}/${pid}/${name}`, limit);
  return {
    countsAsKernel: () => attempt(() => readlinkSync(`${root}/self/ns/pid`)) === FIRST_SPACE,
    all: () =>
      attempt(() =>
        readdirSync(root)
          .filter((name) => NUMBER.test(name))
          .map(Number),
      ) ?? [],
    status: (pid) => readStatus(text(pid, "status", 8_192)),
    owner: (pid) => attempt(() => statSync(`${root}/${pid}`).uid),
    program: (pid) => attempt(() => withoutDeleted(readlinkSync(`${root}/${pid}/exe`))),
    argv: (pid) => readArguments(text(pid, "cmdline", MAX_ARGV)),
    variable: (pid, name) => readVariable(readKernelFile(`${root}/${pid}/environ`, MAX_ENVIRONMENT), name),
    cgroup: (pid) => text(pid, "cgroup", 8_192),
    pidOfDescriptor: (pid, descriptor) => numberAfter(text(pid, `fdinfo/${descriptor}`, 4_096) ?? "", "Pid:"),
    openMemories: (pid) => openMemories(root, pid),
  };
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function withoutDeleted(link: string): string {
  return link.endsWith(" (deleted)") ? link.slice(0, -" (deleted)".length) : link;
}

/** The kernel writes newlines in names as `\n`: a name cannot add a line. */
function readStatus(status: string | undefined): ProcessStatus | undefined {
  if (status === undefined) return undefined;
  const parent = numberAfter(status, "PPid:");
  const process = numberAfter(status, "Tgid:");
  const uid = Number(fieldAfter(status, "Uid:")[1]);
  if (parent === undefined || process === undefined || !Number.isInteger(uid)) return undefined;
  return { parent, process, uid, ownNumbers: fieldAfter(status, "NSpid:").length > 1 };
}

function fieldAfter(text: string, name: string): readonly string[] {
  const line = text.split("\n").find((each) => each.startsWith(name));
  return line === undefined ? [] : line.slice(name.length).trim().split("\t");
}

function numberAfter(text: string, name: string): number | undefined {
  const [first] = fieldAfter(text, name);
  return first !== undefined && NUMBER.test(first) ? Number(first) : undefined;
}

/** A process without program of its own (a kernel thread, or one that is ending) has no arguments to read. */
function readArguments(line: string | undefined): readonly string[] | undefined {
  if (line === undefined || line === "") return undefined;
  const parts = line.split("\0", MAX_ARGUMENTS + 1);
  if (parts.at(-1) === "") parts.pop();
  return parts.slice(0, MAX_ARGUMENTS).map((part) => part.slice(0, MAX_ARGUMENT));
}

/** An environment that is longer than the limit and does not show the variable is unreadable, not one without it. */
function readVariable(environment: Buffer | undefined, name: string): string | null | undefined {
  if (environment === undefined || environment.length === 0) return undefined;
  const wanted = `${name}=`;
  const found = environment
    .toString("latin1")
    .split("\0")
    .find((entry) => entry.startsWith(wanted));
  if (found !== undefined)
    return Buffer.from(found.slice(wanted.length, wanted.length + MAX_ARGUMENT), "latin1").toString();
  return environment.length >= MAX_ENVIRONMENT ? undefined : null;
}

function openMemories(root: string, pid: number): readonly number[] {
  const names = attempt(() => readdirSync(`${root}/${pid}/fd`)) ?? [];
  const links = names.slice(0, MAX_DESCRIPTORS).map((name) => attempt(() => readlinkSync(`${root}/${pid}/fd/${name}`)));
  return links.flatMap((link) => memoryOf(link) ?? []).filter((owner) => owner !== pid);
}

function memoryOf(link: string | undefined): number | undefined {
  const [, owner] = /^\/proc\/(\d+)\/(?:task\/\d+\/)?mem$/.exec(link ?? "") ?? [];
  return owner === undefined ? undefined : Number(owner);
}

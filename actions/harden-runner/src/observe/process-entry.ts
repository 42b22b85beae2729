// One process as the table keeps it, also after it has ended.
import type { Actor } from "../event/run-event.ts";

/** Where a process stands to the one that runs the job. Only a direct child of that one says which step it is. */
export type Line = "runner" | "child" | "below" | "none";

/** What a process hands on to those it starts. */
export interface Inherited {
  readonly program: string;
  /** Programs of its ancestors, nearest first, at most 8. */
  readonly ancestors: readonly string[];
  readonly step: string | undefined;
  readonly container: string | undefined;
  readonly line: Line;
  /** True if it is the agent, or was started by it. */
  readonly own: boolean;
  /** True if it belongs to the machine: it was there before the job, or something of the machine's started it. */
  readonly system: boolean;
  /**
   * True for such a process that runs the program it ran when the job began, or is a fork of one. What the machine's services start
   * later on may be anybody's: with root's rights they can be asked for it.
   */
  readonly resident: boolean;
  readonly uid: number | undefined;
}

export interface ProcessEntry extends Inherited {
  readonly pid: number;
  readonly parent: number;
  /** Counts up: tells two processes with one number apart. */
  readonly born: number;
  /** True until it starts a program of its own. */
  readonly fresh: boolean;
  /** When its step was read, or was found to be too late to read, in nanoseconds of the monotonic clock. Undefined before. */
  readonly stepReadAt: number | undefined;
}

const MAX_ANCESTORS = 8;

/** As it stands in the log. */
export function actorOf(entry: ProcessEntry): Actor {
  return {
    pid: entry.pid,
    program: entry.program,
    ...(entry.step === undefined ? {} : { step: entry.step }),
    ...(entry.container === undefined ? {} : { container: entry.container }),
    ...(entry.ancestors.length === 0 ? {} : { ancestors: entry.ancestors }),
  };
}

/** Starts every service: what it starts later on may have been asked for by anybody. */
const INIT = 1;

/** What a child of `parent` starts with, before it starts a program of its own. */
export function inheritedFrom(parent: ProcessEntry): Inherited {
  const { program, ancestors, step, container, own, uid } = parent;
  const system = parent.system && parent.pid !== INIT && !isKernelThread(parent);
  const resident = parent.resident && system;
  return { program, ancestors, step, container, own, uid, system, resident, line: lineBelow(parent.line) };
}

/** Threads of the kernel run no program. What they start, anybody may have asked for: a handler of core dumps, a device's. */
function isKernelThread({ program, line }: ProcessEntry): boolean {
  return program === "" && line === "none";
}

/** True if the kernel itself started it. */
export function isStartedByKernel({ ancestors, line }: ProcessEntry): boolean {
  return ancestors[0] === "" && line === "none";
}

/** The ancestors of a process that now starts its own program: until then it ran its parent's. */
export function ancestorsAfterExec({ fresh, program, ancestors }: ProcessEntry): readonly string[] {
  return fresh ? [program, ...ancestors].slice(0, MAX_ANCESTORS) : ancestors;
}

function lineBelow(line: Line): Line {
  if (line === "none") return "none";
  return line === "runner" ? "child" : "below";
}

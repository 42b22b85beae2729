// Every process that was seen, by number, also after its end, so that what it did can still be told. A number that is used
// again is another process: the older one stays known only to those who already hold it.
import { ancestorsAfterExec, type Inherited, inheritedFrom, type ProcessEntry } from "./process-entry.ts";
import { StepCount } from "./step-count.ts";

/** Flag of clone(2): a thread of the same process. */
const CLONE_THREAD = 0x10000;

export interface TableLimits {
  /** Processes that live. */
  readonly live: number;
  /** Processes that have ended and are still known; those that ended first go first. */
  readonly ended: number;
  readonly threads: number;
}

const LIMITS: TableLimits = { live: 100_000, ended: 20_000, threads: 200_000 };

/** So many are forgotten at once: finding the oldest of a large map costs more the more were taken from its front. */
const BURIED_AT_ONCE = 1_024;

export type ProcessChange = Partial<
  Pick<ProcessEntry, "program" | "step" | "container" | "uid" | "stepReadAt" | "system">
>;

export class ProcessTable {
  readonly #limits: TableLimits;
  readonly #alive = new Map<number, ProcessEntry>();
  readonly #ended = new Map<number, ProcessEntry>();
  readonly #threads = new Map<number, number>();
  readonly #steps = new StepCount();
  #born = 0;
  #dropped = 0;
  #endedChildren = 0;

  constructor(limits: TableLimits = LIMITS) {
    this.#limits = limits;
  }

  /** Processes that ended and were forgotten, or were too many to be known at all. */
  get dropped(): number {
    return this.#dropped;
  }

  /** Direct children of the runner that have ended: steps among them, also those whose name could not be read in time. */
  get endedChildren(): number {
    return this.#endedChildren;
  }

  /** Steps that have a living process. */
  get steps(): ReadonlySet<string> {
    return this.#steps.running;
  }

  /** The processes that live, those that were seen last at the end. */
  get living(): readonly ProcessEntry[] {
    return [...this.#alive.values()];
  }

  /** The process that a thread or a process of this number belongs to. */
  get(task: number): ProcessEntry | undefined {
    const pid = this.#threads.get(task) ?? task;
    return this.#alive.get(pid) ?? this.#ended.get(pid);
  }

  isAlive(pid: number): boolean {
    return this.#alive.has(pid);
  }

  /** Makes a process known that was there before or whose start was not seen. Undefined if there are too many. */
  add(pid: number, parent: number, what: Inherited): ProcessEntry | undefined {
    return this.#add(pid, parent, what, false);
  }

  /** A child of a known process, or a thread of it. */
  fork(creator: ProcessEntry, child: number, flags: number): ProcessEntry | undefined {
    if ((flags & CLONE_THREAD) === 0) return this.#add(child, creator.pid, inheritedFrom(creator), true);
    if (this.#threads.size < this.#limits.threads) this.#threads.set(child, creator.pid);
    return creator;
  }

  /** The same process with a new program. */
  exec(entry: ProcessEntry, change: ProcessChange): ProcessEntry {
    return this.#replace(entry, { ...change, ancestors: ancestorsAfterExec(entry), fresh: false, resident: false });
  }

  /** Corrects what was believed of a process. */
  change(entry: ProcessEntry, change: ProcessChange): ProcessEntry {
    return this.#replace(entry, change);
  }

  /** A thread ended; `last` says if its process did, where known. */
  exit(task: number, last: boolean | undefined): void {
    const pid = this.#threads.get(task) ?? task;
    this.#threads.delete(task);
    if (last ?? pid === task) this.end(pid);
  }

  end(pid: number): void {
    const entry = this.#alive.get(pid);
    if (entry === undefined) return;
    this.#alive.delete(pid);
    this.#steps.remove(entry.step);
    if (entry.line === "child") this.#endedChildren += 1;
    // Deleted first, so that the map stays in the order of ends.
    this.#ended.delete(pid);
    this.#ended.set(pid, entry);
    if (this.#ended.size >= this.#limits.ended + BURIED_AT_ONCE) this.#bury();
  }

  /** True if `entry` was started by `ancestor`, or by something that it started. */
  descends(entry: ProcessEntry, ancestor: ProcessEntry): boolean {
    let up = this.#parentOf(entry);
    // A parent was born before its child, so this ends.
    while (up !== undefined && up.born > ancestor.born) up = this.#parentOf(up);
    return up !== undefined && up.born === ancestor.born;
  }

  /** Forgets threads: after a loss of events some of them may be gone for long. */
  forgetThreads(): void {
    this.#threads.clear();
  }

  #add(pid: number, parent: number, what: Inherited, fresh: boolean): ProcessEntry | undefined {
    this.end(pid);
    if (this.#alive.size >= this.#limits.live) {
      this.#dropped += 1;
      return undefined;
    }
    this.#threads.delete(pid);
    const entry = {
      ...what,
      pid,
      parent,
      born: this.#born,
      fresh,
      stepReadAt: undefined,
    };
    this.#born += 1;
    this.#steps.add(entry.step);
    this.#alive.set(pid, entry);
    return entry;
  }

  /** An older process of the same number is not touched: only who holds it sees the change. */
  #replace(entry: ProcessEntry, change: Partial<ProcessEntry>): ProcessEntry {
    const next = { ...entry, ...change };
    if (this.#alive.get(entry.pid)?.born === entry.born) {
      this.#alive.set(entry.pid, next);
      this.#steps.remove(entry.step);
      this.#steps.add(next.step);
    } else if (this.#ended.get(entry.pid)?.born === entry.born) this.#ended.set(entry.pid, next);
    return next;
  }

  /** One that was born later only has the parent's number. */
  #parentOf({ parent, born }: ProcessEntry): ProcessEntry | undefined {
    const known = [this.#alive.get(parent), this.#ended.get(parent)];
    return known.find((each) => each !== undefined && each.born < born);
  }

  #bury(): void {
    let count = 0;
    for (const pid of this.#ended.keys()) {
      if (count === BURIED_AT_ONCE) break;
      this.#ended.delete(pid);
      count += 1;
    }
    this.#dropped += count;
  }
}

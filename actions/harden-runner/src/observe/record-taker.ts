// Applies the kernel's records to the process table, in order, and turns them into observations.
import type { Actor } from "../event/run-event.ts";
import { addressText } from "./address-text.ts";
import { type ConnectionEnds, endOf } from "./connection-ends.ts";
import type { DetectionDesk } from "./detection-desk.ts";
import { detailsOfGone, readExecDetails } from "./exec-details.ts";
import type { Observation } from "./observation.ts";
import type { ObserverConfig, ObserverPorts } from "./observer-config.ts";
import { actorOf, type ProcessEntry } from "./process-entry.ts";
import type { ProcessLearner } from "./process-learner.ts";
import type { ProcessTable } from "./process-table.ts";
import type { TraceRecord } from "./trace-record.ts";
import { NAMESPACE_FLAGS } from "./watched-calls.ts";

interface Needs {
  readonly table: ProcessTable;
  readonly learner: ProcessLearner;
  readonly ends: ConnectionEnds;
  readonly desk: DetectionDesk;
  readonly ports: ObserverPorts;
  readonly scope: ObserverConfig["scope"];
}

type RecordOf<K extends TraceRecord["kind"]> = TraceRecord & { readonly kind: K };

/** Arguments that were told of programs that then did not start are forgotten beyond so many. */
const MAX_PENDING = 4_096;

export class RecordTaker {
  readonly #needs: Needs;
  readonly #argv = new Map<number, readonly string[]>();
  #missedSteps = 0;
  /** Who changed a file last: most do so to many. */
  #writer: { readonly entry: ProcessEntry; readonly actor: Actor } | undefined;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** Direct children of the runner whose step could not be read, or not for sure. */
  get missedSteps(): number {
    return this.#missedSteps;
  }

  /** `records` in order of time. */
  take(records: readonly TraceRecord[]): readonly Observation[] {
    const last = lastChanges(records);
    const { now, monotonic } = this.#needs.ports;
    const epoch = now() - monotonic() / 1e6;
    return records.flatMap((record, index) =>
      this.#apply(record, epoch + record.at / 1e6, last.get(record.task) === index),
    );
  }

  /** `current`: nothing later in this batch changes the process, so that /proc tells of this very program. */
  #apply(record: TraceRecord, at: number, current: boolean): readonly Observation[] {
    if (record.kind === "connected") return this.#connected(record);
    // Of processes that are not looked at, too: what one of them changed was not changed by another.
    if (record.kind === "write") return this.#write(record);
    // Of one command only its own processes are looked at; all others are not known.
    if (this.#needs.scope.kind === "tree" && this.#known(record.task) === undefined) return [];
    switch (record.kind) {
      case "fork":
        return this.#fork(record, at);
      case "exec":
        return this.#exec(record, at, current);
      case "exit":
        this.#needs.table.exit(record.task, record.last);
        this.#argv.delete(record.task);
        return [];
      case "connect":
        return this.#connect(record, at);
      case "arguments":
        if (this.#argv.size >= MAX_PENDING) this.#argv.clear();
        this.#argv.set(record.task, record.argv);
        return [];
      default:
        return this.#judge({ ...record, process: this.#known(record.task) }, at);
    }
  }

  #fork(record: RecordOf<"fork">, at: number): readonly Observation[] {
    const { table } = this.#needs;
    const creator = this.#known(record.task);
    if (creator === undefined) this.#known(record.child);
    else table.fork(creator, record.child, record.flags);
    if ((record.flags & NAMESPACE_FLAGS) === 0) return [];
    return this.#judge({ kind: "fork", process: creator, task: record.task, flags: record.flags }, at);
  }

  #exec(record: RecordOf<"exec">, at: number, current: boolean): readonly Observation[] {
    const { table, ports } = this.#needs;
    // A thread that starts a program becomes the process.
    if (record.before !== record.task) table.exit(record.before, false);
    const entry = this.#known(record.task);
    if (entry === undefined) return [];
    const times = { at: record.at, now: ports.monotonic() };
    const details = current
      ? readExecDetails(entry, record.file, times, ports.processes)
      : detailsOfGone(entry, record.file, record.at);
    if (details.missedStep) this.#missedSteps += 1;
    const started = table.exec(entry, details.change);
    const argv = longer(this.#argv.get(record.before), details.argv);
    this.#argv.delete(record.before);
    if (started.own) return [];
    const event = {
      kind: "exec",
      actor: actorOf(started),
      parent: started.parent,
      ...(argv === undefined ? {} : { argv }),
    } as const;
    return [{ kind: "event", at, event }, ...this.#user(started, started.uid, at)];
  }

  #connect(record: RecordOf<"connect">, at: number): readonly Observation[] {
    const entry = this.#known(record.task);
    const address = addressText(record.address);
    if (entry?.own === true || address === undefined) return [];
    const actor: Actor | undefined = entry && actorOf(entry);
    const { protocol, port, socket } = record;
    if (entry !== undefined && socket !== undefined) this.#needs.ends.connects(socket, entry);
    const connect: Observation = {
      kind: "connect",
      at,
      pid: entry?.pid ?? record.task,
      actor,
      protocol,
      address,
      port,
    };
    // A program may have changed its user after it was started.
    return [connect, ...this.#user(entry, this.#needs.ports.processes.owner(record.task), at)];
  }

  #connected({ socket, source, sourcePort, at }: RecordOf<"connected">): readonly Observation[] {
    const address = addressText(source);
    if (address !== undefined) this.#needs.ends.stands(socket, endOf(address, sourcePort), at);
    return [];
  }

  #write({ task, inode, name }: RecordOf<"write">): readonly Observation[] {
    const entry = this.#known(task);
    if (entry?.own === true) return [];
    if (entry !== undefined && this.#writer?.entry !== entry) this.#writer = { entry, actor: actorOf(entry) };
    const actor = entry && this.#writer?.actor;
    return [{ kind: "write", actor, inode, ...(name === undefined ? {} : { name }) }];
  }

  #user(process: ProcessEntry | undefined, uid: number | undefined, at: number): readonly Observation[] {
    return uid === undefined ? [] : this.#judge({ kind: "user", process, uid }, at);
  }

  #judge(behaviour: Parameters<DetectionDesk["judge"]>[0], at: number): readonly Observation[] {
    return this.#needs.desk.judge(behaviour).map((event) => ({ kind: "event", at, event }));
  }

  /** A record of a process that was not seen before: its start was lost, or it is older than the recording. */
  #known(task: number): ProcessEntry | undefined {
    return this.#needs.table.get(task) ?? this.#needs.learner.learn(task);
  }
}

/** The kernel's probe tells of so many arguments only, and of none that were not in memory yet; /proc may be too late. */
function longer(told: readonly string[] = [], read?: readonly string[]): readonly string[] | undefined {
  return told.length > (read?.length ?? 0) ? told : read;
}

/** Where each process last starts a program or ends in this batch. */
function lastChanges(records: readonly TraceRecord[]): ReadonlyMap<number, number> {
  const last = new Map<number, number>();
  records.forEach(({ kind, task }, index) => {
    if (kind === "exec" || kind === "exit") last.set(task, index);
  });
  return last;
}

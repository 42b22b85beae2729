// Sees what runs on the machine: drains the kernel's records, keeps the process table, and hands out observations. Called by
// the agent's timer; nothing here waits.
import type { SocketEnd, TraceInstance } from "@lockstep/runtime/host";
import { DETECTIONS } from "../detections/index.ts";
import type { Actor, RunEvent } from "../event/run-event.ts";
import { ConnectionEnds, endOf } from "./connection-ends.ts";
import { DetectionDesk } from "./detection-desk.ts";
import type { Observation } from "./observation.ts";
import type { ObserverConfig, ObserverPorts } from "./observer-config.ts";
import { type OpenedTrace, openTrace } from "./open-trace.ts";
import { PeriodicChecks } from "./periodic-checks.ts";
import { actorOf } from "./process-entry.ts";
import { ProcessLearner } from "./process-learner.ts";
import { ProcessTable } from "./process-table.ts";
import { RecordQueue } from "./record-queue.ts";
import { RecordTaker } from "./record-taker.ts";
import { createScene } from "./scene.ts";
import { TraceWatch } from "./trace-watch.ts";

/** What was not seen, in numbers. */
export interface ObserverLosses {
  /** Events that the kernel dropped, because the buffer was full. */
  readonly events: number;
  /** Records that could not be understood. */
  readonly broken: number;
  /** Ended processes that are no longer known, or that were too many. */
  readonly processes: number;
  /** Direct children of the runner whose step could not be read in time. */
  readonly steps: number;
}

/** Processes that are looked at first when a socket's owner is sought. */
const MAX_LIKELY = 64;

export class Observer {
  readonly #ports: ObserverPorts;
  readonly #table = new ProcessTable();
  readonly #ends = new ConnectionEnds();
  readonly #learner: ProcessLearner;
  readonly #taker: RecordTaker;
  readonly #checks: PeriodicChecks;
  readonly #desk: DetectionDesk;
  readonly #config: ObserverConfig;
  #opened: OpenedTrace | undefined;
  #queue: RecordQueue | undefined;
  #watch: TraceWatch | undefined;
  #steps: ReadonlySet<string> = new Set();
  #lastPoll: number | undefined;
  #lossy = false;
  #toldSteps = false;

  constructor(ports: ObserverPorts, config: ObserverConfig) {
    this.#ports = ports;
    this.#config = config;
    this.#learner = new ProcessLearner(this.#table, ports.processes, config, ports.monotonic);
    const facts = { agentUid: config.uid, moduleLoaders: ports.moduleLoaders() };
    this.#desk = new DetectionDesk(DETECTIONS, createScene(this.#table, ports.processes, facts));
    this.#taker = new RecordTaker({
      table: this.#table,
      learner: this.#learner,
      ends: this.#ends,
      desk: this.#desk,
      ports,
      scope: config.scope,
    });
    this.#checks = new PeriodicChecks({ table: this.#table, desk: this.#desk, ports, config });
  }

  /** Starts recording, then learns what runs already. Resolves to what cannot be observed here. */
  start(): Promise<readonly RunEvent[]> {
    // Before, so that the first records find their processes; after, so that none is left out.
    this.#learner.learnAll();
    const opened = openTrace(this.#ports, this.#config);
    this.#opened = opened;
    if (opened.trace !== undefined) this.#record(opened, opened.trace);
    this.#learner.learnAll();
    this.#learner.close();
    this.#checks.start(opened.dynamic.some(({ name }) => name === "access"));
    return Promise.resolve(opened.gaps);
  }

  /** What happened since the last call. `everything`: also what is looked at only now and then. */
  poll(everything = false): readonly Observation[] {
    const events = this.#pause();
    const fromRecords = this.#taker.take(this.#queue?.take() ?? []);
    const watched = this.#watch?.check(this.#ports.monotonic()) ?? { events: [], lossy: false };
    // Again the next time: records that still wait may tell of processes whose programs were lost.
    if (watched.lossy || this.#lossy) this.#recover();
    this.#lossy = watched.lossy;
    events.push(
      ...this.#namelessSteps(),
      ...watched.events,
      ...this.#checks.run(this.#ports.monotonic(), everything),
      ...this.#stepChanges(),
    );
    const at = this.#ports.now();
    return [...fromRecords, ...events.map((event): Observation => ({ kind: "event", at, event }))];
  }

  /** Who a thread or process is or was. */
  actorOf(task: number): Actor | undefined {
    const entry = this.#table.get(task);
    return entry && actorOf(entry);
  }

  /**
   * Who holds the socket with this local end, while it is open. Of TCP also who opened it not long ago: to be asked after
   * `poll`, which learns of it.
   */
  actorOfSocket(end: SocketEnd): Promise<Actor | undefined> {
    const { protocol, address, port } = end;
    const opener = protocol === "tcp" && this.#ends.openerOf(endOf(address, port), this.#ports.monotonic());
    if (opener) return Promise.resolve(actorOf(opener));
    const living = this.#table.living;
    const likely = living
      .slice(-MAX_LIKELY)
      .reverse()
      .map(({ pid }) => pid);
    const containers = new Map(
      living.flatMap(({ container, pid }) => (container === undefined ? [] : [[container, pid]])),
    );
    const owner = this.#ports.sockets.ownerOf(end, likely, [...containers.values()]);
    if (owner === undefined) return Promise.resolve(undefined);
    const entry = this.#table.get(owner) ?? this.#learner.learn(owner);
    return Promise.resolve(entry && actorOf(entry));
  }

  /** How many of the runner's direct children have ended so far. */
  get endedChildren(): number {
    return this.#table.endedChildren;
  }

  /** Steps that have a living process. */
  activeSteps(): ReadonlySet<string> {
    return this.#table.steps;
  }

  losses(): ObserverLosses {
    return {
      events: this.#opened?.trace?.losses() ?? 0,
      broken: this.#opened?.decoder.broken ?? 0,
      processes: this.#table.dropped,
      steps: this.#taker.missedSteps,
    };
  }

  /**
   * Stops recording and takes the kernel's part away; false if somebody else holds it. Only for a run of one command: on a
   * runner it is never called.
   */
  close(): boolean {
    const closed = this.#opened?.trace?.close() ?? true;
    this.#ports.tracing.remove(this.#opened?.dynamic ?? []);
    this.#queue = undefined;
    this.#watch = undefined;
    return closed;
  }

  #record(opened: OpenedTrace, trace: TraceInstance): void {
    this.#queue = new RecordQueue(trace, opened.decoder, this.#ports.monotonic);
    this.#watch = new TraceWatch(trace, opened.decoder, this.#desk);
  }

  /** A long time between two calls: the agent was kept from running. */
  #pause(): RunEvent[] {
    const now = this.#ports.monotonic();
    const before = this.#lastPoll ?? now;
    this.#lastPoll = now;
    return [...this.#desk.judge({ kind: "pause", milliseconds: (now - before) / 1e6 })];
  }

  /** After a loss, starts and ends may be missing: what is true now is read again. */
  #recover(): void {
    const there = new Set(this.#ports.processes.all());
    for (const { pid } of this.#table.living) if (!there.has(pid)) this.#table.end(pid);
    this.#table.forgetThreads();
    this.#learner.correctAll();
    this.#learner.learnAll();
  }

  /** Told once: short steps are usual, and what they do is told all the same. */
  #namelessSteps(): readonly RunEvent[] {
    if (this.#toldSteps || this.#taker.missedSteps === 0) return [];
    this.#toldSteps = true;
    return [{ kind: "gap", what: "steps", why: "not-read" }];
  }

  #stepChanges(): readonly RunEvent[] {
    const before = this.#steps;
    const now = this.#table.steps;
    this.#steps = now;
    const started = [...now].filter((step) => !before.has(step));
    const ended = [...before].filter((step) => !now.has(step));
    return [
      ...started.map((step): RunEvent => ({ kind: "step", step, state: "started" })),
      ...ended.map((step): RunEvent => ({ kind: "step", step, state: "ended" })),
    ];
  }
}

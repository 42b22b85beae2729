// Makes processes known whose start was not seen: those there before, and those whose record was lost.
import type { ProcessReader } from "@lockstep/runtime/host";
import { containerOf } from "./container-id.ts";
import { readExecDetails } from "./exec-details.ts";
import type { ObserverConfig } from "./observer-config.ts";
import { type Inherited, inheritedFrom, type ProcessEntry } from "./process-entry.ts";
import type { ProcessTable } from "./process-table.ts";
import { findStep, STEP_VARIABLE } from "./step-identity.ts";

const MAX_DEPTH = 64;

export class ProcessLearner {
  readonly #table: ProcessTable;
  readonly #processes: ProcessReader;
  readonly #config: ObserverConfig;
  readonly #monotonic: () => number;
  #first = true;

  constructor(table: ProcessTable, processes: ProcessReader, config: ObserverConfig, monotonic: () => number) {
    this.#table = table;
    this.#processes = processes;
    this.#config = config;
    this.#monotonic = monotonic;
  }

  /** Learns all there are that are not known yet. */
  learnAll(): void {
    for (const pid of this.#processes.all()) if (!this.#table.isAlive(pid)) this.learn(pid);
  }

  /** Corrects those that live, where the record of a program that they started was lost. */
  correctAll(): void {
    const now = this.#monotonic();
    for (const entry of this.#table.living) {
      const program = this.#processes.program(entry.pid);
      if (program === undefined || program === entry.program) continue;
      const { change } = readExecDetails(entry, program, { at: now, now }, this.#processes);
      this.#table.exec(entry, change);
    }
  }

  /** The start is over. Until then, processes that are none of the job's are taken for the machine's own. */
  close(): void {
    this.#first = false;
  }

  /** The process of a thread or process, or undefined if it is gone or is not to be looked at. */
  learn(task: number, depth = 0): ProcessEntry | undefined {
    const status = this.#processes.status(task);
    if (status === undefined || depth > MAX_DEPTH) return undefined;
    if (status.process !== task) return this.#table.get(status.process) ?? this.learn(status.process, depth + 1);
    const parent = this.#parent(status.parent, depth);
    const what = this.#describe(task, parent, status.uid);
    if (what === undefined) return undefined;
    const entry = this.#table.add(task, status.parent, what);
    return entry && this.#withStep(entry);
  }

  #parent(pid: number, depth: number): ProcessEntry | undefined {
    if (pid === 0) return undefined;
    return this.#table.isAlive(pid) ? this.#table.get(pid) : this.learn(pid, depth + 1);
  }

  #describe(pid: number, parent: ProcessEntry | undefined, uid: number): Inherited | undefined {
    const { scope, runner, agent } = this.#config;
    const isRoot = scope.kind === "tree" && pid === scope.root;
    if (scope.kind === "tree" && !isRoot && parent === undefined) return undefined;
    const handed = parent === undefined ? this.#handedByNobody() : inheritedFrom(parent);
    const container = handed.container ?? containerOf(this.#processes.cgroup(pid) ?? "");
    const line = pid === runner ? "runner" : handed.line;
    const wasThere = this.#first && runner !== undefined && scope.kind === "machine";
    const system = (this.#first ? wasThere : handed.system) && line === "none" && container === undefined;
    return {
      ...handed,
      container,
      line,
      uid,
      system,
      resident: system && wasThere,
      program: this.#processes.program(pid) ?? handed.program,
      ancestors: parent === undefined ? [] : [parent.program, ...parent.ancestors].slice(0, 8),
      own: handed.own || pid === agent,
    };
  }

  #handedByNobody(): Inherited {
    return {
      program: "",
      ancestors: [],
      step: undefined,
      container: undefined,
      line: "none",
      own: false,
      system: this.#first,
      resident: this.#first,
      uid: undefined,
    };
  }

  #withStep(entry: ProcessEntry): ProcessEntry {
    const now = this.#monotonic();
    const finding = findStep(entry, now, () => this.#processes.variable(entry.pid, STEP_VARIABLE));
    if (finding.kind !== "read" || finding.missed) return entry;
    return this.#table.change(entry, { step: finding.step, stepReadAt: now });
  }
}

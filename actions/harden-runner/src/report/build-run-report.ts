// Builds the report of a run from its log, in one pass and with bounded memory. Arguments of programs stay in the log.
import { clip } from "@lockstep/core";
import type { Actor, LoggedEvent, RunEvent } from "../event/run-event.ts";
import type { RunPolicy } from "../policy/run-policy.ts";
import { AllowListBuilder } from "./allow-list.ts";
import { DestinationGroups } from "./destination-groups.ts";
import { integrityState, isTampering, judgeRun } from "./judge-run.ts";
import type { RunReport } from "./run-report.ts";
import { useOfEvent } from "./use-of-event.ts";

/** What is known at the end of a run and stands in no event. */
export interface RunEnd {
  readonly version: string;
  readonly protection: RunReport["protection"];
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly endedAt: number;
  /** `gone`: it was started and does not answer. */
  readonly agent: "running" | "gone" | "not-started";
  readonly log: RunReport["log"];
  /** True if the checkouts were compared to the end. */
  readonly wasCompared: boolean;
  /** Gaps that came up too late for the log. */
  readonly gaps: RunReport["gaps"];
}

const MAX_GROUPS = 10_000;
/** Of detections, of tampering and of kinds of gaps. */
const MAX_LISTED = 1_000;
const MAX_CHANGES = 5_000;
const MAX_TEXT = 1_000;

/** `end` is asked for once all events were taken: the state of the log is known only then. */
export function buildRunReport(events: Iterable<LoggedEvent>, policy: RunPolicy, end: () => RunEnd): RunReport {
  const tally = new RunTally();
  for (const logged of events) tally.take(logged);
  return tally.finish(policy, end());
}

class RunTally {
  /** Apart, so that a flood of what is allowed leaves room for what is not. */
  readonly #stopped = new DestinationGroups(MAX_GROUPS);
  readonly #passed = new DestinationGroups(MAX_GROUPS);
  readonly #allowList = new AllowListBuilder();
  readonly #detections: RunReport["detections"][number][] = [];
  readonly #tampering: RunReport["tampering"][number][] = [];
  readonly #changes: RunReport["integrity"]["changes"][number][] = [];
  readonly #gaps = new Map<string, RunReport["gaps"][number]>();
  readonly #counts = { processes: 0, lookups: 0, connections: 0, blocked: 0, detections: 0 };
  #isTampered = false;

  take({ event, at }: LoggedEvent): void {
    this.#count(event);
    this.#allowList.take(event);
    const use = useOfEvent(event);
    if (use) (use.decision === "blocked" ? this.#stopped : this.#passed).take(use);
    if (use?.decision === "blocked") this.#counts.blocked += use.count;
    this.#keep(event, new Date(at).toISOString());
  }

  finish(policy: RunPolicy, end: RunEnd): RunReport {
    const { lines, unlistable } = this.#allowList.finish(policy);
    for (const gap of end.gaps) this.#addGap(gap);
    const leftOut = this.#stopped.leftOut + this.#passed.leftOut;
    if (leftOut > 0) this.#addGap({ what: "report", why: "too-many-destinations", count: leftOut });
    if (unlistable > 0) this.#addGap({ what: "allow-list", why: "not-a-host-name" });
    const [blocked, gaps, changes] = [this.#stopped.list(), [...this.#gaps.values()], this.#changes];
    const state = integrityState(policy, end.wasCompared, changes, gaps);
    const facts = { ...end, policy, gaps, blocked: this.#counts.blocked, isTampered: this.#isTampered };
    return {
      schema: 1,
      tool: "harden-runner",
      version: end.version,
      ...judgeRun({ ...facts, chain: end.log.chain, integrity: state }),
      policy,
      protection: end.protection,
      startedAt: new Date(end.startedAt).toISOString(),
      endedAt: new Date(end.endedAt).toISOString(),
      destinations: [...blocked, ...this.#passed.list()],
      blocked,
      detections: this.#detections,
      tampering: this.#tampering,
      integrity: { state, changes },
      gaps,
      allowList: lines,
      counts: { ...this.#counts },
      log: end.log,
    };
  }

  #count(event: RunEvent): void {
    if (event.kind === "exec") this.#counts.processes += 1;
    if (event.kind === "lookup") this.#counts.lookups += 1;
    if (event.kind === "connect") this.#counts.connections += 1;
    if (event.kind === "detection") this.#counts.detections += 1;
  }

  #keep(event: RunEvent, at: string): void {
    switch (event.kind) {
      case "detection": {
        const { id, detail, actor } = event;
        this.#isTampered ||= isTampering(id);
        const detection = { id, detail: clip(detail, MAX_TEXT), ...(actor ? { actor: shorten(actor) } : {}), at };
        this.#list(this.#detections, detection, "detections");
        break;
      }
      case "tamper": {
        const { what, detail, repaired } = event;
        this.#isTampered = true;
        this.#list(this.#tampering, { what, detail: clip(detail, MAX_TEXT), repaired, at }, "tampering");
        break;
      }
      case "integrity": {
        const { path, change, allowed, writer } = event;
        const found = { path: clip(path, MAX_TEXT), change, allowed, ...(writer ? { writer: shorten(writer) } : {}) };
        this.#list(this.#changes, found, "integrity", MAX_CHANGES);
        break;
      }
      case "gap": {
        const { what, why, count } = event;
        this.#addGap({ what, why, ...(count === undefined ? {} : { count }) });
        break;
      }
    }
  }

  /** What finds no room is counted: the log has it. */
  #list<Item>(list: Item[], item: Item, what: string, limit: number = MAX_LISTED): void {
    if (list.length < limit) list.push(item);
    else this.#addGap({ what: "report", why: `too-many-${what}`, count: 1 });
  }

  /** Gaps of the same kind are one. */
  #addGap({ what, why, count }: RunReport["gaps"][number]): void {
    const key = JSON.stringify([what, why]);
    const hasRoom = this.#gaps.has(key) || this.#gaps.size < MAX_LISTED;
    if (hasRoom) this.#sumGap(key, { what, why, ...(count === undefined ? {} : { count }) });
    else this.#sumGap("", { what: "report", why: "too-many-gaps", count: 1 });
  }

  #sumGap(key: string, { what, why, count }: RunReport["gaps"][number]): void {
    const sum = (this.#gaps.get(key)?.count ?? 0) + (count ?? 0);
    this.#gaps.set(key, { what, why, ...(sum > 0 ? { count: sum } : {}) });
  }
}

/** Without what only a machine's log can use. */
function shorten({ pid, program, step, container, ancestors }: Actor): Actor {
  return {
    pid,
    program: clip(program, MAX_TEXT),
    ...(step === undefined ? {} : { step: clip(step, MAX_TEXT) }),
    ...(container === undefined ? {} : { container: clip(container, MAX_TEXT) }),
    ...(ancestors === undefined ? {} : { ancestors: ancestors.slice(0, 8).map((name) => clip(name, MAX_TEXT)) }),
  };
}

// Looks after the recording itself: that nobody changed it, took events from it, or lost them.
import type { TraceInstance } from "@lockstep/runtime/host";
import type { RunEvent } from "../event/run-event.ts";
import type { DetectionDesk } from "./detection-desk.ts";
import type { TraceDecoder } from "./trace-decoder.ts";

/** Nanoseconds. */
const EVERY = 2e9;

export interface WatchFinding {
  readonly events: readonly RunEvent[];
  /** True if events were lost since the last look: starts and ends of processes may be missing. */
  readonly lossy: boolean;
}

export class TraceWatch {
  readonly #trace: TraceInstance;
  readonly #decoder: TraceDecoder;
  readonly #desk: DetectionDesk;
  #next = 0;
  #lost = 0;
  #broken = 0;
  /** How far the kernel's count of read events and ours are known to differ. */
  #apart = 0;

  constructor(trace: TraceInstance, decoder: TraceDecoder, desk: DetectionDesk) {
    this.#trace = trace;
    this.#decoder = decoder;
    this.#desk = desk;
  }

  /** Looks if it is time. Must be called right after the buffer was drained. */
  check(now: number): WatchFinding {
    if (now < this.#next) return { events: [], lossy: false };
    this.#next = now + EVERY;
    const changed = [...this.#trace.changes(), ...this.#taken()];
    const events = changed.length === 0 ? [] : this.#tampered(changed);
    const losses = this.#losses();
    return { events: [...events, ...losses], lossy: events.length + losses.length > 0 };
  }

  #tampered(changed: readonly string[]): readonly RunEvent[] {
    const repaired = this.#trace.repair();
    const tamper: RunEvent = { kind: "tamper", what: "tracing", detail: changed.slice(0, 8).join(", "), repaired };
    return [...this.#desk.judge({ kind: "tracing", changed }), tamper];
  }

  /** The kernel counts what anybody reads. More than ours: somebody took events; less: the buffer was emptied. */
  #taken(): readonly string[] {
    const apart = this.#trace.reads() - this.#decoder.seen;
    if (apart === this.#apart) return [];
    const what = apart > this.#apart ? "events-taken" : "buffer-emptied";
    this.#apart = apart;
    return [what];
  }

  #losses(): readonly RunEvent[] {
    const lost = this.#trace.losses();
    const { broken } = this.#decoder;
    const gaps: RunEvent[] = [];
    if (lost > this.#lost) gaps.push({ kind: "gap", what: "events", why: "buffer-full", count: lost - this.#lost });
    if (broken > this.#broken)
      gaps.push({ kind: "gap", what: "events", why: "not-understood", count: broken - this.#broken });
    this.#lost = lost;
    this.#broken = broken;
    return gaps;
  }
}

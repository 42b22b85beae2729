// Brings the records of all processors into one order. A record of one processor may be older than one that was already read
// from another: what is newer than the moment before reading waits for the next time.
import type { TraceInstance } from "@lockstep/runtime/host";
import type { TraceDecoder } from "./trace-decoder.ts";
import type { TraceRecord } from "./trace-record.ts";

/** More pages than a processor's buffer has: one reading empties it, and a flood cannot keep it reading for ever. */
const MAX_PAGES = 4_096;
const ROUNDS = 3;

export class RecordQueue {
  readonly #trace: TraceInstance;
  readonly #decoder: TraceDecoder;
  readonly #monotonic: () => number;
  #waiting: TraceRecord[] = [];

  constructor(trace: TraceInstance, decoder: TraceDecoder, monotonic: () => number) {
    this.#trace = trace;
    this.#decoder = decoder;
    this.#monotonic = monotonic;
  }

  /** The records that are complete up to a moment, oldest first. Reads again while some would have to wait. */
  take(): readonly TraceRecord[] {
    let until = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      until = this.#monotonic();
      this.#trace.drain((page) => this.#decoder.decode(page, (record) => this.#waiting.push(record)), MAX_PAGES);
      if (this.#waiting.every(({ at }) => at <= until)) break;
    }
    const ready = this.#waiting.filter(({ at }) => at <= until);
    this.#waiting = this.#waiting.filter(({ at }) => at > until);
    return ready.sort((one, other) => one.at - other.at);
  }
}

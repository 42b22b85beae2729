// What the agent writes its events through: chains them, and decides what gives way when the log grows too large. What is
// left out is counted and logged as a gap.
import type { RunEvent } from "../event/run-event.ts";
import { type ChainHead, ChainWriter } from "./hash-chain.ts";

/** Where lines go, in order. The file of the host is one. */
export interface LogSink {
  /** Takes a line without its line end. */
  append(line: string): void;
  /** Bytes taken so far. */
  readonly size: number;
  /** Puts all lines where a reader finds them. */
  flush(): void;
}

/** In bytes. Beyond it programs that start are left out. */
const DEFAULT_CAP = 512 * 1024 * 1024;
/** Events that a job can cause without end. They are left out too once the log is larger than the cap by an eighth. */
const REPEATED: ReadonlySet<RunEvent["kind"]> = new Set([
  "lookup",
  "connect",
  "tls",
  "detection",
  "container-request",
  "step",
]);

export class RunLog {
  readonly #sink: LogSink;
  readonly #chain = new ChainWriter();
  readonly #cap: number;
  readonly #leftOut = new Map<RunEvent["kind"], number>();

  constructor(sink: LogSink, cap: number = DEFAULT_CAP) {
    this.#sink = sink;
    this.#cap = cap;
  }

  /** Where the chain ends: what a reader of the file must find. */
  get head(): ChainHead {
    return this.#chain.head;
  }

  /** `at` is in milliseconds since the epoch. */
  record(event: RunEvent, at: number): void {
    if (this.#hasRoomFor(event.kind)) this.#sink.append(this.#chain.append(event, at));
    else this.#leftOut.set(event.kind, (this.#leftOut.get(event.kind) ?? 0) + 1);
  }

  /** Logs how much was left out since the last time, and puts everything where a reader finds it. */
  flush(at: number): void {
    for (const [kind, count] of this.#leftOut) {
      this.#sink.append(this.#chain.append({ kind: "gap", what: kind, why: "log-full", count }, at));
    }
    this.#leftOut.clear();
    this.#sink.flush();
  }

  #hasRoomFor(kind: RunEvent["kind"]): boolean {
    const { size } = this.#sink;
    if (size < this.#cap) return true;
    return kind !== "exec" && (!REPEATED.has(kind) || size < this.#cap + this.#cap / 8);
  }
}

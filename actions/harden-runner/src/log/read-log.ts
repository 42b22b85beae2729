// Reads the log back: checks the chain and gives the events of its unbroken part, in one pass.
import type { LoggedEvent, RunEvent } from "../event/run-event.ts";
import { ChainChecker, type ChainHead, type ChainState } from "./hash-chain.ts";

const KINDS: Readonly<Record<RunEvent["kind"], true>> = {
  start: true,
  ready: true,
  exec: true,
  lookup: true,
  connect: true,
  tls: true,
  detection: true,
  tamper: true,
  gap: true,
  "container-request": true,
  step: true,
  integrity: true,
};

export class LogReading {
  readonly #lines: Iterable<string>;
  readonly #checker = new ChainChecker();
  #isSound = true;

  constructor(lines: Iterable<string>) {
    this.#lines = lines;
  }

  /** The events up to the first line that is not as it was written. All lines are read. To be run through once. */
  *events(): Generator<LoggedEvent, void, undefined> {
    for (const line of this.#lines) {
      if (!this.#checker.take(line)) continue;
      const event = parse(line);
      if (event === undefined) this.#isSound = false;
      else if (this.#isSound) yield event;
    }
  }

  /** The state of the chain, once all events were read. A line that holds no event is as bad as one that was changed. */
  finish(expected?: ChainHead): ChainState {
    const state = this.#checker.finish(expected);
    return state.state === "intact" && !this.#isSound ? { ...state, state: "broken" } : state;
  }
}

/** The hash shows that the line was written by someone who could chain; this, that it is one of ours in its main parts. */
function parse(line: string): LoggedEvent | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isLoggedEvent(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isLoggedEvent(value: unknown): value is LoggedEvent {
  if (!isRecord(value) || typeof value["at"] !== "number") return false;
  const event = value["event"];
  return isRecord(event) && typeof event["kind"] === "string" && Object.hasOwn(KINDS, event["kind"]);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

// Reads a log whose agent is gone. Nobody says any more where it ends, and who had root could have written it anew: it is read up
// to the first line that is not as the agent writes it, and is never intact.
import { isWholeEvent } from "../event/event-shape.ts";
import type { LoggedEvent } from "../event/run-event.ts";
import { ChainChecker } from "./hash-chain.ts";
import type { LogOrigin } from "./log-origin.ts";

export class LeftLogReading {
  readonly #lines: Iterable<string>;
  readonly #origin: LogOrigin;
  #state: "empty" | "foreign" | "cut" | "read" = "empty";
  #events = 0;
  #first: number | undefined;
  #last: number | undefined;

  constructor(lines: Iterable<string>, origin: LogOrigin) {
    this.#lines = lines;
    this.#origin = origin;
  }

  /** `foreign`: not the log of this agent. `cut`: it has lines from `events` on that are not as they were written. Once all were read. */
  get state(): "empty" | "foreign" | "cut" | "read" {
    return this.#state;
  }

  /** How many were given. */
  get count(): number {
    return this.#events;
  }

  /** When the first and the last of them happened, in milliseconds since the epoch. */
  get span(): { readonly first: number; readonly last: number } | undefined {
    const [first, last] = [this.#first, this.#last];
    return first === undefined || last === undefined ? undefined : { first, last };
  }

  /** The events up to the first line that is not as it was written. To be run through once. */
  *events(): Generator<LoggedEvent, void, undefined> {
    const checker = new ChainChecker();
    for (const line of this.#lines) {
      const logged = checker.take(line) ? parse(line) : undefined;
      this.#state = this.#judge(logged);
      if (this.#state !== "read" || logged === undefined) return;
      this.#first ??= logged.at;
      this.#last = logged.at;
      this.#events += 1;
      yield logged;
    }
  }

  #judge(logged: LoggedEvent | undefined): "foreign" | "cut" | "read" {
    if (logged === undefined) return "cut";
    return this.#events > 0 || this.#isStart(logged) ? "read" : "foreign";
  }

  #isStart({ event }: LoggedEvent): boolean {
    const { version, policyDigest } = this.#origin;
    return event.kind === "start" && event.version === version && event.policyDigest === policyDigest;
  }
}

function parse(line: string): LoggedEvent | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isWholeEvent(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

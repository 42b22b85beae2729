// One numbered case of the threat model: something that an attacker does, or that goes wrong, and how it must end.
import type { Stage } from "./stage.ts";

export type Outcome = "prevented" | "detected" | "out-of-scope";

/** `undetected`: it went through and no report says so. That is what `out-of-scope` admits. */
export type Ending = "prevented" | "detected" | "undetected";

export interface Case {
  readonly id: `T${number}`;
  readonly title: string;
  readonly outcome: Outcome;
  /** Why it is out of scope, or what the outcome depends on. */
  readonly why?: string;
  /** Plays the case. Absent only where there is nothing to play: then it must be out of scope. */
  readonly run?: (stage: Stage) => Promise<Ending>;
}

/** How a case must end. */
export function endingOf(outcome: Outcome): Ending {
  return outcome === "out-of-scope" ? "undetected" : outcome;
}

// One line on standard error for work that takes longer than a second; it disappears when the work ends.
import type { Progress } from "@lockstep/core";
import type { Stream } from "../command.ts";

const QUIET_MS = 1000;
const INTERVAL_MS = 100;
const CLEAR_LINE = "\r\u001b[K";

export interface ProgressLine extends Progress {
  /** Removes the line. */
  end(): void;
}

/** Draws on a terminal only: a log file gets no progress. */
export function progressOn(stream: Stream, now: () => number = Date.now): ProgressLine {
  const start = now();
  let drawn = 0;
  return {
    report: (activity, done, total) => {
      const time = now();
      if (!stream.isTTY || time - start < QUIET_MS || time - drawn < INTERVAL_MS) return;
      drawn = time;
      stream.write(`${CLEAR_LINE}lockstep: ${activity}${total === undefined ? "" : ` ${done ?? 0}/${total}`}`);
    },
    end: () => {
      if (drawn > 0) stream.write(CLEAR_LINE);
    },
  };
}

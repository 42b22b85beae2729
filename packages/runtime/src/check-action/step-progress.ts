// Plain lines in the log of a step for work that takes long: whoever watches it sees that it goes on.
import type { Progress } from "@lockstep/core";

/** Milliseconds without a line at the start, and between two lines: a log is kept, and nobody wants to read it twice. */
const QUIET = 3_000;
const BETWEEN = 10_000;

/** `say` writes a line; `now` gives milliseconds. */
export function stepProgress(say: (line: string) => void, now: () => number = Date.now): Progress {
  let next = now() + QUIET;
  return {
    report: (activity, done, total) => {
      const time = now();
      if (time < next) return;
      next = time + BETWEEN;
      say(total === undefined ? activity : `${activity} ${done ?? 0}/${total}`);
    },
  };
}

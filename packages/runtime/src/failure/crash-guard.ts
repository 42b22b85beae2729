// Sees to it that a process never ends with exit code 0 unless its work finished and said so.

export interface CrashGuard {
  /** States the exit code the guarded work earned. A crash, before or after, outweighs a 0. */
  finish(exitCode: number): void;
}

/**
 * Watches this process for exceptions and rejections nobody handled, and for its end before `finish`: a promise that never
 * settles lets Node.js exit with 0. The first of them is given to `report`, which returns the exit code, never 0; later ones
 * are consequences, and reporting them could loop where standard output is the thing that broke. Never ends the process.
 */
export function installCrashGuard(report: (error: unknown) => number): CrashGuard {
  let earned = 0;
  let finished = false;
  let crashed = false;
  const crash = (error: unknown): void => {
    if (crashed) return;
    crashed = true;
    // Stands even if reporting fails.
    earned ||= 1;
    earned = report(error) || 1;
    process.exitCode = earned;
  };
  process.on("uncaughtException", crash);
  process.on("unhandledRejection", crash);
  process.on("exit", () => {
    if (!finished) crash(new Error("the process ended before its work was done"));
    process.exitCode ||= earned;
  });
  return {
    finish: (exitCode) => {
      finished = true;
      earned ||= exitCode;
      process.exitCode = earned;
    },
  };
}

// Does something again and again, never twice at the same time, and never stops because it failed once.

/** Calls `task` every `milliseconds`, or later while it still runs. `failed` hears of each failure. */
export function repeat(milliseconds: number, task: () => Promise<void>, failed: (error: unknown) => void): void {
  let busy = false;
  setInterval(() => {
    if (busy) return;
    busy = true;
    task()
      .catch(failed)
      .finally(() => {
        busy = false;
      });
  }, milliseconds);
}

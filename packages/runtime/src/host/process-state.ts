// Whether a process may run at all. Source: proc_pid_stat(5), field 3.
import { readKernelText } from "./process-file.ts";

const MAX_STAT = 4_096;
/** Stopped by a signal, and by one who traces it. */
const STOPPED: ReadonlySet<string> = new Set(["T", "t"]);

/** True if somebody stopped the process. False for one that is gone. */
export function isStopped(pid: number): boolean {
  const stat = readKernelText(`/proc/${pid}/stat`, MAX_STAT);
  // The name before it may hold anything, brackets and blanks too.
  return stat !== undefined && STOPPED.has(stat.charAt(stat.lastIndexOf(")") + 2));
}

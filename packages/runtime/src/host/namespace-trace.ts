// Takes away what an agent that was killed left in the kernel's tracing. Facts: the kernel's documentation, trace/ftrace.rst
// (instances) and trace/kprobetrace.rst (removal of dynamic events).
import { appendFileSync, rmdirSync } from "node:fs";
import { readKernelText } from "./process-file.ts";

const MAX_EVENTS = 1024 * 1024;

/** The names that an agent gives to what is its own in tracing; `pid` is its process number. */
export function traceNames(pid: number): { readonly instance: string; readonly group: string } {
  return { instance: `lockstep-${pid}`, group: `lockstep_${pid}` };
}

/** Removes instance and dynamic events of an agent that has ended. True if there was an instance. */
export function removeTrace(tracefs: string, pid: number): boolean {
  const { instance, group } = traceNames(pid);
  const removed = attempt(() => rmdirSync(`${tracefs}/instances/${instance}`));
  // Each line starts with the kind and the name, such as `p:group/event`.
  const names = (readKernelText(`${tracefs}/dynamic_events`, MAX_EVENTS) ?? "")
    .split("\n")
    .map((line) => (line.split(" ")[0] ?? "").replace(/^[a-z]\d*:/, ""))
    .filter((name) => name.startsWith(`${group}/`));
  for (const name of names) attempt(() => appendFileSync(`${tracefs}/dynamic_events`, `-:${name}\n`));
  return removed;
}

function attempt(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

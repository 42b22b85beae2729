// What /proc still tells of a process that has just started a program.
import type { ProcessReader } from "@lockstep/runtime/host";
import { containerOf } from "./container-id.ts";
import { isContainerRuntime } from "./container-runtimes.ts";
import type { ProcessEntry } from "./process-entry.ts";
import type { ProcessChange } from "./process-table.ts";
import { findStep, STEP_VARIABLE } from "./step-identity.ts";

export interface ExecDetails {
  readonly change: ProcessChange;
  readonly argv: readonly string[] | undefined;
  /** True if the step should have been read and the process was gone. */
  readonly missedStep: boolean;
}

/** Names that mean the program that runs already. */
const ITSELF = "/proc/self/exe";

/**
 * For a program that is known to be gone: nothing but the record's own words. Its process may run another one by now, whose
 * environment this one chose: the step is not read from there.
 */
export function detailsOfGone(entry: ProcessEntry, file: string, at: number): ExecDetails {
  const program = file === ITSELF || file === "" ? entry.program : file;
  const missedStep = entry.line === "child" && entry.stepReadAt === undefined;
  const change = missedStep ? { program, stepReadAt: at } : { program };
  return { change, argv: undefined, missedStep };
}

/** `at` is when it started the program, `now` the present, both in nanoseconds of the monotonic clock. */
export function readExecDetails(
  entry: ProcessEntry,
  file: string,
  times: { readonly at: number; readonly now: number },
  processes: ProcessReader,
): ExecDetails {
  const program = processes.program(entry.pid);
  if (program === undefined) return detailsOfGone(entry, file, times.at);
  const uid = processes.owner(entry.pid) ?? entry.uid;
  const step = stepChange(entry, times, processes);
  const change = { program, uid, ...containerChange(entry, processes), ...step.change };
  return { change, argv: processes.argv(entry.pid), missedStep: step.missed };
}

function stepChange(entry: ProcessEntry, { at, now }: { at: number; now: number }, processes: ProcessReader) {
  const finding = findStep(entry, at, () => processes.variable(entry.pid, STEP_VARIABLE));
  if (finding.kind === "keep") return { change: {}, missed: false };
  if (finding.kind === "revoke") return { change: { step: undefined }, missed: true };
  return { change: { step: finding.step, stepReadAt: now }, missed: finding.missed };
}

/** A group is read only where a container runtime was before. */
function containerChange(entry: ProcessEntry, processes: ProcessReader): ProcessChange {
  if (entry.container !== undefined || !isContainerRuntime(entry.program)) return {};
  const container = containerOf(processes.cgroup(entry.pid) ?? "");
  return container === undefined ? {} : { container, system: false };
}

// Finds the steps of this suite that the workflow names and that have left no evidence: they were skipped.
import { type EvidenceEntry, VERSION } from "@lockstep/core";
import type { SuiteStep } from "./job-steps.ts";

export interface SkippedSteps {
  readonly skipped: readonly EvidenceEntry[];
  /** What could not be told. */
  readonly notes: readonly string[];
}

/** The action that asks. */
const OWN = "provenance";

/**
 * `steps` are those of the job in their order, `entries` what has left evidence, `step` is `GITHUB_ACTION` of this step, before
 * which they should have run; undefined for another job, of which all should have. A step with an id is found by it; of those
 * without one, as many as there are entries of their action are taken to have run, the first ones.
 */
export function findSkipped(
  steps: readonly SuiteStep[],
  entries: readonly EvidenceEntry[],
  step: string | undefined,
): SkippedSteps {
  const { end, notes } = step === undefined ? { end: steps.length, notes: [] } : ownPlace(steps, step);
  const left = entries.filter(({ name }) => name !== OWN);
  const take = (wanted: (entry: EvidenceEntry) => boolean): boolean => {
    const found = left.findIndex(wanted);
    if (found >= 0) left.splice(found, 1);
    return found >= 0;
  };
  const expected = steps.slice(0, end).filter(({ name }) => name !== OWN);
  const ids = new Set(steps.flatMap(({ id }) => id ?? []));
  const named = expected.filter(
    ({ name, id }) => id === undefined || !take((entry) => entry.name === name && entry.step === id),
  );
  const skipped = named.filter(
    ({ name, id }) => id !== undefined || !take((entry) => entry.name === name && !ids.has(entry.step)),
  );
  return { skipped: skipped.map((one) => toEntry(one, steps.indexOf(one))), notes };
}

/** How many of the steps come before this one, as far as that is certain. */
function ownPlace(
  steps: readonly SuiteStep[],
  step: string,
): { readonly end: number; readonly notes: readonly string[] } {
  const own = steps.findIndex(({ name, id }) => name === OWN && id === step);
  if (own >= 0) return { end: own, notes: [] };
  const unnamed = steps.filter(({ name, id }) => name === OWN && id === undefined);
  const [first] = unnamed;
  if (first === undefined) {
    return { end: 0, notes: ["Whether steps were skipped is not told: the workflow does not name this step itself."] };
  }
  const note = "Whether steps were skipped is told up to the first of several provenance steps: give each an `id`.";
  return { end: steps.indexOf(first), notes: unnamed.length > 1 ? [note] : [] };
}

/** A step without an id is named by its place: ids never begin with two underscores. */
function toEntry({ name, id, action }: SuiteStep, place: number): EvidenceEntry {
  return {
    ...{ name, step: id ?? `__step_${place + 1}`, action, version: VERSION },
    ...{ state: "skipped", weaker: [], files: [] },
  };
}

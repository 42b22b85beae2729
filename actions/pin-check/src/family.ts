// What each kind of subject contributes to the report. The program only adds these up.
import type { NotChecked, Rule, RuleDetection, Subject } from "@lockstep/core";

export interface Family {
  readonly detections: readonly RuleDetection[];
  readonly subjects: readonly Subject[];
  readonly notChecked: readonly NotChecked[];
  /** Counts by noun, for example `files`. */
  readonly stats: Readonly<Record<string, number>>;
}

/** Runs every rule over every case. */
export function detectAll<Case>(rules: readonly Rule<Case>[], cases: readonly Case[]): readonly RuleDetection[] {
  const found: RuleDetection[] = [];
  for (const subject of cases) {
    for (const rule of rules) for (const detection of rule.check(subject)) found.push({ rule, detection });
  }
  return found;
}

/** Counts that are told even where they are zero. */
const ALWAYS_TOLD: readonly string[] = ["files", "references", "uses"];

/** The sum of several families. Counts of the same noun are added. */
export function mergeFamilies(families: readonly Family[]): Family {
  const stats: Record<string, number> = {};
  for (const family of families) {
    for (const [noun, count] of Object.entries(family.stats)) {
      if (count > 0 || ALWAYS_TOLD.includes(noun)) stats[noun] = (stats[noun] ?? 0) + count;
    }
  }
  return {
    detections: families.flatMap(({ detections }) => detections),
    subjects: families.flatMap(({ subjects }) => subjects),
    notChecked: families.flatMap(({ notChecked }) => notChecked),
    stats,
  };
}

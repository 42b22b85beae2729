// The baseline file with everything that a scan has found and nothing else sets apart.
import type { ProposedFile } from "@lockstep/runtime";
import { type Baseline, renderBaseline } from "./baseline-file.ts";
import type { Decision } from "./decide.ts";
import { BASELINE_PATH } from "./read-ignore-files.ts";
import { type BaselineUpdate, updateBaseline } from "./update-baseline.ts";

/** Errors: those of `updateBaseline`. */
export function proposeBaseline(
  old: Baseline | undefined,
  decisions: readonly Decision[],
  update: BaselineUpdate,
): ProposedFile {
  const known = decisions.filter(({ by }) => by === undefined || by.kind === "baseline");
  const sightings = known.map(({ sighting }) => sighting);
  return { path: BASELINE_PATH, text: renderBaseline(updateBaseline(old, sightings, update)) };
}

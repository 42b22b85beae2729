// Decides about everything that one run has found: by its files and comments, and by what its base has already.
import type { CheckPorts } from "@lockstep/runtime";
import type { Sighting } from "../engine/sighting.ts";
import type { RuleChoice } from "../scan/load-rules.ts";
import { baseReader } from "../scan/scan-base.ts";
import type { ScannedSelection } from "../scan/scanned-selection.ts";
import type { Selection } from "../source/selection.ts";
import { type Decided, decide } from "./decide.ts";
import { setApartKnown } from "./known-at-base.ts";
import type { Ignores } from "./load-ignores.ts";

/** What a run knows once it has scanned. */
export interface ScannedRun {
  readonly scanned: ScannedSelection;
  readonly ignores: Ignores;
  /** True if everything was scanned. */
  readonly complete: boolean;
  readonly choice: RuleChoice;
  readonly selection: Selection;
  readonly familyOf: (ruleId: string) => string;
  readonly ports: CheckPorts;
}

/** Errors: those of `decide` and `setApartKnown`. */
export async function decideRun(run: ScannedRun): Promise<Decided> {
  const { scanned, ignores, complete, choice, selection, familyOf, ports } = run;
  const { settings, base, checkout } = ports;
  const change = base && { proposed: ignores.proposed?.lists ?? [], baseSightings: baseReader(base, choice) };
  const decided = await decide(scanned.sightings, {
    familyOf,
    lists: ignores.trusted.lists,
    comments: settings.ignoreComments,
    commitsOf: (sighting) => commitsOf(sighting, scanned),
    complete,
    ...(change ? { change } : {}),
  });
  const isJudgedByBase = selection.kind === "range" && settings.baseline === "base-commit";
  const before = isJudgedByBase ? checkout?.git?.filesAt(selection.base) : undefined;
  if (before === undefined) return decided;
  return { ...decided, decisions: await setApartKnown(decided.decisions, baseReader(before, choice)) };
}

/** The commit that brought the blob, where that is known. */
function commitsOf({ blob }: Sighting, { origins }: ScannedSelection): readonly string[] {
  const origin = blob === undefined ? undefined : origins.get(blob);
  return origin?.kind === "introduced" ? [origin.commit] : [];
}

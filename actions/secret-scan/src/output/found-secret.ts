// Brings the sightings of one credential together: one finding for one thing to revoke, wherever it lies.
import { Groups } from "../engine/groups.ts";
import type { Sighting } from "../engine/sighting.ts";
import { compareLevels } from "../rule/level.ts";

export interface FoundSecret {
  /** The surest sighting, and of those the first: what the finding is about. */
  readonly first: Sighting;
  /** All sightings, the first one included, in the order of the scan. */
  readonly sightings: readonly Sighting[];
}

/** Sightings of the same rule and the same bytes become one. The order is that of their first sightings. */
export function groupSightings(sightings: readonly Sighting[]): readonly FoundSecret[] {
  const groups = new Groups<Sighting>();
  for (const sighting of sightings) groups.add(`${sighting.ruleId}\n${sighting.secret}`, sighting);
  return [...groups.entries()].flatMap(([, group]) => {
    const [first] = [...group].sort((a, b) => compareLevels(a.level, b.level));
    return first ? [{ first, sightings: group }] : [];
  });
}

// A change is judged by what it adds. A file that it touches may hold a credential that was there before: that is not its
// doing, and a scan of the base finds it.
import { LockstepError } from "@lockstep/core";
import type { Sighting } from "../engine/sighting.ts";
import type { Decision } from "./decide.ts";

/** What the rules find in the base commit's version of a file; nothing if it has no such file. May throw LockstepError. */
export type BaseSightings = (path: string) => Promise<readonly Sighting[]>;

/** The same decisions, with those set apart whose credential the base commit has in the same file. */
export async function setApartKnown(
  decisions: readonly Decision[],
  baseSightings: BaseSightings,
): Promise<readonly Decision[]> {
  const judged: Decision[] = [];
  for (const decision of decisions) {
    const isKnown = decision.by === undefined && (await isAtBase(decision.sighting, baseSightings));
    const by = { kind: "baseline", reason: "the base commit has it in this file already" } as const;
    judged.push(isKnown ? { ...decision, by } : decision);
  }
  return judged;
}

/** A base that cannot be read excuses nothing. */
async function isAtBase({ path, ruleId, secret }: Sighting, baseSightings: BaseSightings): Promise<boolean> {
  try {
    const before = await baseSightings(path);
    return before.some((sighting) => sighting.ruleId === ruleId && sighting.secret === secret);
  } catch (error) {
    if (error instanceof LockstepError) return false;
    throw error;
  }
}

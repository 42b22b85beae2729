// What git knows about a credential that lies in several blobs: when it came, and whether it is still there.
import type { BlobOrigin } from "@lockstep/runtime";
import type { FoundSecret } from "./found-secret.ts";
import type { Origin } from "./to-detection.ts";

/**
 * Tells of a credential the earliest commit that brought it, and whether HEAD has it in any place; undefined where git knows
 * neither. `origins` are by blob id, in the order of commits.
 */
export function originFinder(
  origins: ReadonlyMap<string, BlobOrigin>,
): (found: Pick<FoundSecret, "sightings">) => Origin | undefined {
  const ranks = new Map([...origins.keys()].map((id, rank) => [id, rank]));
  const rankOf = (id: string): number => ranks.get(id) ?? ranks.size;
  return ({ sightings }) => {
    const blobs = [...new Set(sightings.flatMap(({ blob }) => (blob === undefined ? [] : [blob])))];
    const known = blobs.sort((a, b) => rankOf(a) - rankOf(b)).flatMap((id) => origins.get(id) ?? []);
    const first = known.find((origin) => origin.kind === "introduced");
    const inHead = known.some(({ headPaths }) => headPaths.length > 0);
    if (first === undefined && !inHead) return undefined;
    return { commit: first?.commit, authorDate: first?.authorDate, inHead };
  };
}

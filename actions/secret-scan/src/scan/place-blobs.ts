// Finds out where the blobs of a history lie that something was found in.
import type { BlobOrigin, GitObjects } from "@lockstep/runtime";
import type { PlacedBlob } from "./scan-placed.ts";

interface Placement {
  readonly blobs: readonly PlacedBlob[];
  /** By blob id, for all that was asked about. */
  readonly origins: ReadonlyMap<string, BlobOrigin>;
  /** Why git could not tell all places. It quotes git. */
  readonly complaint: string | undefined;
}

/**
 * The blobs `ids` with every place that is known. What neither a commit nor a ref leads to is no part of history and left out.
 * But where git cannot walk to the end, nobody knows what belongs to history: then nothing is left out, and a blob without
 * a place goes by its id. Errors: those of `GitObjects`.
 */
export async function placeBlobs(objects: GitObjects, ids: readonly string[]): Promise<Placement> {
  const { of: origins, complaint } = await objects.origins(ids);
  const blobs: PlacedBlob[] = ids.flatMap((id) => byOrigin(id, origins.get(id)));
  if (blobs.length === ids.length) return { blobs, origins, complaint };
  const refs = await objects.refBlobs();
  const isWhole = complaint === undefined && refs.complaint === undefined;
  const placed = new Set(blobs.map(([id]) => id));
  for (const id of ids) {
    const path = refs.paths.get(id) ?? (isWhole ? undefined : `blob ${id}`);
    if (path !== undefined && !placed.has(id)) blobs.push([id, [path]]);
  }
  return { blobs, origins, complaint: complaint ?? refs.complaint };
}

/** The places where HEAD has it come first: what excuses one excuses no other. */
function byOrigin(id: string, origin: BlobOrigin | undefined): readonly PlacedBlob[] {
  const paths = [...(origin?.headPaths ?? []), ...(origin?.kind === "introduced" ? origin.paths : [])];
  return paths.length > 0 ? [[id, [...new Set(paths)]]] : [];
}

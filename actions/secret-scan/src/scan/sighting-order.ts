// The order in which a scan tells what it has found. It follows from the content alone: neither from which thread was faster nor
// from how a repository stores its objects.
import type { BlobOrigin } from "@lockstep/runtime";
import { compareText } from "../engine/compare-text.ts";
import type { Sighting, Unscanned } from "../engine/sighting.ts";

type Origins = ReadonlyMap<string, BlobOrigin>;

/**
 * What HEAD has comes first, then what lies in files, then what is gone from HEAD; then by place; and of the same place in
 * several versions the one that an earlier commit brought comes first. `origins` are in the order of commits.
 */
export function inOrder(sightings: readonly Sighting[], origins: Origins = new Map()): readonly Sighting[] {
  const ranks = new Map([...origins.keys()].map((id, rank) => [id, rank]));
  const rankOf = ({ blob = "" }: Sighting): number => ranks.get(blob) ?? ranks.size;
  return [...sightings].sort(
    (a, b) =>
      distance(a, origins) - distance(b, origins) || comparePlaces(a, b) || rankOf(a) - rankOf(b) || compareRest(a, b),
  );
}

/** Gaps by path. Those of one path keep their order. */
export function gapsInOrder(gaps: readonly Unscanned[]): readonly Unscanned[] {
  return [...gaps].sort((a, b) => compareText(a.path, b.path));
}

/** How far from HEAD it is. */
function distance({ blob, path }: Sighting, origins: Origins): number {
  if (blob === undefined) return 1;
  return origins.get(blob)?.headPaths.includes(path) === true ? 0 : 2;
}

function comparePlaces(a: Sighting, b: Sighting): number {
  return compareText(a.path, b.path) || a.line - b.line || a.column - b.column;
}

/** In one place, several can be encoded or packed. */
function compareRest(a: Sighting, b: Sighting): number {
  return compareText(a.blob ?? "", b.blob ?? "") || compareText(a.via.join("\n"), b.via.join("\n"));
}

// Scans blobs whose paths are known, each as what it is in every place: the same bytes can be a fixture here and a setting there.
import { matchesGlob } from "@lockstep/core";
import type { GitObjects } from "@lockstep/runtime";
import { cleanBlobs } from "../cache/clean-blobs.ts";
import { scanBlobs } from "./scan-blobs.ts";
import type { ScanRequest } from "./scan-request.ts";
import type { ScannedSelection } from "./scanned-selection.ts";
import { Scanner } from "./scanner.ts";
import { gapsInOrder } from "./sighting-order.ts";

/** From so many blobs on, threads are worth starting. */
const MANY_BLOBS = 400;
/** Nobody knows all paths of a blob that has so many: it is not left out for those that are known. */
const MANY_PATHS = 20;

/** A blob's id, and its paths; the first one is where it came first. */
export type PlacedBlob = readonly [id: string, paths: readonly string[]];

type Request = Pick<ScanRequest, "choice" | "excluded" | "known" | "progress">;

/** The counts are of blobs, however many paths they have. A blob is excluded if all its paths are. */
export async function scanPlaced(
  blobs: Iterable<PlacedBlob>,
  { choice, excluded, known, progress }: Request,
  objects: GitObjects,
): Promise<ScannedSelection> {
  const all = [...blobs];
  const left = all.flatMap((blob) => withoutExcluded(blob, excluded));
  const fresh = left.filter(([id]) => !known.has(id));
  const first = new Scanner(choice, { threads: fresh.length >= MANY_BLOBS, progress });
  await scanAt(0, fresh, objects, first);
  await first.finish();
  const further = new Scanner(choice);
  const most = fresh.reduce((count, [, { length }]) => Math.max(count, length), 0);
  for (let place = 1; place < most; place++) await scanAt(place, fresh, objects, further);
  await further.finish();
  const { contents, bytes, unread } = first;
  const notable = new Set([...first.notable, ...further.notable]);
  const counts = { known: left.length - fresh.length, excluded: all.length - left.length };
  return {
    sightings: [...first.sightings, ...further.sightings],
    unscanned: gapsInOrder([...first.unscanned, ...further.unscanned]),
    origins: new Map(),
    stats: { blobs: contents, ...counts, bytes },
    clean: cleanBlobs(
      fresh.map(([id]) => id),
      { notable, unread, contents },
    ),
  };
}

/** The blob with the paths that are left, if there are any. */
function withoutExcluded([id, paths]: PlacedBlob, excluded: readonly string[]): readonly PlacedBlob[] {
  const left = paths.filter((path) => !excluded.some((glob) => matchesGlob(glob, path)));
  if (left.length > 0) return [[id, left]];
  return paths.length > MANY_PATHS ? [[id, paths]] : [];
}

/** Scans the blobs that have so many paths, as what they are at that one. */
async function scanAt(place: number, blobs: readonly PlacedBlob[], objects: GitObjects, scanner: Scanner) {
  const paths = new Map(blobs.flatMap(([id, { [place]: path }]) => (path === undefined ? [] : [[id, path] as const])));
  if (paths.size > 0) await scanBlobs(objects, paths.keys(), (id) => paths.get(id) ?? "", scanner);
}

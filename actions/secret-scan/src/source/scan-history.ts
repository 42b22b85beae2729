// Scans every blob of a repository once, whatever commit brought it: merges, second parents, everything refs lead to.
import { matchesGlob } from "@lockstep/core";
import type { BlobOrigin, GitObjects } from "@lockstep/runtime";
import { cleanBlobs } from "../cache/clean-blobs.ts";
import type { Unscanned } from "../engine/sighting.ts";
import type { RuleChoice } from "../scan/load-rules.ts";
import { scanBlobs } from "../scan/scan-blobs.ts";
import type { ScannedSelection } from "../scan/scan-selection.ts";
import { Scanner } from "../scan/scanner.ts";

/** From so many bytes on, threads are worth starting. */
const MANY_BYTES = 16 * 1024 * 1024;

export interface HistoryRequest {
  readonly choice: RuleChoice;
  /** Ids of blobs that an earlier scan with the same rules found clean. */
  readonly known: { has(id: string): boolean };
  /** Globs over paths that are not scanned. */
  readonly excluded: readonly string[];
}

/** Errors: those of `GitObjects`. */
export async function scanHistory(objects: GitObjects, request: HistoryRequest): Promise<ScannedSelection> {
  const { choice, known, excluded } = request;
  const { blobs, order, commits, unreadable, complaint } = await objects.list();
  const fresh = order.filter((id) => !known.has(id));
  // Rules judge by the path, too, and nobody knows it yet: what they find is looked at again once it is known.
  const first = new Scanner(
    choice,
    fresh.length > 0 && blobs.totalSize() * (fresh.length / blobs.length) >= MANY_BYTES,
  );
  await scanBlobs(objects, fresh, () => "", first);
  await first.finish();
  const found = await objects.origins([...first.notable]);
  const isExcluded = (id: string) => excluded.some((glob) => matchesGlob(glob, pathOf(found.of.get(id))));
  const reachable = [...first.notable].filter((id) => found.of.get(id)?.kind === "introduced" && !isExcluded(id));
  const second = new Scanner(choice, false);
  await scanBlobs(objects, reachable, (id) => pathOf(found.of.get(id)), second);
  await second.finish();
  return {
    sightings: second.sightings,
    unscanned: [
      ...unreadable.map((id) => ({ path: `object ${id}`, why: "git cannot read it: the repository is damaged" })),
      ...told("the list of objects", complaint),
      ...told("where findings come from", found.complaint),
      ...(await missingObjects(objects)),
      ...first.unscanned.filter(({ path }) => path !== ""),
      ...second.unscanned,
    ],
    origins: found.of,
    stats: { commits, blobs: blobs.length, known: blobs.length - fresh.length, bytes: first.bytes },
    clean: cleanBlobs(fresh, first),
  };
}

/** A partial clone leaves objects out, and a list of what is here does not tell. */
async function missingObjects(objects: GitObjects): Promise<readonly Unscanned[]> {
  if (!(await objects.isPartial())) return [];
  const { count, complaint } = await objects.missing();
  const cure = "clone without --filter, or run git fetch --refetch";
  const missing =
    count > 0 ? [{ path: "the history", why: `${count} objects are not in this partial clone; ${cure}` }] : [];
  return [...missing, ...told("the history", complaint)];
}

function told(path: string, complaint: string | undefined): readonly Unscanned[] {
  return complaint === undefined ? [] : [{ path, why: `git did not give a whole answer: ${complaint}` }];
}

/** Where HEAD has it, or else where it came first. */
function pathOf(origin: BlobOrigin | undefined): string {
  return origin?.kind === "introduced" ? (origin.headPaths[0] ?? origin.paths[0] ?? "") : "";
}

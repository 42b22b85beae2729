// Scans every blob of a repository once, whatever commit brought it: merges, second parents, everything refs lead to.
import type { BlobList, GitObjects } from "@lockstep/runtime";
import { cleanBlobs } from "../cache/clean-blobs.ts";
import type { Unscanned } from "../engine/sighting.ts";
import { toUnscanned } from "./git-complaint.ts";
import type { RuleChoice } from "./load-rules.ts";
import { placeBlobs } from "./place-blobs.ts";
import { scanBlobs } from "./scan-blobs.ts";
import { scanPacked } from "./scan-packed.ts";
import { scanPlaced } from "./scan-placed.ts";
import type { ScanProgress } from "./scan-progress.ts";
import type { ScannedSelection } from "./scanned-selection.ts";
import { Scanner } from "./scanner.ts";
import { inOrder } from "./sighting-order.ts";

/** From so many bytes that git has to stream on, threads are worth starting. */
const MANY_BYTES = 16 * 1024 * 1024;

export interface HistoryRequest {
  readonly choice: RuleChoice;
  /** Ids of blobs that an earlier scan with the same rules found clean. */
  readonly known: { has(id: string): boolean };
  /** Globs over paths that are not scanned. */
  readonly excluded: readonly string[];
  readonly progress?: ScanProgress | undefined;
}

/** Errors: those of `GitObjects`. */
export async function scanHistory(objects: GitObjects, request: HistoryRequest): Promise<ScannedSelection> {
  const { choice, progress } = request;
  // Rules judge by the path, too, and nobody knows it yet: what they find is looked at again once it is known.
  const first = new Scanner(choice, { progress });
  // The rules are made while git lists.
  const [list, packs] = await Promise.all([objects.list(), objects.packFolder(), first.rules()]);
  // A list of what is here does not tell what is lost. Git's walk over all trees ends before the scan does.
  const [scanned, missing] = await Promise.all([
    scanListed(objects, { list, packs, first }, request),
    missingObjects(objects),
  ]);
  return { ...scanned, unscanned: [...scanned.unscanned, ...missing] };
}

interface Listed {
  readonly list: BlobList;
  readonly packs: string | undefined;
  readonly first: Scanner;
}

async function scanListed(
  objects: GitObjects,
  { list: { blobs, order, commits, unreadable, complaint }, packs, first }: Listed,
  { choice, known, excluded }: HistoryRequest,
): Promise<ScannedSelection> {
  const fresh = order.filter((id) => !known.has(id));
  const left = packs === undefined ? fresh : await scanPacked(packs, fresh, first);
  if (left.length > 0 && blobs.totalSize() * (left.length / blobs.length) >= MANY_BYTES) first.useThreads();
  await scanBlobs(objects, left, () => "", first);
  await first.finish();
  const { blobs: placed, origins, complaint: unplaced } = await placeBlobs(objects, [...first.notable]);
  const second = await scanPlaced(placed, { choice, excluded, known: new Set() }, objects);
  return {
    sightings: inOrder(second.sightings, origins),
    unscanned: [
      ...unreadable.map((id) => ({ path: `object ${id}`, why: "git cannot read it: the repository is damaged" })),
      ...toUnscanned("the list of objects", complaint),
      ...toUnscanned("where findings come from", unplaced),
      ...first.unscanned.filter(({ path }) => path !== ""),
      ...second.unscanned,
    ],
    origins,
    stats: { commits, blobs: blobs.length, known: blobs.length - fresh.length, bytes: first.bytes },
    clean: cleanBlobs(fresh, first),
  };
}

/** A partial clone leaves objects out on purpose, and damage loses them. */
async function missingObjects(objects: GitObjects): Promise<readonly Unscanned[]> {
  const [{ count, complaint }, isPartial] = await Promise.all([objects.missing(), objects.isPartial()]);
  const why = isPartial
    ? "are not in this partial clone; clone without --filter, or run git fetch --refetch"
    : "that commits need are not in this clone: the repository is damaged; clone it again";
  const missing = count > 0 ? [{ path: "the history", why: `${count} objects ${why}` }] : [];
  return [...missing, ...toUnscanned("the history", complaint)];
}

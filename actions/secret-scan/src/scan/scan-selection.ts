// Scans what was chosen, and counts what that was. What could not be had is told, never left out in silence.
import { UsageError } from "@lockstep/core";
import type { FoundBlobs, GitObjects } from "@lockstep/runtime";
import { Groups } from "../engine/groups.ts";
import type { Sighting } from "../engine/sighting.ts";
import type { HistorySelection, RangeSelection, Selection } from "../source/selection.ts";
import { toUnscanned } from "./git-complaint.ts";
import { loadRules } from "./load-rules.ts";
import { scanHistory } from "./scan-history.ts";
import { scanPlaced } from "./scan-placed.ts";
import type { ScanRequest } from "./scan-request.ts";
import { scanStream } from "./scan-stream.ts";
import { chooseFiles, scanFiles } from "./scan-tree.ts";
import type { ScannedSelection } from "./scanned-selection.ts";
import { Scanner } from "./scanner.ts";
import { gapsInOrder, inOrder } from "./sighting-order.ts";

/** From so many files on, threads are worth starting. */
const MANY_FILES = 400;
/** The count of merge commits that the server has made and this clone does not hold. */
export const SKIPPED_MERGES = "skippedMergeCommits";
const SHALLOW =
  "this clone does not hold all commits of it; in a workflow set `fetch-depth: 0` for actions/checkout, or let the step have a token that may read the repository; elsewhere run `git fetch --unshallow`";

/** Errors: those of `GitObjects`, and `UnavailableError` where a thread of the scan ends early. */
export async function scanSelection(selection: Selection, request: ScanRequest): Promise<ScannedSelection> {
  switch (selection.kind) {
    case "tree":
      return scanTree(request);
    case "stdin":
      return scanStdin(request);
    case "staged":
      return scanStaged(request);
    case "range":
      return scanRange(selection, request);
    case "history":
      return selection.tree
        ? merge(await scanCommits(selection, request), await scanTree(request))
        : scanCommits(selection, request);
  }
}

async function scanTree(request: ScanRequest): Promise<ScannedSelection> {
  const { checkout, choice, list, given, excluded, progress } = request;
  const chosen = given
    ? { root: checkout.root, paths: given, excluded: 0, unread: [] }
    : chooseFiles(checkout, await list(), excluded);
  const scanner = new Scanner(choice, { threads: chosen.paths.length >= MANY_FILES, progress });
  await scanFiles(chosen, scanner);
  await scanner.finish();
  const { contents, links, bytes } = scanner;
  const stats = { files: contents, links, excluded: chosen.excluded, bytes };
  const unscanned = gapsInOrder([...chosen.unread, ...scanner.unscanned]);
  return { ...nothing(), sightings: inOrder(scanner.sightings), unscanned, stats };
}

async function scanStdin({ choice, stdin, progress }: ScanRequest): Promise<ScannedSelection> {
  const scanner = new Scanner(choice, { progress });
  if (stdin) await scanStream(stdin, scanner);
  const { sightings, unscanned, bytes } = scanner;
  return { ...nothing(), sightings, unscanned, stats: { bytes } };
}

async function scanStaged(request: ScanRequest): Promise<ScannedSelection> {
  const objects = demandObjects(request);
  const { blobs, submodules, unmerged, complaint } = await objects.staged();
  const paths = new Groups<string>();
  for (const { id, path } of blobs) paths.add(id, path);
  const scanned = await scanPlaced(paths.entries(), request, objects);
  const conflicts = unmerged.map((path) => ({ path, why: "it is in conflict, so nothing of it is staged" }));
  const stats = { stagedFiles: blobs.length, submodules, ...scanned.stats };
  const unscanned = [...scanned.unscanned, ...conflicts, ...toUnscanned("the index", complaint)];
  return { ...scanned, sightings: inOrder(scanned.sightings), unscanned, stats };
}

async function scanRange(selection: RangeSelection, request: ScanRequest): Promise<ScannedSelection> {
  const objects = demandObjects(request);
  const { base, head, merge } = selection;
  const find = () => objects.range(selection);
  const found = await findAll(find, selection, request);
  // Where nothing was found of the merge, git cannot be asked about it either.
  const hasMerge = merge !== undefined && "hasMerge" in found && found.hasMerge;
  const tips = hasMerge ? [head, merge] : [head];
  const scanned = await scanFound(found, `${base.slice(0, 12)}..${head.slice(0, 12)}`, tips, request, objects);
  // Nobody but the server can write this commit (GitHub documentation, "Checking out pull requests locally"), and it makes it of
  // the base and the head alone: a checkout of the head lacks nothing that somebody wrote. So it is said, and the scan is whole.
  const isSkipped = merge !== undefined && "hasMerge" in found && !hasMerge;
  return isSkipped ? { ...scanned, stats: { ...scanned.stats, [SKIPPED_MERGES]: 1 } } : scanned;
}

async function scanCommits(selection: HistorySelection, request: ScanRequest): Promise<ScannedSelection> {
  const objects = demandObjects(request);
  const { tips } = selection;
  if (tips === "all") return scanAll(selection, request, objects);
  const found = await findAll(() => objects.history(tips), selection, request);
  return scanFound(found, `the history of ${tips.map((tip) => tip.slice(0, 12)).join(", ")}`, tips, request, objects);
}

async function scanAll(
  selection: HistorySelection,
  request: ScanRequest,
  objects: GitObjects,
): Promise<ScannedSelection> {
  const { choice, known, excluded, progress } = request;
  const isCut = (await objects.isShallow()) && !(await request.deepen(selection));
  const cut = isCut ? [{ path: "the history", why: SHALLOW }] : [];
  const customs = choice.config.length > 0 ? (await loadRules(choice)).customs : [];
  const history = customs.some(({ looksAtPaths }) => looksAtPaths)
    ? await scanAllByPath(request, objects)
    : await scanHistory(objects, { choice, known, excluded, progress });
  return { ...history, unscanned: [...cut, ...history.unscanned] };
}

/**
 * A user's own rules may look at nothing but paths, which have to be known first. What is clean at all its paths today may
 * not be at another one tomorrow, so none of it is remembered.
 */
async function scanAllByPath(request: ScanRequest, objects: GitObjects): Promise<ScannedSelection> {
  const found = await objects.history();
  // That the clone is shallow has been told.
  const whole = found.kind === "cut-off" ? { ...found, kind: "whole" as const } : found;
  const scanned = await scanFound(whole, "the history", "all", { ...request, known: new Set<string>() }, objects);
  return { ...scanned, clean: [] };
}

/** What a question about commits finds, asked again where the clone could be deepened. */
async function findAll(
  find: () => Promise<FoundBlobs>,
  selection: RangeSelection | HistorySelection,
  { deepen }: ScanRequest,
): Promise<FoundBlobs> {
  const found = await find();
  const lacks = found.kind === "absent" || found.kind === "cut-off";
  return lacks && (await deepen(selection)) ? find() : found;
}

async function scanFound(
  found: FoundBlobs,
  what: string,
  tips: readonly string[] | "all",
  request: ScanRequest,
  objects: GitObjects,
): Promise<ScannedSelection> {
  if (found.kind === "absent") return { ...nothing(), unscanned: [{ path: what, why: SHALLOW }] };
  if (found.kind === "damaged") return { ...nothing(), unscanned: toUnscanned(what, found.complaint) };
  const { blobs, furtherPaths } = found;
  const placed = [...blobs].map(([id, path]) => [id, [path, ...(furtherPaths.get(id) ?? [])]] as const);
  const scanned = await scanPlaced(placed, request, objects);
  const { of: origins, complaint } = await objects.origins(blobsWith(scanned.sightings), tips);
  const cut = found.kind === "cut-off" ? [{ path: what, why: SHALLOW }] : [];
  return {
    ...scanned,
    sightings: inOrder(scanned.sightings, origins),
    unscanned: [...cut, ...scanned.unscanned, ...toUnscanned("where findings come from", complaint)],
    stats: { commits: found.commits, submodules: found.submodules, ...scanned.stats },
    origins,
  };
}

function demandObjects({ objects }: ScanRequest): GitObjects {
  if (objects) return objects;
  throw new UsageError("not-a-repository", "commits can only be scanned in a git repository", {
    hint: "Run inside a checkout, or scan the files of a folder with --mode tree.",
  });
}

function nothing(): ScannedSelection {
  return { sightings: [], unscanned: [], stats: {}, origins: new Map(), clean: [] };
}

function blobsWith(sightings: readonly Sighting[]): readonly string[] {
  return [...new Set(sightings.flatMap(({ blob }) => (blob === undefined ? [] : [blob])))];
}

/** What two selections yield together. Numbers of the same name add up. */
function merge(first: ScannedSelection, second: ScannedSelection): ScannedSelection {
  const stats: Record<string, number> = { ...first.stats };
  for (const [name, count] of Object.entries(second.stats)) stats[name] = (stats[name] ?? 0) + count;
  return {
    sightings: [...first.sightings, ...second.sightings],
    unscanned: [...first.unscanned, ...second.unscanned],
    stats,
    origins: first.origins,
    clean: first.clean,
  };
}

// secret-scan: scans what the run is about, sets apart what is known, and reports. No globals, no output.
import { type Files, type Report, Secret } from "@lockstep/core";
import {
  type Checkout,
  type CheckPorts,
  createAsk,
  type EventContext,
  type GitObjects,
  openObjects,
  type ProposedFile,
} from "@lockstep/runtime";
import { type MemoryPlace, openBlobMemory } from "./cache/blob-memory.ts";
import type { RuleSet } from "./engine/rule-set.ts";
import { scanContent } from "./engine/scan-content.ts";
import type { Sighting } from "./engine/sighting.ts";
import { type Decided, decide } from "./ignore/decide.ts";
import { type BaseSightings, setApartKnown } from "./ignore/known-at-base.ts";
import { type Ignores, loadIgnores } from "./ignore/load-ignores.ts";
import { proposeBaseline } from "./ignore/propose-baseline.ts";
import { familyFinder } from "./ignore/rule-family.ts";
import { buildScanReport } from "./output/build-scan-report.ts";
import { groupSightings } from "./output/found-secret.ts";
import { PROVIDERS } from "./rules/all-rules.ts";
import { loadRules, type RuleChoice } from "./scan/load-rules.ts";
import { type ScannedSelection, scanSelection } from "./scan/scan-selection.ts";
import { chooseSelection, type Lineage } from "./source/choose-selection.ts";
import { deepener } from "./source/deepener.ts";
import { describeSelection } from "./source/describe-selection.ts";
import type { Mode } from "./source/mode.ts";
import type { Selection } from "./source/selection.ts";

export interface ScanOptions {
  readonly mode: Mode;
  /** For the mode `range`: `A..B`. */
  readonly range?: string | undefined;
  /** Ask providers whether found credentials still work. */
  readonly verify?: boolean;
  /** Key of the fingerprints. */
  readonly key?: Secret | undefined;
  /** Propose the baseline with everything that was found. */
  readonly updatesBaseline?: boolean;
  /** Where to remember which blobs were clean: the cache of GitHub Actions, or a file at an absolute path. */
  readonly cache?: MemoryPlace | undefined;
  /** For the mode `stdin`. */
  readonly stdin?: AsyncIterable<Buffer>;
}

export interface ScanOutcome {
  readonly report: Report;
  readonly proposals?: readonly ProposedFile[];
}

/** What a run knows once it has scanned. */
interface Run {
  readonly scanned: ScannedSelection;
  readonly ignores: Ignores;
  /** True if everything was scanned. */
  readonly complete: boolean;
  readonly choice: RuleChoice;
  readonly selection: Selection;
  readonly ports: CheckPorts;
}

/** Files of the base commit larger than this are not read for the comments in them. */
const MAX_BASE_BYTES = 8 * 1024 * 1024;
const familyOf = familyFinder(PROVIDERS);

/**
 * Scanning nothing is `incomplete`, never a pass. Errors: those of `chooseSelection`, `loadIgnores` and `scanSelection`.
 */
export async function secretScan(
  given: readonly string[] | undefined,
  options: ScanOptions,
  ports: CheckPorts,
): Promise<ScanOutcome> {
  const { checkout } = ports;
  if (checkout === undefined) throw new TypeError("secret-scan reads bytes and commits, which only a checkout has");
  const objects = checkout.git && (await openObjects(checkout.root, checkout.env));
  const ignores = await loadIgnores(
    (path, maxBytes) => ports.readTrusted(path, maxBytes),
    options.key,
    ports.policy["secret-scan"]?.["gitleaks-baseline"],
  );
  const off = Object.entries(ports.settings.severities).flatMap(([id, severity]) => (severity === "off" ? [id] : []));
  const choice: RuleChoice = { off, config: ignores.trusted.config.map(({ path, text }) => ({ path, text })) };
  const selection = await select(given, options, objects, checkout.event);
  const { event, env } = checkout;
  const { cache: place, key } = options;
  const memory = await openBlobMemory({
    ...{ place, selection, event, env, providers: PROVIDERS, choice, key },
    tell: (remark) => ports.tell(remark),
  });
  const scanned = await scanSelection(selection, {
    checkout,
    objects,
    choice,
    list: () => ports.files.list(),
    given,
    excluded: ports.policy["secret-scan"]?.["exclude-paths"] ?? [],
    known: memory.known,
    stdin: options.stdin,
    progress: ports.progress,
    deepen: deepener(objects, checkout),
  });
  await memory.remember(scanned.clean);
  conceal(scanned.sightings, ports);
  if (!isPlain(selection)) ports.tell(describeSelection(selection));
  const complete = selection.kind === "history" && selection.tips === "all" && scanned.unscanned.length === 0;
  const decided = await decideOn({ scanned, ignores, complete, choice, selection, ports });
  const verified = await verify(decided, options, checkout);
  const report = buildScanReport({ selection, scanned, decided, verified, ignores, familyOf, key: options.key, ports });
  const update = { familyOf, key: options.key, complete };
  const proposals = options.updatesBaseline
    ? [proposeBaseline(ignores.trusted.baseline, decided.decisions, update)]
    : [];
  return { report, proposals };
}

/** A user's own rule may find a single letter; the runner would blot it out of every word of every log. */
const MIN_MASKED = 4;

/**
 * Has what was found masked. A value that is only possible may be an ordinary word, which the runner would then blot out of
 * every log; and a rule about paths alone has found a path.
 */
function conceal(sightings: readonly Sighting[], ports: CheckPorts): void {
  for (const { secret, path, level } of sightings) {
    const value = Buffer.from(secret, "latin1").toString("utf8");
    const isMasked = level !== "possible" && value !== path && value.trim().length >= MIN_MASKED;
    if (isMasked) ports.conceal(new Secret(value));
  }
}

/** What was asked for, or the files on a laptop: nobody needs to be told. */
function isPlain({ because }: Selection): boolean {
  return because === "asked" || because === "local";
}

/** Outside a repository there are only files. */
async function select(
  given: readonly string[] | undefined,
  { mode, range }: ScanOptions,
  objects: GitObjects | undefined,
  event: EventContext,
): Promise<Selection> {
  if (given) return { kind: "tree", because: "asked" };
  if (objects) return chooseSelection({ mode, ...(range === undefined ? {} : { range }) }, event, objects);
  return mode === "auto" ? { kind: "tree", because: "local" } : chooseSelection({ mode }, event, NO_COMMITS);
}

const NO_COMMITS: Lineage = {
  isShallow: async () => false,
  hasCommit: async () => false,
  isAncestor: async () => false,
  tipOf: async () => undefined,
  resolve: async () => undefined,
};

/** What counts, one entry a credential; providers are asked only where the user wants it. */
async function verify({ decisions }: Decided, options: ScanOptions, { event, env }: Checkout) {
  const counting = decisions.flatMap(({ sighting, by }) => (by === undefined ? [sighting] : []));
  const found = groupSightings(counting);
  if (options.verify !== true) return { secrets: found.map((one) => ({ found: one, live: undefined })) };
  const { verifyFound } = await import("./verify/verify-found.ts");
  return verifyFound(found, { event, ask: createAsk({ env }) });
}

async function decideOn(run: Run): Promise<Decided> {
  const { scanned, ignores, complete, selection, ports } = run;
  const { settings, base, checkout } = ports;
  const comments = settings.ignoreComments;
  const change = base && { proposed: ignores.proposed?.lists ?? [], baseSightings: baseReader(base, run.choice) };
  const commitsOf = ({ blob }: Sighting): readonly string[] => {
    const origin = blob === undefined ? undefined : scanned.origins.get(blob);
    return origin?.kind === "introduced" ? [origin.commit] : [];
  };
  const grounds = {
    familyOf,
    lists: ignores.trusted.lists,
    comments,
    commitsOf,
    complete,
    ...(change ? { change } : {}),
  };
  const decided = await decide(scanned.sightings, grounds);
  const before =
    selection.kind === "range" && settings.baseline === "base-commit"
      ? checkout?.git?.filesAt(selection.base)
      : undefined;
  if (before === undefined) return decided;
  return { ...decided, decisions: await setApartKnown(decided.decisions, baseReader(before, run.choice)) };
}

/** Scans a file of a commit, each at most once. */
function baseReader(files: Files, choice: RuleChoice): BaseSightings {
  const known = new Map<string, Promise<readonly Sighting[]>>();
  let rules: Promise<RuleSet> | undefined;
  return (path) => {
    rules ??= loadRules(choice);
    const found = known.get(path) ?? scanText(files, path, rules);
    known.set(path, found);
    return found;
  };
}

async function scanText(files: Files, path: string, rules: Promise<RuleSet>): Promise<readonly Sighting[]> {
  const read = await files.readText(path, MAX_BASE_BYTES);
  if (!read.ok) return [];
  return scanContent(await rules, { path, blob: undefined, bytes: Buffer.from(read.text, "utf8") }).sightings;
}

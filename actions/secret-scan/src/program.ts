// secret-scan: scans what the run is about, sets apart what is known, and reports. No globals, no output.
import type { Report, Secret } from "@lockstep/core";
import { type Checkout, type CheckPorts, createAsk, type GitObjects, type ProposedFile } from "@lockstep/runtime";
import { type MemoryPlace, openBlobMemory } from "./cache/blob-memory.ts";
import type { Decided } from "./ignore/decide.ts";
import { decideRun } from "./ignore/decide-run.ts";
import { loadIgnores } from "./ignore/load-ignores.ts";
import { proposeBaseline } from "./ignore/propose-baseline.ts";
import { familyFinder } from "./ignore/rule-family.ts";
import { buildScanReport } from "./output/build-scan-report.ts";
import { concealFound } from "./output/conceal-found.ts";
import { groupSightings } from "./output/found-secret.ts";
import { PROVIDERS } from "./rules/all-rules.ts";
import type { RuleChoice } from "./scan/load-rules.ts";
import { ScanProgress } from "./scan/scan-progress.ts";
import { SKIPPED_MERGES, scanSelection } from "./scan/scan-selection.ts";
import type { ScannedSelection } from "./scan/scanned-selection.ts";
import { chooseSubject } from "./source/choose-subject.ts";
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
  const objects = checkout.git?.objects;
  const selection = await chooseSubject(given, options, checkout.event, objects);
  if (selection.kind === "history" && selection.tips === "all") objects?.listAhead();
  const ignores = await loadIgnores(
    (path, maxBytes) => ports.readTrusted(path, maxBytes),
    options.key,
    ports.policy["secret-scan"]?.["gitleaks-baseline"],
  );
  const off = Object.entries(ports.settings.severities).flatMap(([id, severity]) => (severity === "off" ? [id] : []));
  const choice: RuleChoice = { off, config: ignores.trusted.config.map(({ path, text }) => ({ path, text })) };
  const scanned = await scan(given, options, { selection, objects, choice, checkout, ports });
  concealFound(scanned.sightings, (secret) => ports.conceal(secret));
  if (!isPlain(selection)) ports.tell(describeSelection(selection, (scanned.stats[SKIPPED_MERGES] ?? 0) > 0));
  const complete = selection.kind === "history" && selection.tips === "all" && scanned.unscanned.length === 0;
  const decided = await decideRun({ scanned, ignores, complete, choice, selection, familyOf, ports });
  const verified = await verify(decided, options, checkout);
  const report = buildScanReport({ selection, scanned, decided, verified, ignores, familyOf, key: options.key, ports });
  const update = { familyOf, key: options.key, complete };
  const proposals = options.updatesBaseline
    ? [proposeBaseline(ignores.trusted.baseline, decided.decisions, update)]
    : [];
  return { report, proposals };
}

interface Subject {
  readonly selection: Selection;
  readonly objects: GitObjects | undefined;
  readonly choice: RuleChoice;
  readonly checkout: Checkout;
  readonly ports: CheckPorts;
}

/** Leaves out what an earlier run found clean, and remembers what this one does. */
async function scan(
  given: readonly string[] | undefined,
  { cache: place, key, stdin }: ScanOptions,
  { selection, objects, choice, checkout, ports }: Subject,
): Promise<ScannedSelection> {
  const { event, env } = checkout;
  const memory = await openBlobMemory({
    ...{ place, selection, event, env, choice, key },
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
    stdin,
    deepen: deepener(objects, checkout),
    progress: new ScanProgress(ports.progress),
  });
  await memory.remember(scanned.clean);
  return scanned;
}

/** What was asked for, or the files on a laptop: nobody needs to be told. */
function isPlain({ because }: Selection): boolean {
  return because === "asked" || because === "local";
}

/** What counts, one entry a credential; providers are asked only where the user wants it. */
async function verify({ decisions }: Decided, options: ScanOptions, { event, env }: Checkout) {
  const counting = decisions.flatMap(({ sighting, by }) => (by === undefined ? [sighting] : []));
  const found = groupSightings(counting);
  if (options.verify !== true) return { secrets: found.map((one) => ({ found: one, live: undefined })) };
  const { verifyFound } = await import("./verify/verify-found.ts");
  return verifyFound(found, { event, ask: createAsk({ env }) });
}

// Compares what a scanner found in a corpus with what lies there: recall and false positives, per provider and as a whole.
import type { Level } from "../../../actions/secret-scan/src/rule/level.ts";
import { printTable } from "../table.ts";
import type { Plant } from "./make-corpus.ts";

/** A finding of any scanner. Lines are 1-based, paths are below the folder of the corpus. */
export interface CorpusFinding {
  readonly path: string;
  readonly line: number;
  /** One of our rules; any text for the finding of another scanner. */
  readonly ruleId: string;
  /** Left out for scanners that have no levels: all their findings fail. */
  readonly level?: Level;
}

interface RecallRow {
  readonly provider: string;
  /** Secrets that a scan must fail on, and how many of them were found at their line, by whatever rule, at a failing level. */
  readonly planted: number;
  readonly found: number;
  /** Of the found ones, those that the rule they were made from named. */
  readonly named: number;
  /** Weak ones (edited, in tests), and how many of them were found at any level. */
  readonly weak: number;
  readonly weakFound: number;
  /** Near misses, and how many of them a rule of their provider failed on. */
  readonly decoys: number;
  readonly decoysFound: number;
}

export interface Recall {
  readonly rows: readonly RecallRow[];
  readonly total: RecallRow;
  /** Findings of failing levels in text that was not planted. */
  readonly falsePositives: readonly CorpusFinding[];
  /** Secrets that a scan must fail on and did not. */
  readonly missed: readonly Plant[];
}

/** Counts. A finding belongs to a plant if it starts on one of the plant's lines. */
export function measureRecall(plants: readonly Plant[], findings: readonly CorpusFinding[]): Recall {
  const byPath = groupBy(findings, ({ path }) => path);
  const near = (plant: Plant) =>
    (byPath.get(plant.path) ?? []).filter(({ line }) => line >= plant.firstLine && line <= plant.lastLine);
  const seen = plants.map((plant) => judgePlant(plant, near(plant)));
  const planted = new Set(plants.flatMap((plant) => near(plant)));
  const rows = [...groupBy(seen, ({ plant }) => plant.provider)].map(([provider, group]) => rowOf(provider, group));
  return {
    rows: rows.sort((a, b) => (a.provider < b.provider ? -1 : 1)),
    total: rowOf("all", seen),
    falsePositives: findings.filter((finding) => isFailing(finding) && !planted.has(finding)),
    missed: seen.filter(({ plant, found }) => isSecret(plant) && !found).map(({ plant }) => plant),
  };
}

/** Prints the whole and the providers that are not perfect; with `all`, every provider. */
export function printRecall(title: string, { rows, total, falsePositives }: Recall, all = false): void {
  const isPerfect = (row: RecallRow) =>
    row.found === row.planted && row.weakFound === row.weak && row.decoysFound === 0;
  const shown = [...rows.filter((row) => all || !isPerfect(row)), total];
  printTable(
    `${title}: ${falsePositives.length} false positives of failing levels in real text`,
    ["provider", "planted", "found", "recall", "named", "weak", "weak found", "decoys", "decoys found"],
    shown.map(({ provider, ...row }) => [
      provider,
      ...[row.planted, row.found].map(String),
      row.planted === 0 ? "-" : `${((100 * row.found) / row.planted).toFixed(1)} %`,
      ...[row.named, row.weak, row.weakFound, row.decoys, row.decoysFound].map(String),
    ]),
  );
}

interface Seen {
  readonly plant: Plant;
  readonly found: boolean;
  readonly named: boolean;
}

function judgePlant(plant: Plant, near: readonly CorpusFinding[]): Seen {
  const named = (finding: CorpusFinding) => finding.ruleId === plant.ruleId;
  if (plant.kind === "decoy") {
    const own = near.filter((finding) => isFailing(finding) && named(finding));
    return { plant, found: own.length > 0, named: own.length > 0 };
  }
  const there = near.filter((finding) => finding.line === plant.line && (!isSecret(plant) || isFailing(finding)));
  return { plant, found: there.length > 0, named: there.some(named) };
}

function rowOf(provider: string, seen: readonly Seen[]): RecallRow {
  const secrets = seen.filter(({ plant }) => isSecret(plant));
  const decoys = seen.filter(({ plant }) => plant.kind === "decoy");
  const weak = seen.filter(({ plant }) => plant.kind === "secret" && !isSecret(plant));
  const found = (group: readonly Seen[]) => group.filter((one) => one.found).length;
  return {
    provider,
    planted: secrets.length,
    found: found(secrets),
    named: secrets.filter((one) => one.found && one.named).length,
    weak: weak.length,
    weakFound: found(weak),
    decoys: decoys.length,
    decoysFound: found(decoys),
  };
}

/** A secret that a scan must fail on. */
function isSecret({ kind, level }: Plant): boolean {
  return kind === "secret" && level !== "possible";
}

function isFailing({ level }: CorpusFinding): boolean {
  return level !== "possible";
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

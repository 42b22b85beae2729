// Puts the marks of a log together: a lane a step, bars for programs, marks for connections, all in bins of time. However many
// events there are, a picture of a bounded size comes out, and every number in it is a full count.
import { DECISIONS, type LogMark, type Timeline } from "../page/page-model.ts";

/** How many parts the time is cut into. */
const BINS = 100;
const MAX_LANES = 16;
const MAX_PROGRAMS = 5;

/** How busy the busiest bins of a lane are. */
const LEVELS = 4;

/** From one bin to another, the last one included. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** How busy its bins are, from 1 to 4. */
  readonly level: number;
}

export type Sign = "allowed" | "would-block" | "blocked" | "detection";

/** What is in a bin, the most serious first. */
export interface Signs {
  readonly bin: number;
  readonly parts: readonly { readonly sign: Sign; readonly count: number }[];
}

export interface Lane {
  /** The step; empty where the log does not know it. Undefined for all steps that have no lane of their own. */
  readonly step: string | undefined;
  readonly bar: Bar;
  /** Programs with most starts first; undefined is all others. */
  readonly programs: readonly { readonly name: string | undefined; readonly bars: readonly Bar[] }[];
  readonly connections: readonly Signs[];
  readonly detections: readonly Signs[];
  readonly counts: Readonly<Record<Sign | "program" | "lookup", number>>;
  /** Milliseconds since the epoch. */
  readonly start: number;
  readonly end: number;
}

export interface Lanes {
  readonly start: number;
  readonly end: number;
  readonly bins: number;
  readonly lanes: readonly Lane[];
  /** Steps that share the last lane. */
  readonly shared: number;
}

/** Undefined for a log without anything to draw. */
export function toLanes({ marks }: Timeline): Lanes | undefined {
  if (marks.length === 0) return undefined;
  const { start, end } = spanOf(marks);
  const binOf = (at: number): number =>
    Math.min(BINS - 1, Math.floor(((at - start) / Math.max(1, end - start)) * BINS));
  const steps = [...groupBy(marks, ({ step }) => step)];
  const own = steps.length > MAX_LANES ? steps.slice(0, MAX_LANES - 1) : steps;
  const rest = steps.slice(own.length).flatMap(([, group]) => group);
  const lanes = own.map(([step, group]) => toLane(step, group, binOf));
  return {
    start,
    end,
    bins: BINS,
    lanes: rest.length === 0 ? lanes : [...lanes, toLane(undefined, rest, binOf)],
    shared: steps.length - own.length,
  };
}

type BinOf = (at: number) => number;

function toLane(step: string | undefined, marks: readonly LogMark[], binOf: BinOf): Lane {
  const { start, end } = spanOf(marks);
  const counts = { program: 0, lookup: 0, allowed: 0, "would-block": 0, blocked: 0, detection: 0 };
  for (const { kind } of marks) if (kind !== "began" && kind !== "ended") counts[kind] += 1;
  return {
    step,
    bar: { from: binOf(start), to: binOf(end), count: marks.length, level: LEVELS },
    programs: programBars(marks, binOf),
    connections: signsOf(marks, binOf, DECISIONS),
    detections: signsOf(marks, binOf, ["detection"]),
    counts,
    start,
    end,
  };
}

function programBars(marks: readonly LogMark[], binOf: BinOf): Lane["programs"] {
  const started = marks.filter(({ kind }) => kind === "program");
  const groups = [...groupBy(started, ({ program }) => program)].sort(([, a], [, b]) => b.length - a.length);
  const rest = groups.slice(MAX_PROGRAMS).flatMap(([, group]) => group);
  const named = groups.slice(0, MAX_PROGRAMS).map(([name, group]) => ({ name, bins: countBins(group, binOf) }));
  const rows = rest.length === 0 ? named : [...named, { name: undefined, bins: countBins(rest, binOf) }];
  const most = Math.max(1, ...rows.flatMap(({ bins }) => [...bins.values()]));
  return rows.map(({ name, bins }) => ({ name, bars: toBars(bins, most) }));
}

function countBins(marks: readonly LogMark[], binOf: BinOf): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { at } of marks) {
    const bin = binOf(at);
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  return counts;
}

/** Bins that follow each other and are about as busy are one bar. */
function toBars(bins: ReadonlyMap<number, number>, most: number): readonly Bar[] {
  const bars: Bar[] = [];
  for (const [bin, count] of [...bins].sort(([a], [b]) => a - b)) {
    const level = Math.ceil(LEVELS * Math.sqrt(count / most));
    const last = bars.at(-1);
    if (last?.to === bin - 1 && last.level === level) {
      bars[bars.length - 1] = { from: last.from, to: bin, count: last.count + count, level };
    } else bars.push({ from: bin, to: bin, count, level });
  }
  return bars;
}

/** A sign for each bin: the most serious of what is in it, with all counts. */
function signsOf(marks: readonly LogMark[], binOf: BinOf, signs: readonly Sign[]): readonly Signs[] {
  const bins = signs.map((sign) => ({
    sign,
    counts: countBins(
      marks.filter(({ kind }) => kind === sign),
      binOf,
    ),
  }));
  const taken = [...new Set(bins.flatMap(({ counts }) => [...counts.keys()]))].sort((a, b) => a - b);
  return taken.map((bin) => ({
    bin,
    parts: bins.flatMap(({ sign, counts }) => (counts.has(bin) ? [{ sign, count: counts.get(bin) ?? 0 }] : [])),
  }));
}

function spanOf(marks: readonly LogMark[]): { readonly start: number; readonly end: number } {
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const { at } of marks) {
    if (at < start) start = at;
    if (at > end) end = at;
  }
  return { start, end };
}

/** In the order in which the keys first come up. */
function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

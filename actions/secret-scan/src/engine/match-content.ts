// Finds what the rules find in one buffer: each rule near its own keywords, within a time budget.
import type { Buffer } from "node:buffer";
import type { CustomRule } from "../compat/custom-rule.ts";
import type { KeywordHits } from "./keyword-hits.ts";
import { matchCustom } from "./match-custom.ts";
import type { RawFinding, RuleMatcher, Window } from "./rule-matcher.ts";
import type { RuleSet } from "./rule-set.ts";

/** One rule may work this long on one content. Its work is bounded anyway; this is for contents made to bring it to its bounds. */
const BUDGET_MS = 5_000;
/** And this long for each byte: the clock also counts what the other rules do meanwhile, and other programs. */
const BUDGET_MS_PER_BYTE = 0.0005;
/** The clock is looked at once in as many keywords. */
const TICKS = 256;
/** Where keywords stand closely, so many bytes are looked at before the clock is. */
const STEP = 64 * 1024;
/** A content with more findings than this is made to fill memory, or is a list that nobody reads finding by finding. */
export const MAX_FINDINGS = 10_000;
export const TOO_MANY = `it holds more than ${MAX_FINDINGS} findings`;

export interface Matched {
  readonly findings: readonly RawFinding[];
  /** What was not looked at to the end, in words. */
  readonly unscanned: readonly string[];
  /** True if no pattern matched at all. */
  readonly silent: boolean;
}

/** Everything the rules find around `hits`. Matches may reach beyond, so `content` should go on as far as the rules reach. */
export function matchContent(rules: RuleSet, content: Buffer, path: string, hits: KeywordHits): Matched {
  const run = new MatchRun(rules, content, path);
  hits.keywords.forEach((keyword, index) => {
    run.visit(keyword, hits.places[index] ?? 0);
  });
  return run.finish();
}

class MatchRun {
  readonly #rules: RuleSet;
  readonly #content: Buffer;
  readonly #path: string;
  readonly #found: RawFinding[] = [];
  readonly #near = new Map<RuleMatcher, number[]>();
  /** The user's own rules that have something to look at; those without keywords always have. */
  readonly #customs: Set<CustomRule>;
  readonly #clocks = new Map<RuleMatcher, Clock>();
  #isFull = false;

  constructor(rules: RuleSet, content: Buffer, path: string) {
    this.#rules = rules;
    this.#content = content;
    this.#path = path;
    this.#customs = new Set(rules.customs.filter(({ keywords }) => keywords.length === 0));
  }

  visit(keyword: number, at: number): void {
    const rules = this.#rules.byKeyword[keyword];
    if (rules === undefined) return;
    for (const matcher of rules.matchers) {
      if (matcher.anchored) this.#matchAt(matcher, at);
      else this.#remember(matcher, at);
    }
    for (const custom of rules.customs) this.#customs.add(custom);
  }

  finish(): Matched {
    for (const [matcher, places] of this.#near) this.#matchNear(matcher, places);
    const exhausted = [...this.#clocks].flatMap(([{ rule }, clock]) => (clock.isOver ? [rule.id] : []));
    const customs = this.#matchCustoms();
    const full = this.#isFull ? [TOO_MANY] : [];
    return {
      findings: this.#found,
      silent: [...this.#clocks].every(([{ matches }, clock]) => matches === clock.matches),
      unscanned: [...exhausted.map((id) => `the rule ${id} took too long on it`), ...customs, ...full],
    };
  }

  /** Gives what was not looked at. */
  #matchCustoms(): readonly string[] {
    const unscanned: string[] = [];
    for (const custom of this.#customs) {
      const matched = matchCustom(custom, this.#content, this.#path);
      for (const finding of matched.findings) this.#add(finding);
      if (matched.unscanned !== undefined) unscanned.push(matched.unscanned);
    }
    return unscanned;
  }

  #matchAt(matcher: RuleMatcher, at: number): void {
    const clock = this.#clockOf(matcher);
    if (clock.isOver || this.#isFull) return;
    this.#add(matcher.matchAt(this.#content, at, this.#path));
    clock.tick();
  }

  #add(finding: RawFinding | undefined): void {
    if (finding === undefined) return;
    if (this.#found.length < MAX_FINDINGS) this.#found.push(finding);
    else this.#isFull = true;
  }

  #remember(matcher: RuleMatcher, at: number): void {
    const places = this.#near.get(matcher);
    if (places) places.push(at);
    else this.#near.set(matcher, [at]);
  }

  #matchNear(matcher: RuleMatcher, places: number[]): void {
    const { before, after } = matcher.rule.reach;
    const sorted = places.sort((a, b) => a - b);
    const clock = this.#clockOf(matcher);
    for (const window of windowsAround(sorted, { before, after }, this.#content.length)) {
      if (clock.isOver || this.#isFull) return;
      for (const finding of matcher.matchWithin(this.#content, window, this.#path)) {
        this.#add(finding);
        clock.tick();
        if (clock.isOver || this.#isFull) return;
      }
      clock.look();
    }
  }

  #clockOf(matcher: RuleMatcher): Clock {
    const known = this.#clocks.get(matcher);
    if (known) return known;
    const clock = new Clock(matcher.matches, BUDGET_MS + this.#content.length * BUDGET_MS_PER_BYTE);
    this.#clocks.set(matcher, clock);
    return clock;
  }
}

/**
 * Windows that overlap are looked at as one, so that keywords that stand close cost no more than their text; and a long one
 * step by step, so that somebody looks at the clock.
 */
function* windowsAround(
  places: readonly number[],
  { before, after }: RuleMatcher["rule"]["reach"],
  size: number,
): Generator<Window> {
  for (const merged of mergeWindows(places, before, after)) {
    const last = Math.min(size, merged.end);
    for (let start = Math.max(0, merged.start); start < last; start += STEP) {
      const until = Math.min(last, start + STEP);
      yield { start, until, end: Math.min(last, until + before + after) };
    }
  }
}

function mergeWindows(
  places: readonly number[],
  before: number,
  after: number,
): readonly { start: number; end: number }[] {
  const windows: { start: number; end: number }[] = [];
  for (const at of places) {
    const last = windows.at(-1);
    if (last && at - before <= last.end) last.end = at + after;
    else windows.push({ start: at - before, end: at + after });
  }
  return windows;
}

/** The time since the rule's first keyword in this content, which is at least the time it took. */
class Clock {
  readonly #end: number;
  #ticks = 0;
  isOver = false;
  /** What the rule's pattern had matched before. */
  readonly matches: number;

  /** `budget` in milliseconds, from now on. */
  constructor(matches: number, budget: number) {
    this.matches = matches;
    this.#end = performance.now() + budget;
  }

  tick(): void {
    if (++this.#ticks % TICKS === 0) this.look();
  }

  look(): void {
    this.isOver ||= performance.now() > this.#end;
  }
}

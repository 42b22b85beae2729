// Contents that come one after the other are often versions of one file. What a version has in common with another one is not
// searched for keywords again, and rules are not run again where all they can see is unchanged.
import type { Buffer } from "node:buffer";
import { commonStretches, type Stretch } from "./common-stretches.ts";
import { HitRow } from "./hit-row.ts";
import { addHit, findHits, type KeywordHits, noHits } from "./keyword-hits.ts";
import type { RuleSet } from "./rule-set.ts";

/** What is known of a content that has been scanned. */
export interface Known {
  readonly hits: HitRow;
  /** True if no rule found anything in it. */
  readonly clean: boolean;
  /** True if there was not even anything to judge. */
  readonly silent: boolean;
  /** True if nothing is encoded in it, nor begins to be. */
  readonly plain: boolean;
  /** In bytes. */
  readonly size: number;
}

/** What a content has in common with one that is known: stretches that are in order in the content, and apart. */
export interface Kinship {
  readonly known: Known;
  readonly stretches: readonly Stretch[];
}

/** The keywords of a content, and those of them at which rules have to be run. */
export interface LinkedHits {
  readonly all: HitRow;
  readonly fresh: KeywordHits;
}

/** Smaller contents are searched faster than compared. */
const MIN_SIZE = 2_048;
/** What a rule sees beyond its reach: a lookbehind, and the text around a candidate, */
const MARGIN = 256;
/** or only the lookbehind where there is no candidate. */
const SILENT_MARGIN = 32;

/** The keywords of a content that may be a version of a known one. */
export function linkHits(rules: RuleSet, bytes: Buffer, kinship?: Kinship): LinkedHits {
  if (kinship && kinship.stretches.length > 0)
    return new Linking(rules, kinship.known, bytes).follow(kinship.stretches);
  const fresh = findHits(rules, bytes, 0, bytes.length);
  return { all: HitRow.of(fresh), fresh };
}

/** Contents in a row, each compared with the one before it. */
export class HitChain {
  #last: { readonly bytes: Buffer; readonly path: string; readonly known: Known } | undefined;

  /** What the next content has in common with the last one; undefined if that is nothing. */
  kinship(bytes: Buffer, path: string): Kinship | undefined {
    const last = this.#last;
    if (last?.path !== path || Math.min(bytes.length, last.bytes.length) < MIN_SIZE) return undefined;
    return { known: last.known, stretches: commonStretches(last.bytes, bytes) };
  }

  /** Says what came of the content that came last. */
  remember(bytes: Buffer, path: string, known: Known): void {
    this.#last = { bytes, path, known };
  }
}

/** Goes through a content stretch by stretch: takes over what is known of the stretch, and searches what lies between. */
class Linking implements LinkedHits {
  readonly all: HitRow;
  readonly fresh: KeywordHits = noHits();
  readonly #rules: RuleSet;
  readonly #known: Known;
  readonly #bytes: Buffer;

  constructor(rules: RuleSet, known: Known, bytes: Buffer) {
    this.#rules = rules;
    this.#known = known;
    this.#bytes = bytes;
    this.all = new HitRow(known.hits.length);
  }

  follow(stretches: readonly Stretch[]): LinkedHits {
    let last: Stretch = { old: 0, at: 0, length: 0 };
    for (const stretch of stretches) {
      this.#search(last, stretch.at);
      this.#takeOver(stretch);
      last = stretch;
    }
    this.#search(last, this.#bytes.length);
    return this;
  }

  /** Finds the keywords that start in or behind the stretch `last`, end behind it, and start before `to`. */
  #search({ at: start, length }: Stretch, to: number): void {
    const { lengths, longest } = this.#rules;
    const from = start + length;
    if (to === 0 || from === this.#bytes.length) return;
    const { keywords, places } = findHits(this.#rules, this.#bytes, Math.max(start, from - longest), to);
    for (let index = 0; index < places.length; index++) {
      const [keyword, at] = [keywords[index] ?? 0, places[index] ?? 0];
      if (at + (lengths[keyword] ?? 0) > from) this.#add(keyword, at);
    }
  }

  #takeOver({ old, at, length }: Stretch): void {
    const { lengths, reaches } = this.#rules;
    const { hits, clean, silent } = this.#known;
    const margin = silent ? SILENT_MARGIN : MARGIN;
    const end = old + length;
    const shift = at - old;
    for (let next = hits.firstFrom(old); next < hits.length && hits.placeAt(next) < end; next++) {
      const place = hits.placeAt(next);
      const keyword = hits.keywordAt(next);
      // One that reaches over the end is found again when what lies behind the stretch is searched.
      if (place + (lengths[keyword] ?? 0) > end) continue;
      this.all.insert(place + shift, keyword);
      const reach = reaches[keyword];
      const isInside = reach && place - reach.before - margin >= old && place + reach.after + margin <= end;
      if (!clean || !isInside) addHit(this.fresh, keyword, place + shift);
    }
  }

  #add(keyword: number, at: number): void {
    addHit(this.fresh, keyword, at);
    this.all.insert(at, keyword);
  }
}

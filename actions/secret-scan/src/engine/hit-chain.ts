// Contents that come one after the other are often versions of one file. What a version has in common with the one before it
// is not searched for keywords again, and rules are not run again where all they can see is unchanged.
import type { Buffer } from "node:buffer";
import { commonStretches, type Stretch } from "./common-stretches.ts";
import { addHit, findHits, type KeywordHits, noHits, sortHits } from "./keyword-hits.ts";
import type { RuleSet } from "./rule-set.ts";

/** The keywords of a content, and those of them at which rules have to be run. */
export interface LinkedHits {
  readonly all: KeywordHits;
  readonly fresh: KeywordHits;
}

/** Smaller contents are searched faster than compared. */
const MIN_SIZE = 2_048;
/** What a rule sees beyond its reach: a lookbehind, and the text around a candidate. */
const MARGIN = 256;

interface Link {
  readonly bytes: Buffer;
  readonly path: string;
  readonly hits: KeywordHits;
  /** True if no rule found anything in it. */
  readonly clean: boolean;
}

export class HitChain {
  readonly #rules: RuleSet;
  #last: Link | undefined;

  constructor(rules: RuleSet) {
    this.#rules = rules;
  }

  /** The keywords of the next content. */
  link(bytes: Buffer, path: string): LinkedHits {
    const last = this.#last;
    const isComparable = last?.path === path && Math.min(bytes.length, last.bytes.length) >= MIN_SIZE;
    const stretches = isComparable ? commonStretches(last.bytes, bytes) : [];
    if (last && stretches.length > 0) return new Linking(this.#rules, last, bytes).follow(stretches);
    const all = sortHits(findHits(this.#rules, bytes, 0, bytes.length));
    return { all, fresh: all };
  }

  /** Says what came of the content that was linked last. */
  remember(bytes: Buffer, path: string, { all }: LinkedHits, clean: boolean): void {
    this.#last = { bytes, path, hits: all, clean };
  }
}

/** Goes through a content stretch by stretch: takes over what is known of the stretch, and searches what lies between. */
class Linking implements LinkedHits {
  readonly all: KeywordHits = noHits();
  readonly fresh: KeywordHits = noHits();
  readonly #rules: RuleSet;
  readonly #last: Link;
  readonly #bytes: Buffer;
  #next = 0;

  constructor(rules: RuleSet, last: Link, bytes: Buffer) {
    this.#rules = rules;
    this.#last = last;
    this.#bytes = bytes;
  }

  follow(stretches: readonly Stretch[]): LinkedHits {
    let done = 0;
    for (const stretch of stretches) {
      this.#search(done, stretch.at);
      this.#takeOver(stretch);
      done = stretch.at + stretch.length;
    }
    this.#search(done, this.#bytes.length);
    return this;
  }

  /** Finds the keywords that are not wholly inside of the stretches that end at `from` and start at `to`. */
  #search(from: number, to: number): void {
    const { lengths, longest } = this.#rules;
    const { keywords, places } = sortHits(findHits(this.#rules, this.#bytes, Math.max(0, from - longest), to));
    for (let index = 0; index < places.length; index++) {
      const [keyword, at] = [keywords[index] ?? 0, places[index] ?? 0];
      if (at + (lengths[keyword] ?? 0) > from) this.#add(keyword, at, true);
    }
  }

  #takeOver({ old, at, length }: Stretch): void {
    const { lengths, reaches } = this.#rules;
    const { keywords, places } = this.#last.hits;
    while ((places[this.#next] ?? old) < old) this.#next++;
    for (; (places[this.#next] ?? Number.POSITIVE_INFINITY) < old + length; this.#next++) {
      const [keyword, place] = [keywords[this.#next] ?? 0, places[this.#next] ?? 0];
      const size = lengths[keyword] ?? 0;
      const { before, after } = reaches[keyword] ?? { before: 0, after: 0 };
      const isInside = place - before - MARGIN >= old && place + after + MARGIN <= old + length;
      // One that reaches over the end is found again when what lies behind the stretch is searched.
      if (place + size <= old + length) this.#add(keyword, place - old + at, !(this.#last.clean && isInside));
    }
  }

  #add(keyword: number, at: number, isFresh: boolean): void {
    addHit(this.all, keyword, at);
    if (isFresh) addHit(this.fresh, keyword, at);
  }
}

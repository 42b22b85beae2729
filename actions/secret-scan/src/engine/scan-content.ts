// Scans one content that is in memory: as it is, what is encoded in it, and what is packed into it, to a bounded depth.
import type { Buffer } from "node:buffer";
import { archiveKind } from "../archive/archive-kind.ts";
import { ArchiveBudget } from "../archive/archive-member.ts";
import { openArchive } from "../archive/open-archive.ts";
import { sealedKind } from "../archive/sealed-kind.ts";
import { notTakenOut, sealed, tooDeep } from "../archive/unopened.ts";
import { encodedRuns } from "../decode/encoded-runs.ts";
import { lacksMark, staysPlain } from "../decode/plain-text.ts";
import { type HitChain, type Kinship, type Known, linkHits } from "./hit-chain.ts";
import { findHits, type KeywordHits } from "./keyword-hits.ts";
import { LinePlaces, type Place } from "./line-places.ts";
import { MAX_FINDINGS, matchContent, TOO_MANY } from "./match-content.ts";
import type { RuleSet } from "./rule-set.ts";
import { settle, wanted } from "./settle.ts";
import type { Sighting, Unscanned } from "./sighting.ts";
import { type Content, toSighting } from "./to-sighting.ts";

export interface Scanned {
  readonly sightings: readonly Sighting[];
  readonly unscanned: readonly Unscanned[];
}

/** Layers of encoding, and archives in archives, that are opened. */
const MAX_DEPTH = 3;
/** What may be decoded in one content, in bytes, all layers together. */
const MAX_DECODED = 64 * 1024 * 1024;

/** Never throws for the state of a content: what cannot be looked at is in `unscanned`. */
export function scanContent(rules: RuleSet, content: Content): Scanned {
  const { bytes } = content;
  const scan = new ContentScan(rules, content);
  scan.unfold(bytes, [], undefined, findHits(rules, bytes, 0, bytes.length));
  return scan;
}

/** The same for contents that come one after the other and may be versions of each other. */
export function scanLinked(chain: HitChain, rules: RuleSet, content: Content): Scanned {
  const { bytes, path } = content;
  const { scanned, known } = scanVersion(rules, content, chain.kinship(bytes, path));
  chain.remember(bytes, path, known);
  return scanned;
}

/** The same for a content that may be a version of a known one with the same path, and what is then known of it. */
export function scanVersion(
  rules: RuleSet,
  content: Content,
  kinship: Kinship | undefined,
): { readonly scanned: Scanned; readonly known: Known } {
  const { bytes } = content;
  const scan = new ContentScan(rules, content);
  // What a user's own rule finds may depend on all of the content.
  const hits = linkHits(rules, bytes, rules.customs.length > 0 ? undefined : kinship);
  scan.unfold(bytes, [], undefined, hits.fresh, kinship);
  const clean = scan.sightings.length + scan.unscanned.length === 0;
  // Where rules were run at some keywords only, nothing is new about the others.
  const silent = scan.silent && (kinship === undefined || kinship.known.silent);
  return { scanned: scan, known: { hits: hits.all, clean, silent, plain: scan.plain, size: bytes.length } };
}

/** Where a part of a content stands. */
interface PartPlace {
  readonly firstLine: number;
  /** Columns of that line that stand before the part. */
  readonly columnsBefore: number;
  /** Through which layers the content was reached. */
  readonly via: readonly string[];
  /** One for all parts of the content. */
  readonly budget: ArchiveBudget;
}

/** What is encoded in a part of a content. The part itself is not looked at. */
export function scanEncoded(rules: RuleSet, part: Content, place: PartPlace): Scanned {
  const scan = new ContentScan(rules, part, place.budget);
  scan.decode(part.bytes, place.via, undefined, new LinePlaces(part.bytes, place.firstLine, place.columnsBefore));
  return scan;
}

/** The place, in the file, of the encoded text that something was unfolded from. Worked out only if somebody asks. */
type Origin = () => Place;

class ContentScan implements Scanned {
  readonly sightings: Sighting[] = [];
  readonly unscanned: Unscanned[] = [];
  /** True if nothing is encoded in the content, nor begins to be, and it is no archive. */
  plain = false;
  /** True if no pattern matched anything, so that there was nothing to judge. */
  silent = true;
  readonly #rules: RuleSet;
  readonly #content: Content;
  readonly #budget: ArchiveBudget;
  /** By which rules judge. */
  #path: string;
  #decoded = 0;

  constructor(rules: RuleSet, content: Content, budget = new ArchiveBudget()) {
    this.#rules = rules;
    this.#content = content;
    this.#path = content.path;
    this.#budget = budget;
  }

  /** Looks at `bytes`, reached through the layers `via`. `origin` is the place of the outermost encoded text around them. */
  unfold(
    bytes: Buffer,
    via: readonly string[],
    origin: Origin | undefined,
    hits: KeywordHits,
    kinship?: Kinship,
  ): void {
    this.#look(bytes, via, origin, hits);
    const kind = archiveKind(bytes);
    if (kind) {
      this.#open(bytes, kind, via);
      return;
    }
    const packed = sealedKind(bytes);
    if (packed) this.#skip([...via, sealed(packed)].join(": "));
    const stays = kinship?.known.plain === true && staysPlain(bytes, kinship.stretches, kinship.known.size);
    const runs = stays ? 0 : this.decode(bytes, via, origin);
    if (via.length === 0) this.plain = stays || (runs === 0 && lacksMark(bytes));
  }

  #unfoldAll(bytes: Buffer, via: readonly string[], origin: Origin | undefined): void {
    this.unfold(bytes, via, origin, findHits(this.#rules, bytes, 0, bytes.length));
  }

  #look(bytes: Buffer, via: readonly string[], origin: Origin | undefined, hits: KeywordHits): void {
    const { findings, unscanned, silent } = matchContent(this.#rules, bytes, this.#path, hits);
    this.silent &&= silent;
    for (const why of unscanned) this.#skip(why);
    const places = new LinePlaces(bytes);
    for (const finding of wanted(this.#rules, settle(findings))) {
      if (this.sightings.length >= MAX_FINDINGS) {
        this.#skip(TOO_MANY);
        return;
      }
      this.sightings.push(toSighting(finding, this.#content, origin?.() ?? places.at(finding.start, finding.end), via));
    }
  }

  #open(bytes: Buffer, kind: NonNullable<ReturnType<typeof archiveKind>>, via: readonly string[]): void {
    if (via.length >= MAX_DEPTH) {
      this.#skip(tooDeep(MAX_DEPTH));
      return;
    }
    for (const member of openArchive(bytes, kind, this.#budget)) {
      const name = member.path === "" ? kind : `${kind}: ${member.path}`;
      if ("why" in member) this.#skip(notTakenOut(name, member.why));
      else this.#unfoldMember(member.bytes, member.path, [...via, name]);
    }
  }

  /** Rules judge a member by its own path: a test in an archive is a test. */
  #unfoldMember(bytes: Buffer, path: string, via: readonly string[]): void {
    const outer = this.#path;
    this.#path = path || outer;
    this.#unfoldAll(bytes, via, undefined);
    this.#path = outer;
  }

  /** Looks at what is encoded in `bytes`, and not at them. Gives in how many places something is, decoded or not. */
  decode(bytes: Buffer, via: readonly string[], origin: Origin | undefined, places = new LinePlaces(bytes)): number {
    if (via.length >= MAX_DEPTH) return 0;
    let runs = 0;
    const refuse = (why: string): void => {
      runs++;
      this.#skip(why);
    };
    for (const run of encodedRuns(bytes, refuse)) {
      runs++;
      this.#decoded += run.bytes.length;
      if (this.#decoded > MAX_DECODED) {
        this.#skip(`what is encoded in it is more than ${MAX_DECODED} bytes`);
        return runs;
      }
      // Decoded UTF-16 and UTF-32 have the lines of the file; other encoded text is pointed at as a whole.
      const isWide = run.encoding.startsWith("utf-");
      const around = isWide ? undefined : once(() => places.at(run.start, run.end));
      this.#unfoldAll(run.bytes, [...via, run.encoding], origin ?? around);
    }
    return runs;
  }

  #skip(why: string): void {
    const isKnown = this.unscanned.some((known) => known.why === why);
    if (!isKnown) this.unscanned.push({ path: this.#content.path, why });
  }
}

/** Runs of one content come in order, and `LinePlaces` reads forward only: so each place is worked out once. */
function once(work: () => Place): Origin {
  let place: Place | undefined;
  return () => {
    place ??= work();
    return place;
  };
}

// Scans one content that is in memory: as it is, what is encoded in it, and what is packed into it, to a bounded depth.
import type { Buffer } from "node:buffer";
import { archiveKind } from "../archive/archive-kind.ts";
import { ArchiveBudget } from "../archive/archive-member.ts";
import { openArchive } from "../archive/open-archive.ts";
import { encodedRuns } from "../decode/encoded-runs.ts";
import type { HitChain } from "./hit-chain.ts";
import { findHits, type KeywordHits } from "./keyword-hits.ts";
import { LinePlaces, type Place } from "./line-places.ts";
import { matchContent } from "./match-content.ts";
import type { RuleSet } from "./rule-set.ts";
import { settle } from "./settle.ts";
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
  // What a user's own rule finds may depend on all of the content.
  if (rules.customs.length > 0) return scanContent(rules, content);
  const { bytes, path } = content;
  const scan = new ContentScan(rules, content);
  const hits = chain.link(bytes, path);
  scan.unfold(bytes, [], undefined, hits.fresh);
  chain.remember(bytes, path, hits, scan.sightings.length + scan.unscanned.length === 0);
  return scan;
}

/** The place, in the file, of the encoded text that something was unfolded from. Worked out only if somebody asks. */
type Origin = () => Place;

class ContentScan implements Scanned {
  readonly sightings: Sighting[] = [];
  readonly unscanned: Unscanned[] = [];
  readonly #rules: RuleSet;
  readonly #content: Content;
  readonly #budget = new ArchiveBudget();
  #decoded = 0;

  constructor(rules: RuleSet, content: Content) {
    this.#rules = rules;
    this.#content = content;
  }

  /** Looks at `bytes`, reached through the layers `via`. `origin` is the place of the outermost encoded text around them. */
  unfold(bytes: Buffer, via: readonly string[], origin: Origin | undefined, hits: KeywordHits): void {
    this.#look(bytes, via, origin, hits);
    const kind = archiveKind(bytes);
    if (kind) this.#open(bytes, kind, via);
    else this.#decode(bytes, via, origin);
  }

  #unfoldAll(bytes: Buffer, via: readonly string[], origin: Origin | undefined): void {
    this.unfold(bytes, via, origin, findHits(this.#rules, bytes, 0, bytes.length));
  }

  #look(bytes: Buffer, via: readonly string[], origin: Origin | undefined, hits: KeywordHits): void {
    const { findings, unscanned } = matchContent(this.#rules, bytes, this.#content.path, hits);
    for (const why of unscanned) this.#skip(why);
    const places = new LinePlaces(bytes);
    for (const finding of settle(findings)) {
      this.sightings.push(toSighting(finding, this.#content, origin?.() ?? places.at(finding.start, finding.end), via));
    }
  }

  #open(bytes: Buffer, kind: NonNullable<ReturnType<typeof archiveKind>>, via: readonly string[]): void {
    if (via.length >= MAX_DEPTH) {
      this.#skip(`archives in it are nested deeper than ${MAX_DEPTH}`);
      return;
    }
    for (const member of openArchive(bytes, kind, this.#budget)) {
      const name = member.path === "" ? kind : `${kind}: ${member.path}`;
      if ("why" in member) this.#skip(`${name}: ${member.why}`);
      else this.#unfoldAll(member.bytes, [...via, name], undefined);
    }
  }

  #decode(bytes: Buffer, via: readonly string[], origin: Origin | undefined): void {
    if (via.length >= MAX_DEPTH) return;
    const places = new LinePlaces(bytes);
    for (const run of encodedRuns(bytes, (why) => this.#skip(why))) {
      this.#decoded += run.bytes.length;
      if (this.#decoded > MAX_DECODED) {
        this.#skip(`what is encoded in it is more than ${MAX_DECODED} bytes`);
        return;
      }
      // Decoded UTF-16 has the lines of the file; other encoded text is pointed at as a whole.
      const isWide = run.encoding === "utf-16le" || run.encoding === "utf-16be";
      const around = isWide ? undefined : once(() => places.at(run.start, run.end));
      this.#unfoldAll(run.bytes, [...via, run.encoding], origin ?? around);
    }
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

// Scans a content that is too large for memory, part by part. Parts overlap by twice what any rule reaches, so a credential
// across a seam is found, once. What is encoded is decoded within a part, and UTF-16 and UTF-32 throughout; archives of this
// size are not opened, which is told.
import { Buffer } from "node:buffer";
import { archiveKind } from "../archive/archive-kind.ts";
import { ArchiveBudget } from "../archive/archive-member.ts";
import { sealedKind } from "../archive/sealed-kind.ts";
import { sealed, tooLarge } from "../archive/unopened.ts";
import { endsAsZip } from "../archive/zip-directory.ts";
import { narrow, type WideEncoding, wideEncoding, widthOf } from "../decode/wide-text.ts";
import { findHits } from "./keyword-hits.ts";
import { countColumns, countLineEnds, LinePlaces } from "./line-places.ts";
import { MAX_FINDINGS, matchContent, TOO_MANY } from "./match-content.ts";
import type { RawFinding } from "./rule-matcher.ts";
import type { RuleSet } from "./rule-set.ts";
import { type Scanned, scanEncoded } from "./scan-content.ts";
import { settle, wanted } from "./settle.ts";
import type { Sighting, Unscanned } from "./sighting.ts";
import { type Content, toSighting } from "./to-sighting.ts";

/** Findings and encoded credentials that are remembered, so as not to tell them twice. */
const MAX_SEEN = 4 * MAX_FINDINGS;
const LINE_FEED = 0x0a;

export class PartScan implements Scanned {
  readonly sightings: Sighting[] = [];
  readonly unscanned: Unscanned[] = [];
  readonly #rules: RuleSet;
  readonly #content: Omit<Content, "bytes">;
  /** What the next part is looked at together with. */
  #kept: Buffer = Buffer.alloc(0);
  /** Offset in `#kept` of the first keyword that has not been looked at. */
  #done = 0;
  #lineOfKept = 1;
  /** Columns of that line which have gone before. */
  #columnsBefore = 0;
  #isAtStart = true;
  /** Offsets in the whole content. */
  #startOfKept = 0;
  readonly #seen = new Set<string>();
  readonly #via: readonly string[];
  readonly #budget = new ArchiveBudget();
  /** Where the content is UTF-16 or UTF-32: the same text, one byte a character. */
  #narrowed: NarrowedParts | undefined;

  /** `via`: through which layers the content was reached. */
  constructor(rules: RuleSet, content: Omit<Content, "bytes">, via: readonly string[] = []) {
    this.#rules = rules;
    this.#content = content;
    this.#via = via;
  }

  push(part: Buffer): void {
    const bytes = Buffer.concat([this.#kept, part]);
    if (this.#isAtStart) this.#lookAtStart(bytes);
    this.#match(bytes, Math.max(this.#done, bytes.length - this.#rules.reach));
    if (this.#narrowed) this.#narrowed.push(part);
    else this.#decode(bytes);
    const cut = Math.max(0, this.#done - this.#rules.reach);
    this.#countPlaces(bytes.subarray(0, cut));
    this.#startOfKept += cut;
    this.#done -= cut;
    this.#kept = Buffer.from(bytes.subarray(cut));
  }

  #countPlaces(gone: Buffer): void {
    const lineStart = gone.lastIndexOf(LINE_FEED) + 1;
    const columns = countColumns(gone, lineStart, gone.length);
    this.#columnsBefore = lineStart > 0 ? columns : this.#columnsBefore + columns;
    this.#lineOfKept += countLineEnds(gone);
  }

  end(): void {
    this.#match(this.#kept, this.#kept.length);
    // A program may stand in front of an archive, so that only its end shows what it is.
    if (endsAsZip(this.#kept)) this.#skip(tooLarge("zip"));
    if (this.#narrowed) this.#take(this.#narrowed.end());
  }

  #lookAtStart(bytes: Buffer): void {
    this.#isAtStart = false;
    const kind = archiveKind(bytes);
    if (kind) this.#skip(tooLarge(kind));
    const packed = sealedKind(bytes);
    if (packed) this.#skip(sealed(packed));
    const wide = this.#via.length === 0 ? wideEncoding(bytes) : undefined;
    if (wide) this.#narrowed = new NarrowedParts(wide, new PartScan(this.#rules, this.#content, [wide]));
  }

  /** What is encoded near a seam is seen on both sides of it, from different places: the credential tells that it is the same. */
  #decode(bytes: Buffer): void {
    const place = {
      firstLine: this.#lineOfKept,
      columnsBefore: this.#columnsBefore,
      via: this.#via,
      budget: this.#budget,
    };
    const { sightings, unscanned } = scanEncoded(this.#rules, { ...this.#content, bytes }, place);
    this.#take({
      unscanned,
      sightings: sightings.filter(({ ruleId, secret }) => this.#isFirst(`${ruleId} ${secret}`)),
    });
  }

  #take({ sightings, unscanned }: Scanned): void {
    for (const sighting of sightings) this.#add(sighting);
    for (const { why } of unscanned) this.#skip(why);
  }

  #add(sighting: Sighting): void {
    if (this.sightings.length < MAX_FINDINGS) this.sightings.push(sighting);
    else this.#skip(TOO_MANY);
  }

  #match(bytes: Buffer, until: number): void {
    const { findings, unscanned } = matchContent(
      this.#rules,
      bytes,
      this.#content.path,
      findHits(this.#rules, bytes, this.#done, until),
    );
    for (const why of unscanned) this.#skip(why);
    const places = new LinePlaces(bytes, this.#lineOfKept, this.#columnsBefore);
    for (const finding of wanted(this.#rules, settle(findings.filter((found) => this.#isNew(found))))) {
      this.#add(toSighting(finding, this.#content, places.at(finding.start, finding.end), this.#via));
    }
    this.#done = until;
  }

  /** A match that holds two keywords can be found from both sides of a seam. */
  #isNew({ rule, start, end }: RawFinding): boolean {
    return this.#isFirst(`${rule.id} ${this.#startOfKept + start} ${this.#startOfKept + end}`);
  }

  /** Once there is no room for more, nobody asks what is known. */
  #isFirst(key: string): boolean {
    if (this.#seen.has(key)) return false;
    if (this.#seen.size < MAX_SEEN) this.#seen.add(key);
    return true;
  }

  #skip(why: string): void {
    const isKnown = this.unscanned.some((known) => known.why === why);
    if (!isKnown) this.unscanned.push({ path: this.#content.path, why });
  }
}

/** Hands UTF-16 and UTF-32 on, one byte a character. A character may lie across two parts. */
class NarrowedParts {
  readonly #encoding: WideEncoding;
  readonly #scan: PartScan;
  #rest: Buffer = Buffer.alloc(0);

  constructor(encoding: WideEncoding, scan: PartScan) {
    this.#encoding = encoding;
    this.#scan = scan;
  }

  push(part: Buffer): void {
    const bytes = Buffer.concat([this.#rest, part]);
    const whole = bytes.length - (bytes.length % widthOf(this.#encoding));
    this.#rest = Buffer.from(bytes.subarray(whole));
    this.#scan.push(narrow(bytes.subarray(0, whole), this.#encoding));
  }

  end(): Scanned {
    this.#scan.end();
    return this.#scan;
  }
}

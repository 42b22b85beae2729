// Scans a content that is too large for memory, part by part. Parts overlap by twice what any rule reaches, so a credential
// across a seam is found, once. What is encoded is decoded within a part; archives of this size are not opened.
import { Buffer } from "node:buffer";
import { archiveKind } from "../archive/archive-kind.ts";
import { findHits } from "./keyword-hits.ts";
import { countLineEnds, LinePlaces } from "./line-places.ts";
import { matchContent } from "./match-content.ts";
import type { RawFinding } from "./rule-matcher.ts";
import type { RuleSet } from "./rule-set.ts";
import type { Scanned } from "./scan-content.ts";
import { settle } from "./settle.ts";
import type { Sighting, Unscanned } from "./sighting.ts";
import { type Content, toSighting } from "./to-sighting.ts";

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
  #isFirst = true;
  /** Offsets in the whole content. */
  #startOfKept = 0;
  readonly #seen = new Set<string>();

  constructor(rules: RuleSet, content: Omit<Content, "bytes">) {
    this.#rules = rules;
    this.#content = content;
  }

  push(part: Buffer): void {
    const bytes = Buffer.concat([this.#kept, part]);
    if (this.#isFirst) this.#lookAtStart(bytes);
    this.#match(bytes, Math.max(this.#done, bytes.length - this.#rules.reach));
    const cut = Math.max(0, this.#done - this.#rules.reach);
    this.#lineOfKept += countLineEnds(bytes.subarray(0, cut));
    this.#startOfKept += cut;
    this.#done -= cut;
    this.#kept = Buffer.from(bytes.subarray(cut));
  }

  end(): void {
    this.#match(this.#kept, this.#kept.length);
  }

  #lookAtStart(bytes: Buffer): void {
    this.#isFirst = false;
    const kind = archiveKind(bytes);
    if (kind) this.#skip(`it is a ${kind} archive too large to be opened`);
  }

  #match(bytes: Buffer, until: number): void {
    const { findings, unscanned } = matchContent(
      this.#rules,
      bytes,
      this.#content.path,
      findHits(this.#rules, bytes, this.#done, until),
    );
    for (const why of unscanned) this.#skip(why);
    const places = new LinePlaces(bytes, this.#lineOfKept);
    for (const finding of settle(findings.filter((found) => this.#isNew(found)))) {
      this.sightings.push(toSighting(finding, this.#content, places.at(finding.start, finding.end), []));
    }
    this.#done = until;
  }

  /** A match that holds two keywords can be found from both sides of a seam. */
  #isNew({ rule, start, end }: RawFinding): boolean {
    const key = `${rule.id} ${this.#startOfKept + start} ${this.#startOfKept + end}`;
    const isNew = !this.#seen.has(key);
    if (isNew) this.#seen.add(key);
    return isNew;
  }

  #skip(why: string): void {
    const isKnown = this.unscanned.some((known) => known.why === why);
    if (!isKnown) this.unscanned.push({ path: this.#content.path, why });
  }
}

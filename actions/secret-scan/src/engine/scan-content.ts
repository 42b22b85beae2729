// Scans one content that is in memory: as it is, what is encoded in it, and what is packed into it, to a bounded depth.
import type { Buffer } from "node:buffer";
import { archiveKind } from "../archive/archive-kind.ts";
import { openArchive } from "../archive/open-archive.ts";
import { encodedRuns } from "../decode/encoded-runs.ts";
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
/** What one content may unfold to, in bytes, all layers together. */
const MAX_UNFOLDED = 256 * 1024 * 1024;

/** Never throws for the state of a content: what cannot be looked at is in `unscanned`. */
export function scanContent(rules: RuleSet, content: Content): Scanned {
  const scan = new ContentScan(rules, content);
  scan.unfold(content.bytes, [], undefined);
  return scan;
}

/** The place, in the file, of the encoded text that something was unfolded from. Worked out only if somebody asks. */
type Origin = () => Place;

class ContentScan implements Scanned {
  readonly sightings: Sighting[] = [];
  readonly unscanned: Unscanned[] = [];
  readonly #rules: RuleSet;
  readonly #content: Content;
  #unfolded = 0;

  constructor(rules: RuleSet, content: Content) {
    this.#rules = rules;
    this.#content = content;
  }

  /** Looks at `bytes`, reached through the layers `via`. `origin` is the place of the outermost encoded text around them. */
  unfold(bytes: Buffer, via: readonly string[], origin: Origin | undefined): void {
    this.#look(bytes, via, origin);
    const kind = archiveKind(bytes);
    if (kind) this.#open(bytes, kind, via);
    else this.#decode(bytes, via, origin);
  }

  #look(bytes: Buffer, via: readonly string[], origin: Origin | undefined): void {
    const { findings, exhausted } = matchContent(this.#rules, bytes, this.#content.path, 0, bytes.length);
    for (const id of exhausted) this.#skip(`the rule ${id} took too long on it`);
    const places = new LinePlaces(bytes);
    for (const finding of settle(findings)) {
      this.sightings.push(toSighting(finding, this.#content, origin?.() ?? places.at(finding.start, finding.end), via));
    }
  }

  #open(bytes: Buffer, kind: NonNullable<ReturnType<typeof archiveKind>>, via: readonly string[]): void {
    if (via.length >= MAX_DEPTH) return this.#skip(`archives in it are nested deeper than ${MAX_DEPTH}`);
    for (const member of openArchive(bytes, kind)) {
      const name = `${kind}: ${member.path}`;
      if ("why" in member) this.#skip(`${name}: ${member.why}`);
      else if (this.#mayUnfold(member.bytes.length)) this.unfold(member.bytes, [...via, name], undefined);
    }
  }

  #decode(bytes: Buffer, via: readonly string[], origin: Origin | undefined): void {
    if (via.length >= MAX_DEPTH) return;
    const places = new LinePlaces(bytes);
    for (const run of encodedRuns(bytes, (why) => this.#skip(why))) {
      if (!this.#mayUnfold(run.bytes.length)) return;
      this.unfold(run.bytes, [...via, run.encoding], origin ?? once(() => places.at(run.start, run.end)));
    }
  }

  #mayUnfold(bytes: number): boolean {
    this.#unfolded += bytes;
    if (this.#unfolded <= MAX_UNFOLDED) return true;
    this.#skip(`it unfolds to more than ${MAX_UNFOLDED} bytes`);
    return false;
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

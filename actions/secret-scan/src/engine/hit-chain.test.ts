// What a chain of versions yields is what each version yields on its own.
import { Buffer } from "node:buffer";
import fc from "fast-check";
import { expect, test } from "vitest";
import { token } from "../rule/pattern.ts";
import type { SecretRule } from "../rule/secret-rule.ts";
import { Synthetic } from "../rule/synthetic.ts";
import { commonStretches, type Stretch } from "./common-stretches.ts";
import { HitChain, linkHits } from "./hit-chain.ts";
import { findHits, type KeywordHits } from "./keyword-hits.ts";
import { RuleSet } from "./rule-set.ts";
import { scanContent, scanLinked, scanVersion } from "./scan-content.ts";

const NO_EXAMPLES = { flags: () => [], allows: () => [] };
const RULE: SecretRule = {
  id: "rule",
  title: "",
  ...token(["tok_", "sec-"], "[a-z0-9]{24}", 24),
  level: "likely",
  examples: NO_EXAMPLES,
};
/** It looks at the text around a candidate. */
const WARY: SecretRule = {
  ...RULE,
  id: "wary",
  ...token("war_", "[a-z0-9]{24}", 24),
  judge: ({ behind }) => (behind.startsWith(" # fine") ? undefined : { level: "likely" }),
};
const RULES = new RuleSet([RULE, WARY]);
const make = new Synthetic("chain");
const LINES = [
  `key ${"tok_"}${make.lowerAlnum(24)}`,
  `key ${"war_"}${make.lowerAlnum(24)} # fine`,
  `key ${"war_"}${make.lowerAlnum(24)}`,
  "a tok_ that is none, and a war_ too",
  "an ordinary line of some length that says nothing",
  "} // sec-",
];

/** A text of lines, and edits of it: at a place some lines go and others come. */
const LINE = fc.constantFrom(...LINES);
const TEXT = fc.array(LINE, { minLength: 100, maxLength: 300 });
const EDIT = fc.tuple(fc.nat(), fc.nat(5), fc.array(LINE, { maxLength: 5 }));

function versions(
  text: readonly string[],
  edits: readonly (readonly [number, number, readonly string[]])[],
): readonly Buffer[] {
  let lines = [...text];
  const all = [lines];
  for (const [place, gone, come] of edits) {
    lines = [...lines];
    lines.splice(place % lines.length, gone, ...come);
    all.push(lines);
  }
  return all.map((version) => Buffer.from(version.join("\n")));
}

function byKeyword({ keywords, places }: KeywordHits): readonly string[] {
  return keywords.map((keyword, index) => `${places[index]} ${keyword}`).sort();
}

test("stretches are alike, in order, and apart", () => {
  fc.assert(
    fc.property(TEXT, fc.array(EDIT, { minLength: 1, maxLength: 6 }), (text, edits) => {
      const all = versions(text, edits);
      const [old, bytes] = [all[0] ?? Buffer.alloc(0), all.at(-1) ?? Buffer.alloc(0)];
      let [oldEnd, end] = [0, 0];
      for (const stretch of commonStretches(old, bytes)) {
        expect([stretch.old >= oldEnd, stretch.at >= end]).toEqual([true, true]);
        [oldEnd, end] = [stretch.old + stretch.length, stretch.at + stretch.length];
        expect(old.subarray(stretch.old, oldEnd).equals(bytes.subarray(stretch.at, end))).toBe(true);
      }
    }),
  );
});

test("a chain knows the keywords of each version, and finds what each has that is new", () => {
  fc.assert(
    fc.property(TEXT, fc.array(EDIT, { minLength: 1, maxLength: 6 }), (text, edits) => {
      const chain = new HitChain();
      for (const bytes of versions(text, edits)) {
        const { all } = linkHits(RULES, bytes, chain.kinship(bytes, ""));
        const places = Array.from({ length: all.length }, (_, index) => all.placeAt(index));
        const keywords = places.map((_, index) => all.keywordAt(index));
        expect(byKeyword({ keywords, places })).toEqual(byKeyword(findHits(RULES, bytes, 0, bytes.length)));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        chain.remember(bytes, "", { hits: all, clean: false, silent: false, plain: false, size: bytes.length });
      }
    }),
  );
});

test("scanning versions one after the other finds what scanning each of them finds", () => {
  fc.assert(
    fc.property(TEXT, fc.array(EDIT, { minLength: 1, maxLength: 6 }), (text, edits) => {
      const chain = new HitChain();
      for (const bytes of versions(text, edits)) {
        const content = { path: "", blob: undefined, bytes };
        expect(scanLinked(chain, RULES, content).sightings).toEqual(scanContent(RULES, content).sightings);
      }
    }),
  );
});

/** A text in which no rule finds anything, and what makes credentials of it or ends them. */
const BODY = make.lowerAlnum(24);
const HARMLESS = [
  "an ordinary line of some length that says nothing",
  `key ${"war_"}${make.lowerAlnum(24)} # fine`,
  `key ${"tok_"}${BODY.slice(0, 11)}`,
  `${BODY.slice(11)} is the rest`,
  "} // sec-",
];
const SCRAPS = ["\n", " ", " # fine", "tok_", "to", BODY, BODY.slice(11), BODY.slice(0, 11), ...LINES];
/** What a difference is made of: pieces of the older version, in any order, also overlapping, and new text. */
const COPY = fc.record({
  from: fc.nat(),
  length: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 4_000 })),
});
const SCRAP = fc.array(fc.constantFrom(...SCRAPS), { maxLength: 3 });
const QUIET = fc.array(fc.constantFrom(...HARMLESS), { minLength: 20, maxLength: 200 });
const DIFFERENCE = fc.array(fc.oneof({ weight: 2, arbitrary: COPY }, { weight: 1, arbitrary: SCRAP }), {
  minLength: 1,
  maxLength: 12,
});

function build(
  old: Buffer,
  parts: readonly (typeof COPY extends fc.Arbitrary<infer C> ? C | readonly string[] : never)[],
) {
  const pieces: Buffer[] = [];
  const stretches: Stretch[] = [];
  let at = 0;
  for (const part of parts) {
    const from = "from" in part ? part.from % Math.max(1, old.length) : 0;
    const piece = "from" in part ? old.subarray(from, from + part.length) : Buffer.from(part.join(""));
    if ("from" in part && piece.length > 0) stretches.push({ old: from, at, length: piece.length });
    pieces.push(piece);
    at += piece.length;
  }
  return { bytes: Buffer.concat(pieces), stretches };
}

test("a version that says what it has of which other one yields what it yields on its own", () => {
  fc.assert(
    fc.property(QUIET, fc.array(DIFFERENCE, { minLength: 1, maxLength: 4 }), (text, differences) => {
      let bytes: Buffer = Buffer.from(text.join("\n"));
      let { known } = scanVersion(RULES, { path: "", blob: undefined, bytes }, undefined);
      for (const difference of differences) {
        const next = build(bytes, difference);
        const content = { path: "", blob: undefined, bytes: next.bytes };
        const version = scanVersion(RULES, content, { known, stretches: next.stretches });
        expect(version.scanned.sightings).toEqual(scanContent(RULES, content).sightings);
        const places = Array.from({ length: version.known.hits.length }, (_, index) =>
          version.known.hits.placeAt(index),
        );
        const keywords = places.map((_, index) => version.known.hits.keywordAt(index));
        expect(byKeyword({ keywords, places })).toEqual(byKeyword(findHits(RULES, next.bytes, 0, next.bytes.length)));
        bytes = next.bytes;
        known = version.known;
      }
    }),
    { numRuns: 500 },
  );
});

test("a keyword around a stretch that is shorter than itself is known once", () => {
  const [old, bytes] = [Buffer.from("o"), Buffer.from("a tok_ here")];
  const { known } = scanVersion(RULES, { path: "", blob: undefined, bytes: old }, undefined);
  expect(linkHits(RULES, bytes, { known, stretches: [{ old: 0, at: 3, length: 1 }] }).all.length).toBe(1);
});

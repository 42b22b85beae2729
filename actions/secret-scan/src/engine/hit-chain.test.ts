// What a chain of versions yields is what each version yields on its own.
import { Buffer } from "node:buffer";
import fc from "fast-check";
import { expect, test } from "vitest";
import { token } from "../rule/pattern.ts";
import type { SecretRule } from "../rule/secret-rule.ts";
import { Synthetic } from "../rule/synthetic.ts";
import { commonStretches } from "./common-stretches.ts";
import { HitChain, linkHits } from "./hit-chain.ts";
import { findHits, type KeywordHits } from "./keyword-hits.ts";
import { RuleSet } from "./rule-set.ts";
import { scanContent, scanLinked } from "./scan-content.ts";

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
      const chain = new HitChain(RULES);
      for (const bytes of versions(text, edits)) {
        const { all } = linkHits(RULES, bytes, chain.kinship(bytes, ""));
        const places = Array.from({ length: all.length }, (_, index) => all.placeAt(index));
        const keywords = places.map((_, index) => all.keywordAt(index));
        expect(byKeyword({ keywords, places })).toEqual(byKeyword(findHits(RULES, bytes, 0, bytes.length)));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        chain.remember(bytes, "", { hits: all, clean: false, plain: false, size: bytes.length });
      }
    }),
  );
});

test("scanning versions one after the other finds what scanning each of them finds", () => {
  fc.assert(
    fc.property(TEXT, fc.array(EDIT, { minLength: 1, maxLength: 6 }), (text, edits) => {
      const chain = new HitChain(RULES);
      for (const bytes of versions(text, edits)) {
        const content = { path: "", blob: undefined, bytes };
        expect(scanLinked(chain, RULES, content).sightings).toEqual(scanContent(RULES, content).sightings);
      }
    }),
  );
});

// A credential is found wherever it lies: at any offset, across the seams of parts and windows, and only once.
import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { token } from "../rule/pattern.ts";
import type { SecretRule } from "../rule/secret-rule.ts";
import { Synthetic } from "../rule/synthetic.ts";
import { RuleSet } from "./rule-set.ts";
import { scanContent } from "./scan-content.ts";
import { PartScan } from "./scan-parts.ts";

const NO_EXAMPLES = { flags: () => [], allows: () => [] };
const ANCHORED: SecretRule = {
  id: "anchored",
  title: "",
  ...token("tok_", "[a-z0-9]{24}", 24),
  level: "likely",
  examples: NO_EXAMPLES,
};
/** Its keyword stands in the middle, and it has two of them. */
const NEAR: SecretRule = {
  id: "near",
  title: "",
  keywords: ["middle", "ending"],
  pattern: /(?<![a-z0-9])(?<secret>[a-z0-9]{20}-middle-[a-z0-9]{20}-ending)(?![a-z0-9])/,
  reach: { before: 50, after: 40 },
  level: "likely",
  examples: NO_EXAMPLES,
};
const RULES = new RuleSet([ANCHORED, NEAR]);
const CONTENT = { path: "a.txt", blob: undefined };
const make = new Synthetic("seams");
const SECRETS = [`tok_${make.lowerAlnum(24)}`, `${make.lowerAlnum(20)}-middle-${make.lowerAlnum(20)}-ending`];

function scanInParts(bytes: Buffer, sizes: readonly number[]) {
  const scan = new PartScan(RULES, CONTENT);
  let at = 0;
  for (let index = 0; at < bytes.length; index++) {
    const size = sizes[index % sizes.length] ?? 1;
    scan.push(bytes.subarray(at, at + size));
    at += size;
  }
  scan.end();
  return scan;
}

const FILLER = fc.string({ unit: fc.constantFrom("x", " ", "\n", "_", "middle", "tok_"), maxLength: 400 });
const PLANTED = fc.array(fc.tuple(FILLER, fc.constantFrom(...SECRETS)), { minLength: 1, maxLength: 6 });

describe("a credential between anything", () => {
  it("is found as a whole content, with its place", () => {
    fc.assert(
      fc.property(PLANTED, (planted) => {
        const text = planted.map(([filler, secret]) => `${filler} ${secret}\n`).join("");
        const { sightings } = scanContent(RULES, { ...CONTENT, bytes: Buffer.from(text) });
        expect(sightings.map(({ secret }) => secret)).toEqual(planted.map(([, secret]) => secret));
        const lines = text.split("\n");
        for (const { line, column, endColumn, secret } of sightings) {
          expect(lines[line - 1]?.slice(column - 1, endColumn - 1)).toBe(secret);
        }
      }),
    );
  });

  it("is found in parts of any size as it is in the whole", () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(PLANTED, sizes, (planted, cuts) => {
        const bytes = Buffer.from(planted.map(([filler, secret]) => `${filler} ${secret}\n`).join(""));
        const whole = scanContent(RULES, { ...CONTENT, bytes }).sightings;
        const parts = scanInParts(bytes, cuts).sightings;
        const places = (found: typeof whole) =>
          found.map(({ ruleId, secret, line, column, endColumn }) => [ruleId, secret, line, column, endColumn]);
        expect(places(parts)).toEqual(places(whole));
      }),
      // A line that goes over many parts.
      { examples: [[[["x".repeat(400), SECRETS[0] ?? ""]], [1]]] },
    );
  });
});

it("is linear where keywords stand densely", () => {
  const dense = Buffer.from("middle-".repeat(200_000));
  expect(scanContent(RULES, { ...CONTENT, bytes: dense })).toMatchObject({ sightings: [], unscanned: [] });
});

it("decides between rules that find the same text: never both", () => {
  const generic: SecretRule = { ...ANCHORED, id: "generic", generic: true, level: "verified-format" };
  const longer: SecretRule = { ...ANCHORED, id: "longer", ...token("tok_", "[a-z0-9]{24};", 25), level: "likely" };
  const bytes = Buffer.from(`a ${SECRETS[0]}; b`);
  const idsWith = (...rules: readonly SecretRule[]) =>
    scanContent(new RuleSet(rules), { ...CONTENT, bytes }).sightings.map(({ ruleId }) => ruleId);
  expect(idsWith(generic, ANCHORED)).toEqual(["anchored"]);
  expect(idsWith(ANCHORED, longer)).toEqual(["longer"]);
  expect(idsWith({ ...longer, level: "possible" }, ANCHORED)).toEqual(["anchored"]);
});

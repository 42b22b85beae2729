import fc from "fast-check";
import { expect, test } from "vitest";
import { printedJson } from "./printed-json.ts";

const HOSTILE = [
  "\u009b31m",
  "\u007f",
  "##[error]",
  "#\u200b#[x]",
  "\u202e",
  "\u2028",
  "\u{e0041}",
  "\n::error::x",
  '"',
];

test("the JSON stays what it was, and nothing in it acts", () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary" })))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.dictionary(text, text), (value) => {
      const printed = printedJson(JSON.stringify(value, undefined, 2));
      expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(printed).not.toMatch(/^::|#|(?=[^\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/mu);
    }),
  );
});

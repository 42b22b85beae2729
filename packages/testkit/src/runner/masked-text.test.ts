import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maskText } from "./masked-text.ts";

describe("maskText", () => {
  test.each([
    ["a secret b", ["secret"], "a *** b"],
    ["secret", ["secret"], "***"],
    ["secretsecret.", ["secret"], "***."],
    ["abcdef", ["bcd", "cde"], "a***f"],
    ["ababa b", ["aba"], "*** b"],
    ["text", ["", "other"], "text"],
  ])("%j without %j is %j", (text, values, masked) => {
    expect(maskText(text, values)).toBe(masked);
  });

  test("no value is left, whatever the text", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 9 }), fc.array(word, { maxLength: 3 }), (words, values) => {
        const masked = maskText(words.join(""), values);
        expect(values.filter((value) => masked.includes(value))).toEqual([]);
      }),
    );
  });
});

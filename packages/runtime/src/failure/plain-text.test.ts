import fc from "fast-check";
import { expect, test } from "vitest";
import { plainText } from "./plain-text.ts";

test.each([
  ["plain text, ü and 🙂", "plain text, ü and 🙂"],
  ["a\r\nb\tc", "a\\u{d}\\u{a}b\\u{9}c"],
  ["\u001b[31mred", "\\u{1b}[31mred"],
  ["\u202Eabc\u2028", "\\u{202e}abc\\u{2028}"],
  ["\uD800", "\uFFFD"],
])("%j becomes %j", (text, plain) => {
  expect(plainText(text)).toBe(plain);
});

test("no text yields more than one line or anything unprintable, and length is bounded", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(20), (text, maxLength) => {
      const plain = plainText(text, maxLength);
      expect(plain).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(plain.length).toBeLessThanOrEqual(maxLength * "\\u{10ffff}".length + 1);
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { clip } from "./clip.ts";

test("leaves short text alone", () => {
  expect(clip("abc", 3)).toBe("abc");
});

test("marks the cut", () => {
  expect(clip("abcd", 3)).toBe("ab…");
});

test("keeps a surrogate pair whole", () => {
  expect(clip("a🎉bc", 3)).toBe("a…");
});

test("never exceeds the length and never tears a character", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 40 }), (text, maxLength) => {
      const cut = clip(text, maxLength);
      expect(cut.length).toBeLessThanOrEqual(maxLength);
      expect(cut.isWellFormed()).toBe(true);
    }),
  );
});

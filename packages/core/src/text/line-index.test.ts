import fc from "fast-check";
import { expect, it } from "vitest";
import { LineIndex } from "./line-index.ts";

it.each([
  ["", 0, 1, 1],
  ["ab", 1, 1, 2],
  ["a\nb", 2, 2, 1],
  ["a\r\nb", 3, 2, 1],
  ["a\rb", 2, 2, 1],
  ["a\n\nb", 2, 2, 1],
  ["😀b", 2, 1, 3],
  ["a\n", 99, 2, 98],
])("%j at %i is line %i, column %i", (text, offset, line, column) => {
  expect(new LineIndex(text).position(offset)).toEqual({ line, column });
});

it("agrees with splitting the text", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "\n", "\r\n", "\r", "ü")), fc.nat(), (parts, at) => {
      const text = parts.join("");
      const offset = text.length === 0 ? 0 : at % text.length;
      fc.pre(!(text[offset] === "\n" && text[offset - 1] === "\r"));
      const before = text.slice(0, offset).split(/\r\n|\n|\r/);
      expect(new LineIndex(text).position(offset)).toEqual({
        line: before.length,
        column: (before.at(-1) ?? "").length + 1,
      });
    }),
  );
});

// JSON of hostile authors: as JSON.parse reads it, but never too deep.
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseJson } from "./json-text.ts";

test("JSON is read as it is, brackets in strings or not", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 20 }), (json) => {
      expect(parseJson(json)).toEqual(JSON.parse(json));
    }),
  );
  expect(parseJson(JSON.stringify(`\\"${"[".repeat(1000)}`))).toBe(`\\"${"[".repeat(1000)}`);
});

test.each(["[", '{"a":'])("what is nested too deep is refused: %s", (open) => {
  expect(() => parseJson(open.repeat(201))).toThrow(SyntaxError);
  expect(() => parseJson(open.repeat(1_000_000))).toThrow(SyntaxError);
});

test("what is nested as deep as allowed is read", () => {
  expect(() => parseJson(`${"[".repeat(200)}${"]".repeat(200)}`)).not.toThrow();
});

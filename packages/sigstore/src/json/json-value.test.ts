import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isJsonObject, listAt, textAt, valueAt } from "./json-value.ts";

const VALUE = { a: { b: ["x"], c: "text", d: null }, e: 1 };

describe("a value", () => {
  it("is found at its path", () => {
    expect(valueAt(VALUE)).toBe(VALUE);
    expect(valueAt(VALUE, "a", "d")).toBeNull();
    expect(textAt(VALUE, "a", "c")).toBe("text");
    expect(listAt(VALUE, "a", "b")).toEqual(["x"]);
  });

  it.each([["x"], ["a", "b", "0"], ["a", "c", "length"], ["constructor"], ["__proto__"], ["a", "d", "e"]])(
    "is not at %j %j %j",
    (...path) => {
      expect(valueAt(VALUE, ...path)).toBeUndefined();
    },
  );

  it("of another kind is no text and no list", () => {
    expect(textAt(VALUE, "e")).toBeUndefined();
    expect(listAt(VALUE, "a", "c")).toEqual([]);
  });

  it("of any kind is looked at without an error", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(fc.string()), (value, path) => {
        const text = textAt(value, ...path);
        expect(text === undefined || typeof text === "string").toBe(true);
        expect(Array.isArray(listAt(value, ...path))).toBe(true);
      }),
    );
  });
});

it.each<[unknown, boolean]>([
  [{}, true],
  [[], false],
  [null, false],
  ["{}", false],
])("%j is an object: %s", (value, is) => {
  expect(isJsonObject(value)).toBe(is);
});

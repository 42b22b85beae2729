import { expect, it } from "vitest";
import { at, entriesOf, textsAt } from "./record.ts";

it("sees own properties only", () => {
  expect(["constructor", "__proto__", "toString"].map((key) => at({}, key))).toEqual([undefined, undefined, undefined]);
  expect(at(JSON.parse('{ "__proto__": { "a": 1 } }'), "__proto__", "a")).toBe(1);
});

it("finds nothing where the shape is another one", () => {
  for (const value of [undefined, null, 1, "text", [1]]) {
    expect([at(value, "length"), entriesOf(value), textsAt(value, "length")]).toEqual([undefined, [], []]);
  }
  expect(textsAt({ a: ["x", 1, null] }, "a")).toEqual(["x"]);
});

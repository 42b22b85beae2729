import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJsonDocument, textField } from "./json-document.ts";

const LIMITS = { maxBytes: 100_000 };

describe("a JSON document", () => {
  it("is what was written", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
        const text = JSON.stringify(object);
        expect(parseJsonDocument(text, "it", { maxBytes: 10_000_000 })).toEqual(JSON.parse(text));
      }),
    );
  });

  it.each([
    ["no JSON", "{"],
    ["nothing", ""],
    ["a list", "[]"],
    ["null", "null"],
    ["two documents", "{} {}"],
    ["nested too deep", `{"a":${"[".repeat(200)}${"]".repeat(200)}}`],
    ["nested far too deep", `{"a":${"[".repeat(40_000)}`],
    ["too large", `{"a":"${"ä".repeat(50_000)}"}`],
  ])("cannot be %s", (_, text) => {
    expect(() => parseJsonDocument(text, "it", LIMITS)).toThrow(expect.objectContaining({ code: "invalid-input" }));
  });

  it("may hold brackets in strings, and a byte order mark in front", () => {
    const object = { a: `${"[".repeat(300)}\\"{`, 'b"[': "\\" };
    expect(parseJsonDocument(`\uFEFF${JSON.stringify(object)}`, "it", LIMITS)).toEqual(object);
  });

  it("may hold very long strings, and strings of backslashes and quotation marks", () => {
    const object = { a: "x".repeat(20_000_000), b: `\\"`.repeat(100_000), c: "\\".repeat(100_001), d: "[" };
    expect(parseJsonDocument(JSON.stringify(object), "it", { maxBytes: 64_000_000 })).toEqual(object);
  });

  it("gives no inherited fields", () => {
    expect(textField(Object.create({ a: "b" }), "a")).toBeUndefined();
    expect(textField({ a: 1 }, "a")).toBeUndefined();
    expect(textField({ a: "b" }, "a")).toBe("b");
  });
});

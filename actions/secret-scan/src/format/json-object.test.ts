import { Buffer } from "node:buffer";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseBase64Object, parseJsonObject, textMember } from "./json-object.ts";

test("reads what was written, in plain text and in both alphabets of base 64", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string()), (object) => {
      const text = JSON.stringify(object);
      const expected: unknown = JSON.parse(text);
      expect(parseJsonObject(text)).toEqual(expected);
      expect(parseBase64Object(Buffer.from(text).toString("base64url"))).toEqual(expected);
      expect(parseBase64Object(Buffer.from(text).toString("base64"))).toEqual(expected);
    }),
  );
});

test.each(["", "[]", "null", "{", "{}x", `{"a":"${"x".repeat(20_000)}"}`])("refuses %j", (text) => {
  expect(parseJsonObject(text)).toBeUndefined();
});

test("gives texts of a bearable length only", () => {
  expect(textMember({ a: "x" }, "a")).toBe("x");
  expect(textMember({ a: 1 }, "a")).toBeUndefined();
  expect(textMember({ a: "x".repeat(201) }, "a")).toBeUndefined();
});

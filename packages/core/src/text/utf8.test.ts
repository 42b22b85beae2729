import fc from "fast-check";
import { expect, test } from "vitest";
import { clipUtf8, utf8Length } from "./utf8.ts";

const anyText = fc.string({ unit: "binary" });

test("counts what an encoder writes", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(utf8Length(text)).toBe(Buffer.byteLength(text, "utf8"));
    }),
  );
});

test.each([
  ["\ud800", 3],
  ["é", 2],
  ["€", 3],
  ["🎉", 4],
])("counts %j as %d bytes", (text, bytes) => {
  expect(utf8Length(text)).toBe(bytes);
});

test("a cut fits, is a start of the text, and is as long as whole characters allow", () => {
  fc.assert(
    fc.property(anyText, fc.nat({ max: 60 }), (text, maxBytes) => {
      const cut = clipUtf8(text, maxBytes);
      expect(utf8Length(cut)).toBeLessThanOrEqual(maxBytes);
      expect(text.startsWith(cut)).toBe(true);
      const [next = ""] = text.slice(cut.length);
      if (next !== "") expect(utf8Length(cut) + 4).toBeGreaterThan(maxBytes);
    }),
  );
});

import { Buffer } from "node:buffer";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fromBase32, toBase32 } from "./base32.ts";

// RFC 4648, section 10, without the padding.
test.each([
  ["", ""],
  ["f", "MY"],
  ["fo", "MZXQ"],
  ["foo", "MZXW6"],
  ["foob", "MZXW6YQ"],
  ["fooba", "MZXW6YTB"],
  ["foobar", "MZXW6YTBOI"],
])("encodes %j as the RFC does", (plain, encoded) => {
  expect(toBase32(Buffer.from(plain))).toBe(encoded);
  expect(Buffer.from(fromBase32(encoded.toLowerCase()) ?? []).toString()).toBe(plain);
});

test("gives back every sequence of bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      expect(fromBase32(toBase32(bytes))).toEqual(bytes);
    }),
  );
});

test("refuses foreign characters", () => {
  expect(fromBase32("ABC1")).toBeUndefined();
});

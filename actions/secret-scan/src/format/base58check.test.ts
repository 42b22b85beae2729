import { Buffer } from "node:buffer";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fromBase58Check, toBase58Check } from "./base58check.ts";

test("writes the address of the empty hash as everybody does", () => {
  expect(toBase58Check(Buffer.alloc(21))).toBe("1111111111111111111114oLvT2");
});

test("gives back every payload", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 78 }), (bytes) => {
      expect(fromBase58Check(toBase58Check(bytes))).toEqual(Buffer.from(bytes));
    }),
  );
});

test("refuses a changed character, a foreign one and what is too long", () => {
  const text = toBase58Check(Buffer.from("0123456789"));
  expect(fromBase58Check(`${text.slice(0, -1)}${text.endsWith("z") ? "y" : "z"}`)).toBeUndefined();
  expect(fromBase58Check(`${text}0`)).toBeUndefined();
  expect(fromBase58Check(toBase58Check(Buffer.alloc(150, 1)))).toBeUndefined();
});

import { expect, test } from "vitest";
import { bech32Checksum, isBech32 } from "./bech32.ts";

// Valid strings of BIP-173.
test.each([
  ["A12UEL5L", "a"],
  ["a12uel5l", "a"],
  ["abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw", "abcdef"],
  ["split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w", "split"],
])("accepts %s", (text, prefix) => {
  expect(isBech32(text, prefix)).toBe(true);
});

// Invalid ones of the same list: a wrong checksum, and mixed case.
test.each([
  ["A1G7SGD8", "a"],
  ["a12Uel5l", "a"],
])("refuses %s", (text, prefix) => {
  expect(isBech32(text, prefix)).toBe(false);
});

test("computes the checksum of no data", () => {
  expect(bech32Checksum("a", "")).toBe("2uel5l");
});

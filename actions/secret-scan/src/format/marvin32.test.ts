import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { marvin32, marvinSeed } from "./marvin32.ts";

// The published test values of Marvin with this seed; each is 64 bits, and the hash is one half XOR the other.
test.each([
  ["", 0x30ed35c1, 0x00cd3c7d],
  ["af", 0x48e73fc7, 0x7d75ddc1],
  ["e70f", 0xb5f6e1fc, 0x485dbff8],
  ["37f495", 0xf0b07c78, 0x9b8cf7e8],
  ["8642dc59", 0x7008f2e8, 0x7e9cf556],
  ["153fb79826", 0xe6c08c6d, 0xa2afa997],
  ["0932e6246c47", 0x6f04bf1a, 0x5ea24060],
  ["ab427ea8d10fc7", 0xe11847e4, 0xf0678c41],
])("hashes the bytes %s", (hex, high, low) => {
  expect(marvin32(Buffer.from(hex, "hex"), [0x001bdbcc, 0x004fb61a])).toBe((high ^ low) >>> 0);
});

test("reads a seed from its name", () => {
  expect(marvinSeed("Default0")).toEqual([0x756c7430, 0x44656661]);
});

import { expect, test } from "vitest";
import { hexCrc, hexCrcReversed } from "./hex-crc.ts";

test("writes the check value of CRC-32 in both orders of bytes", () => {
  expect(hexCrc("123456789")).toBe("cbf43926");
  expect(hexCrcReversed("123456789")).toBe("2639f4cb");
});

test("pads with zeros", () => {
  expect(hexCrc("")).toBe("00000000");
});

import { expect, test } from "vitest";
import { base64Crc } from "./base64-crc.ts";

test("writes the check value of CRC-32, the lowest byte first", () => {
  expect(base64Crc("123456789")).toBe("Jjn0yw");
});

import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { armorChecksum, splitArmor } from "./pgp-armor.ts";

test("computes the check value of CRC-24 (OpenPGP)", () => {
  expect(armorChecksum(Buffer.from("123456789"))).toBe(`=${Buffer.from("21cf02", "hex").toString("base64")}`);
});

test("splits a body from its checksum", () => {
  expect(splitArmor("\nAAAA\nBB==\n=abcd\n")).toEqual({ base64: "\nAAAA\nBB==\n", checksum: "=abcd" });
  expect(splitArmor("\\nAAAA\\n=abcd\\n").checksum).toBeUndefined();
  expect(splitArmor("\nAAAA\n").checksum).toBeUndefined();
});

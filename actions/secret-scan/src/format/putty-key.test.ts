import { expect, test } from "vitest";
import { puttyMac } from "./putty-key.ts";

const key = { algorithm: "ssh-ed25519", encryption: "none", comment: "c", publicBlob: "AAAA", privateBlob: "AAAB" };

test("depends on every part and on the version", () => {
  const macs = [
    puttyMac({ ...key, version: 2 }),
    puttyMac({ ...key, version: 3 }),
    puttyMac({ ...key, version: 3, comment: "d" }),
    puttyMac({ ...key, version: 3, publicBlob: "AAAC" }),
    puttyMac({ ...key, version: 3, privateBlob: "AAAC" }),
    puttyMac({ ...key, version: 3, algorithm: "ssh-rsa" }),
  ];
  expect(new Set(macs).size).toBe(macs.length);
  expect(macs.map((mac) => mac.length)).toEqual([40, 64, 64, 64, 64, 64]);
});

import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ed25519Pair, isEd25519Pair } from "./ed25519-pair.ts";

describe("isEd25519Pair", () => {
  it("computes the public key of RFC 8032, section 7.1, test 1", () => {
    const seed = Buffer.from("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60", "hex");
    const known = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
    expect(ed25519Pair(seed).subarray(32).toString("hex")).toBe(known);
  });

  it("knows a pair from one with a bit turned over", () => {
    const seed = fc.uint8Array({ minLength: 32, maxLength: 32 });
    fc.assert(
      fc.property(seed, fc.nat(511), (bytes, bit) => {
        const pair = ed25519Pair(bytes);
        expect(isEd25519Pair(pair)).toBe(true);
        pair[bit >> 3] = (pair[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(isEd25519Pair(pair)).toBe(false);
      }),
      { numRuns: 20 },
    );
  });

  it("refuses every other length", () => {
    for (const length of [0, 32, 63, 65]) expect(isEd25519Pair(Buffer.alloc(length))).toBe(false);
  });
});

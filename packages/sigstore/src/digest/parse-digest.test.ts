import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DIGEST_ALGORITHMS } from "./artifact-digest.ts";
import { digestOfHex, formatDigest, parseDigest } from "./parse-digest.ts";

const LENGTHS = { sha256: 64, sha384: 96, sha512: 128 };

describe("parseDigest", () => {
  it("reads what formatDigest writes", () => {
    const digest = fc.constantFrom(...DIGEST_ALGORITHMS).chain((algorithm) => {
      const hex = fc.string({
        unit: fc.constantFrom(..."0123456789abcdef"),
        minLength: LENGTHS[algorithm],
        maxLength: LENGTHS[algorithm],
      });
      return fc.record({ algorithm: fc.constant(algorithm), hex });
    });
    fc.assert(
      fc.property(digest, (one) => {
        expect(parseDigest(formatDigest(one))).toEqual(one);
      }),
    );
  });

  it.each([
    "",
    "sha256:",
    "a".repeat(64),
    `sha1:${"a".repeat(40)}`,
    `sha512:${"a".repeat(64)}`,
    `SHA256:${"a".repeat(64)}`,
    `sha256:${"a".repeat(63)}g`,
    `sha256:${"a".repeat(63)}\n`,
    ` sha256:${"a".repeat(64)}`,
  ])("refuses %j", (text) => {
    expect(parseDigest(text)).toBeUndefined();
  });

  it("tells the algorithm by the length, in either case", () => {
    expect(digestOfHex("AB".repeat(48))).toEqual({ algorithm: "sha384", hex: "ab".repeat(48) });
    expect(digestOfHex("ab".repeat(20))).toBeUndefined();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shannonEntropy } from "./entropy.ts";

describe("shannonEntropy", () => {
  it.each([
    ["", 0],
    ["aaaa", 0],
    ["abab", 1],
    ["abcd", 2],
    ["0123456789abcdef", 4],
  ])("of %j is %d bits", (text, bits) => {
    expect(shannonEntropy(text)).toBeCloseTo(bits);
  });

  it("lies between nothing and the logarithm of the length", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const bits = shannonEntropy(text);
        expect(bits).toBeGreaterThanOrEqual(0);
        expect(bits).toBeLessThanOrEqual(Math.log2(text.length) + 1e-9);
      }),
    );
  });
});

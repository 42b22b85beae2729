import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longerStarts } from "./longer-starts.ts";

const HEX = "0123456789abcdef";

describe("longerStarts", () => {
  it("lengthens what is common once more", () => {
    expect(longerStarts("k_", "ab", "b")).toEqual(["k_a", "k_ba", "k_bb"]);
  });

  it("misses no text that goes on with the alphabet, and names each once", () => {
    const text = fc.string({ unit: fc.constantFrom(...HEX), minLength: 2, maxLength: 8 });
    const common = fc.string({ unit: fc.constantFrom(...HEX), maxLength: 16 });
    fc.assert(
      fc.property(text, common, (body, often) => {
        const starts = longerStarts("api-", HEX, often);
        return starts.filter((start) => `api-${body}`.startsWith(start)).length === 1;
      }),
    );
  });
});

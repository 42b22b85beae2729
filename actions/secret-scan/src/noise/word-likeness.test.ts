import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Synthetic } from "../rule/synthetic.ts";
import { isWordLike, wordLikeness } from "./word-likeness.ts";

describe("wordLikeness", () => {
  it.each([
    "authenticationProvider",
    "getAccessTokenFromHeader",
    "MAX_CONNECTIONS_PER_HOST",
    "application/x-www-form-urlencoded",
    "src/engine/rule-matcher",
    "the quick brown fox",
    "com.shop.payment.PaymentService",
    "kubernetes-dashboard-certs",
  ])("is high for %s", (text) => {
    expect(isWordLike(text)).toBe(true);
  });

  it.each([
    ["base 62", (make: Synthetic) => make.alnum(20)],
    ["hexadecimal", (make: Synthetic) => make.hex(32)],
    ["lower case and digits", (make: Synthetic) => make.lowerAlnum(20)],
    ["base 64 for URLs", (make: Synthetic) => make.base64url(32)],
  ])("is low for random %s but for one in two hundred", (_alphabet, draw) => {
    const make = new Synthetic("likeness");
    const wrong = Array.from({ length: 4000 }, () => draw(make)).filter(isWordLike);
    expect(wrong.length).toBeLessThan(20);
  });

  it("is a number for any text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: "binary" }), (text) => Number.isFinite(wordLikeness(text))),
    );
  });
});

import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mnemonicFits, toMnemonic } from "./mnemonic.ts";
import { MNEMONIC_WORDS } from "./mnemonic-words.ts";

const BYTES = fc
  .constantFrom(16, 20, 24, 28, 32)
  .chain((length) => fc.uint8Array({ minLength: length, maxLength: length }));

describe("MNEMONIC_WORDS", () => {
  it("is the list of the standard, byte for byte", () => {
    const digest = createHash("sha256")
      .update(`${MNEMONIC_WORDS.join("\n")}\n`)
      .digest("hex");
    expect(digest).toBe("2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda");
  });
});

describe("mnemonicFits", () => {
  it("agrees with the first two test vectors of the standard", () => {
    const [zeros, ones] = [toMnemonic(new Uint8Array(16)), toMnemonic(new Uint8Array(32).fill(255))];
    expect(zeros).toBe(`${"abandon ".repeat(11)}about`);
    expect(ones).toBe(`${"zoo ".repeat(23)}vote`);
  });

  it("holds for every phrase that is made", () => {
    fc.assert(fc.property(BYTES, (bytes) => mnemonicFits(toMnemonic(bytes)) === true));
  });

  it("fails for a changed last word, and is undefined for other texts", () => {
    const phrase = toMnemonic(new Uint8Array(16));
    expect(mnemonicFits(phrase.replace("about", "abandon"))).toBe(false);
    expect(mnemonicFits(phrase.replace("about", "lockstep"))).toBeUndefined();
    expect(mnemonicFits("abandon abandon about")).toBeUndefined();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => mnemonicFits(text) === undefined));
  });
});

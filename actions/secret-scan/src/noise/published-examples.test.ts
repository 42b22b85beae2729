import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toMnemonic } from "../format/mnemonic.ts";
import { isPublishedExample } from "./published-examples.ts";

describe("isPublishedExample", () => {
  it("knows the credentials of RFC 7617 in base64", () => {
    expect(isPublishedExample(Buffer.from(["Aladdin", "open sesame"].join(":")).toString("base64"))).toBe(true);
  });

  it("knows the test vectors of BIP-39", () => {
    expect(isPublishedExample(toMnemonic(new Uint8Array(16).fill(0x7f)))).toBe(true);
    expect(isPublishedExample(toMnemonic(new Uint8Array(16).fill(0x80)))).toBe(true);
  });

  it("knows nothing else", () => {
    fc.assert(fc.property(fc.string({ maxLength: 1000 }), (text) => !isPublishedExample(text)));
  });
});

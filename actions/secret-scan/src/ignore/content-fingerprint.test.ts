import { Secret } from "@lockstep/core";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { Synthetic } from "../rule/synthetic.ts";
import { contentFingerprint } from "./content-fingerprint.ts";

const secret = new Synthetic("fingerprint").alnum(40);
const latin1 = fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((byte) => String.fromCharCode(byte)) });

test("it is 32 hexadecimal digits, and the same every time", () => {
  fc.assert(
    fc.property(fc.string(), latin1, fc.option(fc.string(), { nil: undefined }), (family, text, key) => {
      const made = contentFingerprint(family, text, key);
      expect(made).toMatch(/^[0-9a-f]{32}$/);
      expect(contentFingerprint(family, text, key)).toBe(made);
    }),
  );
});

test("it never holds the secret's bytes as they are, nor the key", () => {
  const made = contentFingerprint("acme", secret, "salt");
  expect([made.includes(secret), made === contentFingerprint("acme", secret, undefined)]).toEqual([false, false]);
});

describe("it differs", () => {
  const base = contentFingerprint("acme", secret, "k");

  it.each([
    ["for another secret", contentFingerprint("acme", `${secret}x`, "k")],
    ["for another family", contentFingerprint("acme2", secret, "k")],
    ["for another key", contentFingerprint("acme", secret, "l")],
    ["without a key", contentFingerprint("acme", secret, undefined)],
  ])("%s", (_, other) => {
    expect(other).not.toBe(base);
  });

  it("for any two different secrets", () => {
    fc.assert(
      fc.property(latin1, latin1, (a, b) => {
        expect(contentFingerprint("f", a, "k") === contentFingerprint("f", b, "k")).toBe(a === b);
      }),
    );
  });
});

test("a Secret is used by its value", () => {
  expect(contentFingerprint("acme", secret, new Secret("k"))).toBe(contentFingerprint("acme", secret, "k"));
});

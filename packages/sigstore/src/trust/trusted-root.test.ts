// Trusted roots: strict where a slip would widen trust, tolerant where a newer one says more.
import { createAuthority } from "@lockstep/testkit/sigstore";
import fc from "fast-check";
import { expect, test } from "vitest";
import { VerificationFailure } from "../verify/verification-failure.ts";
import { embeddedTrustedRoots } from "./embedded-root.ts";
import { parseTrustedRoots } from "./trusted-root.ts";

const ROOT = createAuthority().trustedRoot();
const TEXT = JSON.stringify(ROOT);

function read(content: string): number | string {
  try {
    return parseTrustedRoots(content).length;
  } catch (error) {
    if (error instanceof VerificationFailure) return error.step;
    throw error;
  }
}

/** With what one expression finds replaced in its text. */
const changed = (from: RegExp, to: string) => TEXT.replace(from, to);

test.each([
  ["one", TEXT, 1],
  ["one over many lines", JSON.stringify(ROOT, null, 2), 1],
  ["several, one a line", `${TEXT}\n${TEXT}\n`, 2],
  ["several without a final newline", `${TEXT}\n${TEXT}`, 2],
  ["one that says more than is known", changed(/^\{/, '{"more":{"to":"come"},'), 1],
  ["one with nothing in it", '{"mediaType":"application/vnd.dev.sigstore.trustedroot.v0.1+json"}', 1],
])("%s", (_, content, expected) => {
  expect(read(content)).toBe(expected);
});

test.each([
  ["nothing", ""],
  ["a list", `[${TEXT}]`],
  ["bytes behind it", `${TEXT}x`],
  ["no media type", changed(/"mediaType":"[^"]*",/, "")],
  ["another media type", changed(/trustedroot/, "bundle")],
  ["a period without a start", changed(/"start":"[^"]*"/, '"end":"2030-01-01T00:00:00Z"')],
  ["no period", changed(/,"validFor":\{[^}]*\}/, "")],
  [
    "a period that ends before it starts",
    changed(/"start":"[^"]*"/, '"start":"2030-01-01T00:00:00Z","end":"2029-01-01T00:00:00Z"'),
  ],
  ["a start that is no time", changed(/"start":"[^"]*"/, '"start":"long ago"')],
  ["an authority without certificates", changed(/"certificates":\[[^\]]*\]/, '"certificates":[]')],
  [
    "a certificate that is none",
    changed(/"certificates":\[\{"rawBytes":"[^"]*"/, '"certificates":[{"rawBytes":"AAAA"'),
  ],
  ["a key that is none", changed(/"rawBytes":"[^"]*","keyDetails"/, '"rawBytes":"AAAA","keyDetails"')],
  ["a log without an id", changed(/"logId":\{[^}]*\}/, '"logId":{}')],
  ["logs of which none can be used", changed(/"keyDetails":"[^"]*"/g, '"keyDetails":"ML_DSA_65"')],
  ["too many characters", " ".repeat(4 * 1024 * 1024 + 1)],
])("%s is refused", (_, content) => {
  expect(content).not.toBe(TEXT);
  expect(read(content)).toBe("trusted-root");
});

test("a log whose key is of a newer kind is left out", () => {
  const [root] = parseTrustedRoots(changed(/"keyDetails":"PKIX_ECDSA_P256_SHA_256"/, '"keyDetails":"ML_DSA_65"'));
  const [whole] = parseTrustedRoots(TEXT);
  expect([whole?.tlogs.length, root?.tlogs.length]).toEqual([2, 1]);
});

test("whatever comes is a root or refused", () => {
  fc.assert(fc.property(fc.json(), (json) => read(json) === "trusted-root"));
});

test("the embedded root is that of the public instance", () => {
  const [root, ...more] = embeddedTrustedRoots();
  expect(more).toEqual([]);
  expect(root?.tlogs.map(({ baseURL }) => new URL(baseURL).host)).toContain("rekor.sigstore.dev");
  expect(root?.certificateAuthorities.length).toBeGreaterThan(0);
  expect(root?.ctlogs.length).toBeGreaterThan(0);
});

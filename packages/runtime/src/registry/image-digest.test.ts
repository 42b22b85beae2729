import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseImageDigest, writeImageDigest } from "./image-digest.ts";

const DIGEST = `sha256:${"a".repeat(64)}`;

describe("parseImageDigest", () => {
  it.each([
    ["ghcr.io/octo/tool", "ghcr.io", "octo/tool"],
    ["ghcr.io/octo/tool:1.0", "ghcr.io", "octo/tool"],
    ["alpine", "docker.io", "library/alpine"],
    ["alpine:3.20", "docker.io", "library/alpine"],
    ["octo/tool", "docker.io", "octo/tool"],
    ["docker.io/alpine", "docker.io", "library/alpine"],
    ["localhost/tool", "localhost", "tool"],
    ["localhost:5000/a/b:v1", "localhost:5000", "a/b"],
    ["127.0.0.1:5000/a", "127.0.0.1:5000", "a"],
    ["[::1]:5000/a", "[::1]:5000", "a"],
  ])("reads %s", (text, registry, name) => {
    expect(parseImageDigest(`${text}@${DIGEST}`)).toEqual({ registry, name, digest: DIGEST });
  });

  it.each([
    "ghcr.io/octo/tool:1.0",
    `@${DIGEST}`,
    DIGEST,
    `ghcr.io/octo/tool@${DIGEST}0`,
    `ghcr.io/octo/tool@sha512:${"a".repeat(128)}`,
    `ghcr.io/octo/tool@${DIGEST.toUpperCase()}`,
    `ghcr.io/Octo/tool@${DIGEST}`,
    `ghcr.io/../tool@${DIGEST}`,
    `ghcr.io/a?b@${DIGEST}`,
    `https://ghcr.io/a@${DIGEST}`,
    `user:word@ghcr.io/a@${DIGEST}`,
    `169.254.169.254/a@${DIGEST}`,
    `ghcr.io/a:b c@${DIGEST}`,
    `ghcr.io/${"a/".repeat(300)}b@${DIGEST}`,
  ])("refuses %s", (text) => {
    expect(() => parseImageDigest(text)).toThrow(expect.objectContaining({ code: "invalid-input" }));
  });

  it("reads again what it has written", () => {
    const part = fc.stringMatching(/^[a-z][a-z0-9]{0,7}$/);
    const host = fc
      .tuple(part, fc.constantFrom(".example.test", ":5000", ".example.test:8080"))
      .map((two) => two.join(""));
    fc.assert(
      fc.property(host, fc.array(part, { minLength: 1, maxLength: 4 }), (registry, parts) => {
        const image = { registry, name: parts.join("/"), digest: DIGEST };
        expect(parseImageDigest(writeImageDigest(image))).toEqual(image);
      }),
    );
  });
});

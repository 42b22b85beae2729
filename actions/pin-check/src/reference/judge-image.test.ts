import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeImage } from "./judge-image.ts";

const HEX = "0123456789abcdef".repeat(4);
const DIGEST = `sha256:${HEX}`;

describe("judgeImage", () => {
  it.each([
    `x@${DIGEST}`,
    `x:1@${DIGEST}`,
    `ghcr.io/o/r:tag@sha512:${HEX}${HEX}`,
    `registry.example.test:5000/x@${DIGEST}`,
    `localhost/x@${DIGEST}`,
    `Registry.example.test/x@${DIGEST}`,
    `[2001:db8::1]:5000/x@${DIGEST}`,
    `a.b/c_d/e__f/g--h/i.j:V1.2_3-x@${DIGEST}`,
    `x:${"t".repeat(128)}@${DIGEST}`,
  ])("%s is a digest", (image) => {
    expect(judgeImage(image).verdict).toBe("digest");
  });

  it.each([
    "x",
    "x:latest",
    "registry.example.test:5000/x",
    "registry.example.test:5000/x:1",
    "x@sha256:short",
    `x@sha256:${HEX}0`,
    `x@sha256:${HEX.toUpperCase()}`,
    `x@sha1:${HEX.slice(0, 40)}`,
    "x@",
    `x@${DIGEST}@${DIGEST}`,
    "x:Tag",
    "x:",
  ])("%s is mutable", (image) => {
    expect(judgeImage(image).verdict).toBe("mutable-image");
  });

  it.each([
    "",
    `@${DIGEST}`,
    `:1@${DIGEST}`,
    `/x@${DIGEST}`,
    `a//x@${DIGEST}`,
    `registry.example.test/@${DIGEST}`,
    "registry.example.test/:1",
    `alpine:latest foo@${DIGEST}`,
    ` x@${DIGEST}`,
    `x@${DIGEST}\n`,
    "x\u0000:1",
    "x\u00a0:1",
    `x\u202e@${DIGEST}`,
    `Alpine@${DIGEST}`,
    "Alpine",
    "registry.example.test/O/r:1",
    `x:@${DIGEST}`,
    `x:.1@${DIGEST}`,
    `x:${"t".repeat(129)}@${DIGEST}`,
    `a..b@${DIGEST}`,
    `a___b@${DIGEST}`,
    `-a@${DIGEST}`,
    `a-@${DIGEST}`,
    `a?b@${DIGEST}`,
    `host:port/x@${DIGEST}`,
  ])("%j is invalid", (image) => {
    expect(judgeImage(image).verdict).toBe("invalid");
  });

  it("calls only a name of the grammar a digest", () => {
    const part = fc.string({
      maxLength: 8,
      unit: fc.constantFrom("a", "0", "B", ".", "_", "-", "/", ":", "@", " ", "\t", "é"),
    });
    fc.assert(
      fc.property(part, (name) => {
        const { verdict } = judgeImage(`${name}@${DIGEST}`);
        const component = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
        const label = "(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])";
        const domain = `${label}(?:\\.${label})*(?::[0-9]+)?`;
        const named = new RegExp(`^(?:${domain}/)?${component}(?:/${component})*(?::\\w[\\w.-]{0,127})?$`);
        expect(verdict === "digest").toBe(named.test(name));
      }),
      { numRuns: 2000 },
    );
  });

  it("answers for text of any length", () => {
    for (const unit of ["a-", "a.", "a_", "-", "a", "A1", "a/"]) {
      expect(judgeImage(`${unit.repeat(100_000)}!@${DIGEST}`).verdict).toBe("invalid");
    }
  });
});

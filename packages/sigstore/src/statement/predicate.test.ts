import { describe, expect, it } from "vitest";
import { customPredicate } from "./predicate.ts";

describe("a predicate of the user's own", () => {
  it("is taken as it is", () => {
    const type = "https://example.test/attestation/v1";
    expect(customPredicate(type, '{"b":1,"a":[null]}')).toEqual({
      type,
      content: { b: 1, a: [null] },
      label: "custom",
    });
  });

  it.each([
    "",
    "attestation",
    "example.test/attestation",
    "https://example.test/a b",
    "https://example.test/ä",
    `https://example.test/${"a".repeat(2000)}`,
    "https://slsa.dev/provenance/v1",
    "https://slsa.dev/provenance/v0.2",
    "HTTPS://slsa.dev/provenance/v1",
    "https://slsa.dev/verification_summary/v1",
  ])("cannot have the type %j", (type) => {
    expect(() => customPredicate(type, "{}")).toThrow(expect.objectContaining({ code: "invalid-input" }));
  });

  it.each(["", "[]", "1", "{"])("cannot be %j", (json) => {
    const custom = () => customPredicate("https://example.test/v1", json);
    expect(custom).toThrow(expect.objectContaining({ code: "invalid-input" }));
  });
});

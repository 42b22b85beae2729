import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { combinedName } from "./combined-name.ts";

describe("the name of the combined file", () => {
  it.each([
    ["", "app", undefined, "app.intoto.jsonl"],
    ["", "app", "v1.2.3", "app-v1.2.3.intoto.jsonl"],
    ["", "app", "releases/2026 ä", "app-releases-2026-.intoto.jsonl"],
    ["", ".github", "v1", "github-v1.intoto.jsonl"],
    ["", "...", undefined, "attestations.intoto.jsonl"],
    ["linux-x64", "app", "v1", "linux-x64.intoto.jsonl"],
    ["linux.intoto.jsonl", "app", "v1", "linux.intoto.jsonl"],
  ])("of %j, %j and %j is %s", (given, repository, tag, expected) => {
    expect(combinedName(given, repository, tag)).toBe(expected);
  });

  it.each(["a/b", "..", ".hidden", "a b", "ä", "a".repeat(200), ".intoto.jsonl"])("cannot be %j", (given) => {
    expect(() => combinedName(given, "app", undefined)).toThrow(expect.objectContaining({ code: "invalid-input" }));
  });

  it("is always one that releases can have", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (repository, tag) => {
        expect(combinedName("", repository, tag)).toMatch(/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}$/);
      }),
    );
  });
});

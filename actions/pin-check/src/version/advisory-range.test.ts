import fc from "fast-check";
import { satisfies } from "semver";
import { describe, expect, it } from "vitest";
import { endOf, isInRange, parseRange, startOf } from "./advisory-range.ts";
import { readVersionTag } from "./version-tag.ts";

function inRange(version: string, text: string): boolean | undefined {
  const [tag, range] = [readVersionTag(version), parseRange(text)];
  if (!tag || !range) throw new Error("no version or no range");
  return isInRange(tag, range);
}

describe("isInRange", () => {
  it.each([
    ["v1.2.2", "< 1.2.3", true],
    ["v1.2.3", "< 1.2.3", false],
    ["v1.2.3", "<= 1.2.3", true],
    ["v1.2.3-beta", "< 1.2.3", true],
    ["v1.0.0", ">= 1.0.0, < 1.2.3", true],
    ["v0.9.9", ">= 1.0.0, < 1.2.3", false],
    ["v1.0.0", "> 1.0.0", false],
    ["v1.0.0", "= 1.0.0", true],
    ["v1.0.1", "= 1.0.0", false],
    ["v45.0.8", "<=45.0.7", false],
    ["v4.9.9", "<= 4", true],
    ["v1.5.0", "= 1", true],
    ["v5.0.0", "> 4", true],
    ["v4.9.9", "> 4", false],
    ["v3", "< 4.1.0", true],
    ["v5", "< 4.1.0", false],
    ["v4", "< 4.1.0", undefined],
    ["v4", ">= 3.0.0, < 4.1.0", undefined],
    ["v4", ">= 5.0.0, < 5.1.0", false],
    ["v1", "= 1", true],
  ])("%s in %s: %s", (version, range, expected) => {
    expect(inRange(version, range)).toBe(expected);
  });

  it("agrees with semver on full versions", () => {
    const part = fc.nat({ max: 3 });
    const version = fc.tuple(part, part, part).map((parts) => parts.join("."));
    const bound = fc.tuple(fc.constantFrom("=", "<", "<=", ">", ">="), version).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(version, fc.array(bound, { minLength: 1, maxLength: 3 }), (own, bounds) => {
        expect(inRange(own, bounds.join(", "))).toBe(satisfies(own, bounds.join(" ")));
      }),
    );
  });
});

describe("parseRange", () => {
  it.each(["", "1.2.3", "~> 1.2", "< main", ">= 1.0.0,", "< cli-1.0.0", "< 1.0.0 || > 2.0.0", `< ${"1".repeat(400)}`])(
    "refuses %j",
    (text) => {
      expect(parseRange(text)).toBeUndefined();
    },
  );

  it("tells where a range begins and ends", () => {
    const range = parseRange(">= 1.0.0, < 1.2.3") ?? [];
    expect([startOf(range), endOf(range)]).toEqual(["1.0.0", "1.2.3"]);
    expect(endOf(parseRange("> 1.0.0") ?? [])).toBeUndefined();
  });
});

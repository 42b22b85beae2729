import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differenceBetween, findLookalike } from "./lookalike-owner.ts";
import { WELL_KNOWN_OWNERS } from "./well-known-owners.ts";

const letters = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });

describe("findLookalike", () => {
  it.each([
    ["action", "actions"],
    ["actionss", "actions"],
    ["acti0ns", "actions"],
    ["ACTOINS", "actions"],
    ["c1oudf1are", "cloudflare"],
    ["horne-assistant", "home-assistant"],
    ["svvatinem", "swatinem"],
    ["pyap", "pypa"],
    ["sny", undefined],
    ["pypo", undefined],
    ["actions", undefined],
    ["Azure", undefined],
    ["octo-org", undefined],
    ["", undefined],
    ["a".repeat(100_000), undefined],
  ])("%.20s: %s", (owner, known) => {
    expect(findLookalike(owner)).toBe(known);
  });

  it("takes no well-known owner for another, and holds each once in lower case", () => {
    expect(WELL_KNOWN_OWNERS.map(findLookalike).filter((found) => found !== undefined)).toEqual([]);
    expect(WELL_KNOWN_OWNERS).toEqual([...new Set(WELL_KNOWN_OWNERS.map((owner) => owner.toLowerCase()))].sort());
  });
});

describe("differenceBetween", () => {
  it("is symmetric, and none only between equal texts", () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(differenceBetween(a, b)).toBe(differenceBetween(b, a));
        expect(differenceBetween(a, b) === "none").toBe(a === b);
      }),
    );
  });

  it("sees every single edit and swap, and no further one, as a full search would", () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(differenceBetween(a, b)).toBe(searchDifference(a, b));
      }),
      { numRuns: 2_000 },
    );
  });
});

/** By trying every edit of `a` in turn. */
function searchDifference(a: string, b: string): string {
  if (a === b) return "none";
  const places = Array.from({ length: a.length + 1 }, (_, index) => [a.slice(0, index), a.slice(index)] as const);
  const edits = places.flatMap(([head, tail]) => [
    head + tail.slice(1),
    ...[..."abc"].flatMap((letter) => [head + letter + tail, head + letter + tail.slice(1)]),
  ]);
  if (edits.includes(b)) return "edit";
  const swaps = places.map(([head, tail]) => head + (tail[1] ?? "") + (tail[0] ?? "") + tail.slice(2));
  return swaps.includes(b) ? "swap" : "more";
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits } from "./apply-edits.ts";
import { collectEdits } from "./collect-edits.ts";
import type { Edit, Fix } from "./finding.ts";

function fixesWith(edits: readonly (readonly Edit[])[]): readonly Fix[] {
  return edits.map((list) => ({ description: "x", edits: list }));
}

const edit = (file: string, start: number, end: number, text: string): Edit => ({ file, start, end, text });

describe("collectEdits", () => {
  it("takes each fix as a whole, and leaves one that overlaps for the next run", () => {
    const fixes = [
      [edit("a", 0, 2, "x"), edit("b", 5, 5, "y")],
      [edit("b", 1, 2, "z"), edit("a", 1, 3, "!")],
      [edit("b", 6, 7, "w")],
    ];
    expect(Object.fromEntries(collectEdits(fixesWith(fixes)))).toEqual({
      a: [edit("a", 0, 2, "x")],
      b: [edit("b", 5, 5, "y"), edit("b", 6, 7, "w")],
    });
  });

  it("makes an edit that two findings share once", () => {
    const shared = [edit("a", 0, 0, "x")];
    expect(collectEdits(fixesWith([shared, shared])).get("a")).toEqual(shared);
  });

  it("gives edits that can always be applied together", () => {
    const arbitrary = fc
      .tuple(fc.nat(20), fc.nat(5), fc.constantFrom("", "x", "yy"))
      .map(([start, length, text]) => edit("a", start, Math.min(20, start + length), text));
    fc.assert(
      fc.property(fc.array(fc.array(arbitrary, { minLength: 1, maxLength: 1 })), (fixes) => {
        applyEdits("x".repeat(20), collectEdits(fixesWith(fixes)).get("a") ?? []);
      }),
    );
  });
});

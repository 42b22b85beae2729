// Plays the numbered cases of the threat model on real machines. A case that ends otherwise than it declares fails.
import { describe, expect, it } from "vitest";
import { type Case, endingOf } from "./case.ts";
import { CASES } from "./cases.ts";
import { PRIVILEGED } from "./privileged.ts";
import { Stage } from "./stage.ts";

describe("the table of cases", () => {
  it("has every number once, in order", () => {
    expect(CASES.map(({ id }) => id)).toEqual(Array.from({ length: 69 }, (_, index) => `T${index + 1}`));
  });

  it("says why of everything that is out of scope, and plays all else", () => {
    expect(CASES.filter(({ outcome, why }) => outcome === "out-of-scope" && why === undefined)).toEqual([]);
    expect(CASES.filter(({ outcome, run }) => outcome !== "out-of-scope" && run === undefined)).toEqual([]);
  });
});

describe.skipIf(!PRIVILEGED)("a case ends as declared", () => {
  const played = CASES.flatMap((one) => (one.run === undefined ? [] : [{ ...one, run: one.run }]));
  it.each(played)(
    "$id: $title: $outcome",
    async ({ outcome, run }: Case & { readonly run: NonNullable<Case["run"]> }) => {
      await using stage = new Stage();
      expect(await run(stage)).toBe(endingOf(outcome));
    },
  );
});

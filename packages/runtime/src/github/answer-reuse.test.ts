import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AnswerReuse, MAX_REUSE_MS } from "./answer-reuse.ts";

const NOW = Date.UTC(2026, 0, 2);

describe("answers of earlier runs", () => {
  it("are used while they are younger than the bound, and never if they come from the future", () => {
    fc.assert(
      fc.property(fc.integer({ min: -2 * MAX_REUSE_MS, max: 2 * MAX_REUSE_MS }), (age) => {
        expect(new AnswerReuse(() => NOW).takes(NOW - age)).toBe(age >= 0 && age < MAX_REUSE_MS);
      }),
      { examples: [[0], [-1], [MAX_REUSE_MS - 1], [MAX_REUSE_MS]] },
    );
  });

  it("are not used without a time", () => {
    expect(new AnswerReuse(() => NOW).takes(Number.NaN)).toBe(false);
  });

  it("are used no more once everything is to be asked anew, but what is asked from then on is", () => {
    let now = NOW;
    const reuse = new AnswerReuse(() => now);
    reuse.askAnew();
    now += 1000;
    expect([reuse.takes(NOW - 1), reuse.takes(NOW), reuse.takes(now)]).toEqual([false, true, true]);
  });

  it("are counted once for each report, with the age of the oldest in whole minutes", () => {
    const reuse = new AnswerReuse(() => NOW);
    for (const age of [5_000, 61_000, MAX_REUSE_MS, 0]) reuse.takes(NOW - age);
    expect(reuse.counts()).toEqual({ "reused answers": 3, "minutes since the oldest": 2 });
    expect(reuse.counts()).toEqual({});
  });
});

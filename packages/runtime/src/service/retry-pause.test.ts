import { describe, expect, it } from "vitest";
import { pauseBefore } from "./retry-pause.ts";

const LIMITS = { pauseMs: 1000, maxPauseMs: 10_000 };

describe("pauseBefore", () => {
  it.each([
    [2, null, 1000],
    [3, null, 2000],
    [30, null, 10_000],
    [2, "0", 1000],
    [2, "7", 7000],
    [2, " 10 ", 10_000],
    [2, "11", undefined],
    [2, "999999999", undefined],
    [2, "Wed, 21 Oct 2015 07:28:00 GMT", 1000],
    [2, "Wed, 21 Oct 2099 07:28:00 GMT", undefined],
    [2, "soon", 1000],
    [2, "-5", 1000],
  ])("before attempt %i with retry-after %j waits %j", (attempt, retryAfter, expected) => {
    expect(pauseBefore(attempt, retryAfter, LIMITS)).toBe(expected);
  });
});

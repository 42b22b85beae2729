import { expect, it } from "vitest";
import { isAttemptUpTo } from "./attempt.ts";

it.each([
  ["2", "2", true],
  ["1", "2", true],
  ["9", "10", true],
  ["3", "2", false],
  ["10", "9", false],
  ["", "2", false],
  ["0", "2", false],
  ["01", "2", false],
  ["1", "", false],
  ["1e0", "2", false],
])("attempt %j of a run at attempt %j is let in: %j", (attempt, last, expected) => {
  expect(isAttemptUpTo(attempt, last)).toBe(expected);
});

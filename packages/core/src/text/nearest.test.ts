import { expect, it } from "vitest";
import { nearest } from "./nearest.ts";

it.each([
  ["pin-chek", ["pin-check", "secret-scan"], "pin-check"],
  ["PIN-CHECK", ["pin-check"], "pin-check"],
  ["fial", ["fail", "warn"], undefined],
  ["fai", ["fail", "warn"], "fail"],
  ["something-else", ["fail", "warn"], undefined],
  ["x".repeat(100_000), ["fail"], undefined],
  ["a", [], undefined],
])("%.20s among %j", (word, known, expected) => {
  expect(nearest(word, known)).toBe(expected);
});

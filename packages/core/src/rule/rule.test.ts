import { expect, it } from "vitest";
import { defineRule } from "./rule.ts";

const base = {
  title: "t",
  severity: "note",
  confidence: "low",
  needs: [],
  why: "w",
  fix: "f",
  examples: { flags: [], allows: [] },
  check: () => [],
} as const;

it("refuses an id that is not kebab-case", () => {
  for (const id of ["", "Upper", "a_b", "a--b", "-a", "a b", "../a"]) {
    expect(() => defineRule({ ...base, id })).toThrow(TypeError);
  }
});

it("knows where the rule is documented", () => {
  expect(new URL(defineRule({ ...base, id: "some-rule" }).helpUrl).pathname).toMatch(/\/docs\/rules\/some-rule\.md$/);
});

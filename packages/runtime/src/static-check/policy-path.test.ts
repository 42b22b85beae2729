import { expect, test } from "vitest";
import { normalizePolicyPath } from "./policy-path.ts";

test.each([
  [".github/lockstep.yml", ".github/lockstep.yml"],
  ["./policy.yml", "policy.yml"],
  ["a//b/../policy.yml", "a/policy.yml"],
  ["..policy.yml", "..policy.yml"],
])("%s is looked up as %s", (given, normal) => {
  expect(normalizePolicyPath(given)).toBe(normal);
});

test.each(["../policy.yml", "a/../../policy.yml", "..", ".", "a/", "/policy.yml"])("%s is refused", (given) => {
  expect(() => normalizePolicyPath(given)).toThrow(expect.objectContaining({ code: "invalid-input" }));
});

import { expect, it } from "vitest";
import { allowsRelease } from "./release-range.ts";

it.each([
  ["", "1", true],
  ["*", "1", true],
  ["==1.2", "1.2.0", true],
  ["1.2", "1.3", false],
  ["==1.2.*", "1.2.9", true],
  ["==1.2.*", "1.3", false],
  ["1.*", "1.3", true],
  ["!=1.2.*", "1.2.9", false],
  ["!=1.2", "1.3", true],
  [">=1.2,<2", "1.10", true],
  [">=1.2,<2", "2.0", false],
  [">1", "1.0", false],
  ["<=1", "1.0", true],
  ["~=1.4", "1.9", true],
  ["~=1.4", "2.0", false],
  ["~=1.4.2", "1.5", false],
  ["^1.4", "1.99", true],
  ["^1.4", "2", false],
  ["^0.3", "0.4", false],
  ["^0.0.3", "0.0.4", false],
  ["^0.0", "0.0.9", true],
  ["^0", "0.9", true],
  ["~1.4", "1.4.9", true],
  ["~1.4", "1.5", false],
  ["~1", "1.9", true],
  ["~1", "2", false],
])("%j and %s: %s", (specifier, version, allowed) => {
  expect(allowsRelease(specifier, version)).toBe(allowed);
});

it.each([
  ["^1||^2", "1.0"],
  [">=1.0b1", "1.0"],
  ["^1", "1.0.post1"],
  [">=1.*", "1.0"],
  ["===", "1"],
  ["<", "1"],
])("cannot tell of %j and %s", (specifier, version) => {
  expect(allowsRelease(specifier, version)).toBeUndefined();
});

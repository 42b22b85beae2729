import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAskablePath, objectIdIn, qualifyName } from "./revision.ts";

describe("qualifyName", () => {
  it.each([
    ["v1", "refs/tags/v1", "refs/heads/v1", "v1"],
    ["release/1.x", "refs/tags/release/1.x", "refs/heads/release/1.x", "release/1.x"],
    ["refs/tags/v1", "refs/tags/v1", undefined, "v1"],
    ["refs/heads/main", undefined, "refs/heads/main", undefined],
    ["refs/pull/1/merge", "refs/tags/refs/pull/1/merge", "refs/heads/refs/pull/1/merge", "refs/pull/1/merge"],
  ])("reads %s", (name, tag, branch, release) => {
    expect(qualifyName(name)).toEqual({ tag, branch, release });
  });

  it.each([
    "",
    "@",
    "main~1",
    "v1^{}",
    ":/fix",
    "main:action.yml",
    "a b",
    "a..b",
    "@{-1}",
    "v1.",
    ".v1",
    "a/.b",
    "x.lock",
  ])("asks nothing for %j, which git would take for an expression or nothing at all", (name) => {
    expect(qualifyName(name)).toEqual({ tag: undefined, branch: undefined, release: undefined });
  });
});

describe("objectIdIn", () => {
  it("takes ids in either case and hands out lower case", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."0123456789abcdefABCDEF"), minLength: 40, maxLength: 40 }),
        (id) => {
          expect(objectIdIn(id)).toBe(id.toLowerCase());
        },
      ),
    );
  });

  it.each([
    "",
    "a".repeat(39),
    "a".repeat(41),
    "a".repeat(64),
    `${"a".repeat(40)}-evil`,
    "g".repeat(40),
    `${"a".repeat(40)}\n`,
  ])("finds none in %j", (text) => {
    expect(objectIdIn(text)).toBeUndefined();
  });
});

describe("isAskablePath", () => {
  it.each([".github/workflows/a.yml", `${"a/".repeat(15)}b`, "x".repeat(1000)])("asks about %s", (path) => {
    expect(isAskablePath(path)).toBe(true);
  });

  it.each(["", "../a", "/a", `${"a/".repeat(16)}b`, "x".repeat(1001)])("does not ask about %s", (path) => {
    expect(isAskablePath(path)).toBe(false);
  });
});

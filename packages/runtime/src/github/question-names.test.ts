import { UsageError } from "@lockstep/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkOwner, checkPath, checkRef, checkRepositoryName } from "./question-names.ts";

describe("names in an address", () => {
  it.each(["a", "a/b.yml", ".github/lockstep.yml", "50% #?&/ünï.md", "...", "a.."])("accepts the path %j", (path) => {
    expect(() => checkPath(path)).not.toThrow();
  });

  it.each([
    "",
    "/a",
    "a/",
    "a//b",
    ".",
    "..",
    "a/../b",
    "a/./b",
    "a\nb",
    "a\0",
    "\uD800",
    "x".repeat(4097),
    `${"a/".repeat(64)}a`,
  ])("refuses the path %j", (path) => {
    expect(() => checkPath(path)).toThrow(UsageError);
  });

  it.each(["main", "release/1.x", "refs/heads/a", "v1.2.3", "a".repeat(40)])("accepts the ref %j", (ref) => {
    expect(() => checkRef(ref)).not.toThrow();
  });

  it.each([
    "",
    "@",
    ".",
    "..",
    "a/../b",
    "a..b",
    "a\nb",
    "\uDC00",
    "x".repeat(256),
    "main~1",
    "v1^{}",
    "@{u}",
    "main:a.yml",
    "a b",
    "a*",
    "a?",
    "a[b",
    "a\\b",
    "/a",
    "a/",
    "a//b",
    "a.",
    ".a",
    "a/.b",
    "a.lock",
    "a.lock/b",
  ])("refuses the ref %j", (ref) => {
    expect(() => checkRef(ref)).toThrow(UsageError);
  });

  it.each([
    ["octo", "a/b"],
    ["octo", ".."],
    [".", "demo"],
    ["", "demo"],
    ["octo", "a%2e"],
    ["octo", "x".repeat(101)],
  ])("refuses the repository %j / %j", (owner, name) => {
    expect(() => checkRepositoryName({ owner, name })).toThrow(UsageError);
  });

  it.each(["", "a/b", "..", "a b", "x".repeat(101)])("refuses the owner %j", (owner) => {
    expect(() => checkOwner(owner)).toThrow(UsageError);
  });

  it("lets no path out of its place in an address", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (path) => {
        try {
          checkPath(path);
        } catch {
          return;
        }
        const address = new URL(
          `https://api.example.test/contents/${path.split("/").map(encodeURIComponent).join("/")}`,
        );
        expect(address.pathname.slice("/contents/".length).split("/").map(decodeURIComponent).join("/")).toBe(path);
      }),
    );
  });
});

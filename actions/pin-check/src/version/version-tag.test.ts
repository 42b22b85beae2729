import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFullVersion, isMoving, isOfLine, readVersionTag, sortVersionTags } from "./version-tag.ts";

describe("readVersionTag", () => {
  it.each([
    ["v4", "", [4], "4.0.0"],
    ["4.1", "", [4, 1], "4.1.0"],
    ["v4.1.2", "", [4, 1, 2], "4.1.2"],
    ["v04.1.2", "", [4, 1, 2], "4.1.2"],
    ["v1.2.3.4", "", [1, 2, 3], "1.2.3"],
    ["v1.2.3-beta.1", "", [1, 2, 3], "1.2.3-beta.1"],
    ["v1.2.3+build-7", "", [1, 2, 3], "1.2.3"],
    ["v1.2.3.rc1", "", [1, 2, 3], "1.2.3-rc1"],
    ["setup-v1.2.3-rc.1", "setup-", [1, 2, 3], "1.2.3-rc.1"],
    ["release/2.0", "release/", [2, 0], "2.0.0"],
    ["@scope/tool@1.0.0", "@scope/tool@", [1, 0, 0], "1.0.0"],
  ])("reads %s", (name, prefix, numbers, version) => {
    const tag = readVersionTag(name);
    expect([tag?.prefix, tag?.numbers, tag?.version.version]).toEqual([prefix, numbers, version]);
  });

  it.each(["main", "v", "latest", "node-20", "v1x", "1.2.3/x", "", "v99999999999", `v${"1".repeat(300)}`])(
    "finds no version in %j",
    (name) => {
      expect(readVersionTag(name)).toBeUndefined();
    },
  );

  it("takes any text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-_/@v0-9.+]{0,300}$/)), (name) => {
        expect(readVersionTag(name)?.name ?? name).toBe(name);
      }),
    );
  });
});

describe("sortVersionTags", () => {
  it("puts the version of the repository, then the precise, then the high one first", () => {
    const names = ["v4", "cli-v9.0.0", "v4.1", "main", "v4.1.2", "v4.1.2-rc.1", "v4.1.10", "v4.1.2"];
    expect(sortVersionTags(names).map(({ name }) => name)).toEqual([
      "v4.1.10",
      "v4.1.2",
      "v4.1.2-rc.1",
      "v4.1",
      "v4",
      "cli-v9.0.0",
    ]);
  });
});

describe("lines of releases", () => {
  const isOf = (tag: string, line: string): boolean => {
    const [a, b] = [readVersionTag(tag), readVersionTag(line)];
    return a !== undefined && b !== undefined && isOfLine(a, b);
  };

  it.each([
    ["v4.1.2", "v4", true],
    ["4.1.2", "v4.1", true],
    ["v4", "v4", true],
    ["v41.0.0", "v4", false],
    ["v4", "v4.1", false],
    ["cli-v4.1.2", "v4", false],
  ])("%s is of %s: %s", (tag, line, expected) => {
    expect(isOf(tag, line)).toBe(expected);
  });

  it.each([
    ["v4", false],
    ["v4.1", false],
    ["v4.1.2", true],
    ["v4.1.2.3", true],
    ["cli-v4.1.2", true],
    ["main", false],
    ["", false],
  ])("%j is a full version: %s", (name, expected) => {
    expect(isFullVersion(name)).toBe(expected);
  });

  it("moves unless three numbers are written", () => {
    const moving = ["v4", "v4.1", "v4.1.2"].map((name) => {
      const tag = readVersionTag(name);
      return tag && isMoving(tag);
    });
    expect(moving).toEqual([true, true, false]);
  });
});

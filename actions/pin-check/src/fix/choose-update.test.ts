import { describe, expect, it } from "vitest";
import { dayBefore, releasesAfter } from "./choose-update.ts";

const tag = (name: string) => ({ name, commit: name.padEnd(40, "0") });
const TAGS = ["v5.0.0", "v5", "v4.10.0", "v4.9.1", "v4.9.1-rc.1", "v4", "cli-v4.11.0", "nightly", "v3.9.9"].map(tag);

describe("releasesAfter", () => {
  it.each([
    ["v4.9.0", "minor", ["v4.10.0", "v4.9.1"]],
    ["v4.9.0", "major", ["v5.0.0", "v4.10.0", "v4.9.1"]],
    ["v4.10.0", "minor", []],
    ["v4", "minor", ["v4.10.0", "v4.9.1"]],
    ["cli-v4.10.0", "major", ["cli-v4.11.0"]],
    ["main", "major", []],
  ] as const)("after %s, %s: %j", (current, level, expected) => {
    expect(releasesAfter(current, TAGS, level).map((release) => release.tag)).toEqual(expected);
  });

  it("takes no tag of something else than a commit", () => {
    expect(releasesAfter("v1.0.0", [{ name: "v1.0.1", commit: undefined }], "minor")).toEqual([]);
  });
});

describe("dayBefore", () => {
  it.each([
    ["2026-03-01", 1, "2026-02-28"],
    ["2026-01-03", 7, "2025-12-27"],
    ["2026-01-03", 0, "2026-01-03"],
  ])("%s less %i days is %s", (today, days, expected) => {
    expect(dayBefore(today, days)).toBe(expected);
  });
});

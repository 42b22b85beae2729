import { describe, expect, it } from "vitest";
import { isUse } from "./pipeline-file.ts";

describe("isUse", () => {
  it.each([
    ["step", true],
    ["reusable-workflow", true],
    ["container", false],
    ["docker-action", false],
    ["", false],
  ])("of %j: %s", (site, expected) => {
    expect(isUse(site)).toBe(expected);
  });
});

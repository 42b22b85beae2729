import { SourceFile } from "@lockstep/core";
import { describe, expect, it } from "vitest";
import { readIgnores } from "./read-ignores.ts";

const KNOWN = ["unpinned-action", "unpinned-image"];

function read(text: string) {
  return readIgnores([new SourceFile("f.yml", text)], KNOWN);
}

describe("comments and what is wrong with them", () => {
  it.each([
    ["# lockstep: ignore[unpinned-action] why", 1, 0],
    ["# lockstep: ignore[unpinned-action, no-rule] why", 1, 1],
    ["# lockstep: ignore[constructor]", 1, 1],
    ["# lockstep: ignore", 1, 1],
    ["# ratchet:exclude", 1, 0],
    ["# zizmor: ignore[artipacked]", 0, 0],
    ["# zizmor: ignore[impostor-commit]", 1, 0],
    ["# nothing", 0, 0],
  ])("%s", (text, comments, flaws) => {
    const found = read(text);
    expect([found.comments.length, found.detections.length]).toEqual([comments, flaws]);
  });

  it("suggests the rule that was meant", () => {
    const [{ detection } = {}] = read("# lockstep: ignore[unpinned-acton] why").detections;
    expect(detection?.message).toContain("unpinned-action");
    expect(read("# lockstep: ignore[xyz] why").detections[0]?.detection.message).not.toContain("unpinned-");
  });
});

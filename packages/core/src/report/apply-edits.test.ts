import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits } from "./apply-edits.ts";

describe("applyEdits", () => {
  it.each([
    ["abc", [], "abc"],
    ["abc", [{ start: 1, end: 2, text: "X" }], "aXc"],
    [
      "abc",
      [
        { start: 3, end: 3, text: "!" },
        { start: 0, end: 0, text: "?" },
      ],
      "?abc!",
    ],
    ["😀b", [{ start: 2, end: 3, text: "ü" }], "😀ü"],
  ])("%j with %j gives %j", (text, edits, expected) => {
    expect(applyEdits(text, edits)).toBe(expected);
  });

  it.each([
    [
      [
        { start: 0, end: 2, text: "" },
        { start: 1, end: 3, text: "" },
      ],
    ],
    [[{ start: 2, end: 1, text: "" }]],
    [[{ start: 0, end: 4, text: "" }]],
    [[{ start: -1, end: 1, text: "" }]],
  ])("refuses %j on a text of three characters", (edits) => {
    expect(() => applyEdits("abc", edits)).toThrow(RangeError);
  });

  it("keeps everything outside the edit", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (before, old, after, replacement) => {
        const edit = { start: before.length, end: before.length + old.length, text: replacement };
        expect(applyEdits(before + old + after, [edit])).toBe(before + replacement + after);
      }),
    );
  });
});

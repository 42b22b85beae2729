import { SourceFile } from "@lockstep/core";
import { describe, expect, it } from "vitest";
import { editReference } from "./edit-reference.ts";

/** The edit of the first three characters of a reference, written as given. */
function editOf(written: string, value: string, used = value) {
  const file = new SourceFile("w.yml", `uses: ${written} # o/r`);
  const reference = { site: "step", value, start: 6, end: 6 + written.length, path: "" } as const;
  return editReference({ file, reference, value: used }, 0, 3, "a/b");
}

describe("editReference", () => {
  it.each([
    ["o/r@v1", 6],
    ["'o/r@v1'", 7],
    ['"o/r@v1"', 7],
  ])("edits the value of %s, not what is around it", (written, start) => {
    expect(editOf(written, "o/r@v1")).toEqual({ file: "w.yml", start, end: start + 3, text: "a/b" });
  });

  it("leaves alone what does not stand there as it is used", () => {
    expect(editOf('"o\\x2fr@v1"', "o/r@v1")).toBeUndefined();
    expect(editOf("${{ matrix.tool }}", "${{ matrix.tool }}", "o/r@v1")).toBeUndefined();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvCell } from "./render-csv.ts";

/** What a reader by RFC 4180 makes of a cell. */
function readBack(cell: string): string {
  return cell.slice(1, -1).replaceAll('""', '"');
}

describe("a cell", () => {
  it.each([
    ["plain", '"plain"'],
    ['a "b", c', '"a ""b"", c"'],
    ["=1+1", `"'=1+1"`],
    ["+1", `"'+1"`],
    ["-1", `"'-1"`],
    ["@SUM(A1)", `"'@SUM(A1)"`],
    ["  =1", `"'  =1"`],
    ["\t=1", '"\\t=1"'],
    ["\r=1", '"\\r=1"'],
    ["＝1", `"'＝1"`],
    ["", '""'],
  ])("%j is %s", (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it("never starts a formula, never ends its line, and is read back as what it shows", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const cell = csvCell(text);
        expect(cell).not.toMatch(/[\r\n]/);
        expect(cell.slice(1, -1)).not.toMatch(/(?<!")"(?:"")*(?!")/);
        expect(readBack(cell)).not.toMatch(/^\s*[=+\-@\t\r]/);
      }),
    );
  });
});

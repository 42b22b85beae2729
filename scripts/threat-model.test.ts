import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "./repository.ts";
import { invariantsIn, problemsIn } from "./threat-model.ts";

const PAGE = readFileSync(join(ROOT, "docs/threat-model.md"), "utf8");
const TEST =
  'describe("group", () => {\n  it("holds", () => {});\n  it.each([1])(\n    "on %s",\n    () => {});\n});\n';

function row(number: number, ...holders: readonly string[]): string {
  return `| INV-${number} | A promise. | ${holders.join("<br>")} |\n`;
}

function problemsOf(...rows: readonly string[]): readonly string[] {
  return problemsIn(rows.join(""), (file) => (file === "a.test.ts" ? TEST : undefined));
}

describe("the threat model", () => {
  it("names tests that exist", () => {
    const read = (file: string) => (existsSync(join(ROOT, file)) ? readFileSync(join(ROOT, file), "utf8") : undefined);
    expect(problemsIn(PAGE, read)).toEqual([]);
  });

  it("is read in full", () => {
    expect(invariantsIn(PAGE)).toHaveLength(PAGE.split("\n| INV-").length - 1);
    const holders = invariantsIn(PAGE).flatMap((invariant) => invariant.holders);
    expect(holders).toHaveLength(PAGE.split(".test.ts`: ").length - 1);
  });
});

describe("problemsIn", () => {
  it("finds titles of single and of repeated tests", () => {
    expect(problemsOf(row(1, '`a.test.ts`: "holds"', '`a.test.ts`: "on %s"'))).toEqual([]);
  });

  it.each([
    ["a file that does not exist", [row(1, '`b.test.ts`: "holds"')]],
    ["a title that is not in the file", [row(1, '`a.test.ts`: "hold"')]],
    ["the title of a group", [row(1, '`a.test.ts`: "group"')]],
    ["one test of several", [row(1, '`a.test.ts`: "holds"', '`a.test.ts`: "gone"')]],
    ["an invariant without a test", [row(1, "trust")]],
    ["a gap in the numbers", [row(2, '`a.test.ts`: "holds"')]],
    ["a page without invariants", []],
  ])("reports %s", (_case, rows) => {
    expect(problemsOf(...rows)).toHaveLength(1);
  });
});

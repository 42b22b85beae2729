// The tables in which actions compare themselves with others: every row of ours is backed by a rule or a test that exists.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PIN_CHECK } from "@lockstep/pin-check";
import { SECRET_SCAN } from "@lockstep/secret-scan";
import { describe, expect, it } from "vitest";
import { ROOT } from "./repository.ts";
import { holdersIn, missing } from "./threat-model.ts";

/** The rows of an action's table, without its head and its last row, which holds versions. */
function rowsOf(action: string): readonly string[] {
  const page = readFileSync(join(ROOT, `actions/${action}/README.md`), "utf8");
  const table = page.slice(page.indexOf("<!-- comparison -->"), page.indexOf("<!-- /comparison -->"));
  return table.split("\n").filter((line) => line.startsWith("| ") && !/^\| (?:---|What is|\*)/.test(line));
}

const PAGES = [
  { check: PIN_CHECK, rows: rowsOf("pin-check"), columns: 10 },
  { check: SECRET_SCAN, rows: rowsOf("secret-scan"), columns: 10 },
];
const RULES = new Set(PAGES.flatMap(({ check }) => check.rules.map(({ id }) => id)));

function problemsIn(row: string): readonly string[] {
  const ours = row.split(" | ")[1] ?? "";
  const rules = [...ours.matchAll(/\[`([a-z0-9-]+)`\]/g)].map(([, id = ""]) => id);
  const holders = holdersIn(ours);
  const read = (file: string) => (existsSync(join(ROOT, file)) ? readFileSync(join(ROOT, file), "utf8") : undefined);
  return [
    ...(rules.length + holders.length === 0 ? [`nothing backs: ${row}`] : []),
    ...rules.filter((id) => !RULES.has(id)).map((id) => `there is no rule ${id}`),
    ...holders.flatMap((holder) => missing(holder, read(holder.file))),
  ];
}

describe.each(PAGES)("the comparison of $check.name", ({ rows, columns }) => {
  it("has rows, and each says something of everybody", () => {
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.filter((row) => row.split(" | ").length !== columns)).toEqual([]);
  });

  it.each(rows)("%s", (row) => {
    expect(problemsIn(row)).toEqual([]);
  });
});

it("notices a row that nothing backs", () => {
  expect(problemsIn("| Something | said | n |")).toHaveLength(1);
  expect(problemsIn("| Something | [`no-such-rule`](x.md) | n |")).toHaveLength(1);
});

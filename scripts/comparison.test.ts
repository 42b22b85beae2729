// The table in which pin-check compares itself with others: every row of ours is backed by a rule or a test that exists.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PIN_CHECK } from "@lockstep/pin-check";
import { describe, expect, it } from "vitest";
import { ROOT } from "./repository.ts";
import { holdersIn, missing } from "./threat-model.ts";

const PAGE = readFileSync(join(ROOT, "actions/pin-check/README.md"), "utf8");
const TABLE = PAGE.slice(PAGE.indexOf("<!-- comparison -->"), PAGE.indexOf("<!-- /comparison -->"));
const ROWS = TABLE.split("\n").filter((line) => line.startsWith("| ") && !/^\| (?:---|What is|\*)/.test(line));
const RULES = new Set(PIN_CHECK.rules.map(({ id }) => id));

function problemsIn(row: string): readonly string[] {
  const ours = row.split(" | ")[1] ?? "";
  const rules = [...ours.matchAll(/\[`([a-z-]+)`\]/g)].map(([, id = ""]) => id);
  const holders = holdersIn(ours);
  const read = (file: string) => (existsSync(join(ROOT, file)) ? readFileSync(join(ROOT, file), "utf8") : undefined);
  return [
    ...(rules.length + holders.length === 0 ? [`nothing backs: ${row}`] : []),
    ...rules.filter((id) => !RULES.has(id)).map((id) => `there is no rule ${id}`),
    ...holders.flatMap((holder) => missing(holder, read(holder.file))),
  ];
}

describe("the comparison", () => {
  it("has rows", () => {
    expect(ROWS.length).toBeGreaterThan(20);
  });

  it.each(ROWS)("%s", (row) => {
    expect(problemsIn(row)).toEqual([]);
  });

  it("notices a row that nothing backs", () => {
    expect(problemsIn("| Something | said | n |")).toHaveLength(1);
    expect(problemsIn("| Something | [`no-such-rule`](x.md) | n |")).toHaveLength(1);
  });
});

// The tables in which actions compare themselves with others: every row of ours is backed by a rule, a case or a test
// that exists.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PIN_CHECK } from "@lockstep/pin-check";
import { SECRET_SCAN } from "@lockstep/secret-scan";
import { describe, expect, it } from "vitest";
import { CASES } from "../test/privileged/cases.ts";
import { ROOT } from "./repository.ts";
import { holdersIn, missing } from "./threat-model.ts";

/** The rows of an action's table, without its head and its last row, which holds versions. */
function rowsOf(action: string): readonly string[] {
  const page = readFileSync(join(ROOT, `actions/${action}/README.md`), "utf8");
  const table = page.slice(page.indexOf("<!-- comparison -->"), page.indexOf("<!-- /comparison -->"));
  return table.split("\n").filter((line) => line.startsWith("| ") && !/^\| (?:---|What is|\*)/.test(line));
}

const PAGES = ["pin-check", "secret-scan", "harden-runner", "verify-artifact"].map((name) => ({
  name,
  rows: rowsOf(name),
}));
const COLUMNS = 10;
const RULES = [PIN_CHECK, SECRET_SCAN].flatMap((check) => check.rules.map(({ id }) => id));
/** A case that is out of scope shows that something is not covered. */
const SHOWN = CASES.flatMap(({ id, outcome }) => (outcome === "out-of-scope" ? [] : [id]));
const BACKING: ReadonlySet<string> = new Set([...RULES, ...SHOWN]);

function problemsIn(row: string): readonly string[] {
  const ours = row.split(" | ")[1] ?? "";
  const ids = [...ours.matchAll(/\[`(T[0-9]+|[a-z0-9-]+)`\]/g)].map(([, id = ""]) => id);
  const holders = holdersIn(ours);
  const read = (file: string) => (existsSync(join(ROOT, file)) ? readFileSync(join(ROOT, file), "utf8") : undefined);
  return [
    ...(ids.length + holders.length === 0 ? [`nothing backs: ${row}`] : []),
    ...ids.filter((id) => !BACKING.has(id)).map((id) => `there is neither a rule nor a played case ${id}`),
    ...holders.flatMap((holder) => missing(holder, read(holder.file))),
  ];
}

describe.each(PAGES)("the comparison of $name", ({ rows }) => {
  it("has rows, and each says something of everybody", () => {
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.filter((row) => row.split(" | ").length !== COLUMNS)).toEqual([]);
  });

  it.each(rows)("%s", (row) => {
    expect(problemsIn(row)).toEqual([]);
  });
});

it("notices a row that nothing backs", () => {
  expect(problemsIn("| Something | said | n |")).toHaveLength(1);
  expect(problemsIn("| Something | [`no-such-rule`](x.md) | n |")).toHaveLength(1);
  expect(problemsIn("| Something | [`T70`](x.md) | n |")).toHaveLength(1);
  expect(problemsIn("| Something | [`T69`](x.md) | n |")).toHaveLength(1);
});

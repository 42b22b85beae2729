// The tables that put inputs of other actions beside ours: what they name of ours exists.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { policyJsonSchema } from "@lockstep/core/policy";
import { CHECKS } from "@lockstep/gate";
import { catalogueOf } from "@lockstep/runtime";
import { describe, expect, it } from "vitest";
import { ROOT } from "./documentation.ts";
import { problemsOfInput, specOf } from "./suite-steps.ts";

const PAGE = readFileSync(join(ROOT, "docs/migration.md"), "utf8");
const SCHEMA: unknown = JSON.parse(JSON.stringify(policyJsonSchema(catalogueOf(CHECKS))));

interface Row {
  readonly action: string;
  readonly theirs: string;
  /** The cell that names inputs of ours, or keys of the policy; empty where there is no counterpart. */
  readonly ours: string;
  readonly different: string;
}

/** The rows of every table that follows `<!-- inputs: ACTION -->`. */
function rowsOf(page: string): readonly Row[] {
  return page
    .split("<!-- inputs: ")
    .slice(1)
    .flatMap((part) => {
      const action = part.slice(0, part.indexOf(" -->"));
      const [, table = ""] = part.split(/\n\n/);
      const rows = table.split("\n").filter((line) => line.startsWith("| `"));
      return rows.map((row) => {
        const [, theirs = "", ours = "", different = ""] = row.split("|").map((cell) => cell.trim());
        return { action, theirs, ours, different };
      });
    });
}

function isPolicyKey(path: string): boolean {
  let node = SCHEMA;
  for (const key of path.split(".")) node = memberOf(memberOf(node, "properties"), key);
  return node !== undefined;
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}

function problemsOf({ action, ours }: Row): readonly string[] {
  const spec = specOf(action);
  if (spec === undefined) return [`there is no action ${action}`];
  return [...ours.matchAll(/`([^`]+)`/g)].flatMap(([, named = ""]) => {
    if (named.includes(".")) return isPolicyKey(named) ? [] : [`the policy has no key ${named}`];
    const [input = "", value = "${{ any }}"] = named.split(": ");
    return problemsOfInput(spec, input, value);
  });
}

const ROWS = rowsOf(PAGE);

describe("the tables of inputs", () => {
  it("are there for all four actions", () => {
    expect([...new Set(ROWS.map(({ action }) => action))]).toHaveLength(4);
  });

  it.each(ROWS)("$action: $theirs has a counterpart that exists, or a reason", (row) => {
    expect(problemsOf(row)).toEqual([]);
    expect(row.ours + row.different).not.toBe("");
  });
});

it("notices what does not exist", () => {
  const row = { action: "pin-check", theirs: "`x`", different: "" };
  expect(problemsOf({ ...row, ours: "`no-such-input`" })).toHaveLength(1);
  expect(problemsOf({ ...row, ours: "`pin-check.no-such-key`" })).toHaveLength(1);
  expect(problemsOf({ ...row, ours: "`on-incomplete: maybe`" })).toHaveLength(1);
});

// Keeps the bundles from growing unnoticed: growth over 5 % needs a changed line in dist/BUDGET.json in the same commit.
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "./check-dist.ts";
import { ROOT } from "./repository.ts";

const ALLOWED_GROWTH = 1.05;
const DIST = join(ROOT, "dist");
const BUDGET = join(DIST, "BUDGET.json");

/** Bytes by folder of dist/. Chunk names change with their content, so the folder is what is measured. */
function measureDist(): Readonly<Record<string, number>> {
  const sizes: Record<string, number> = {};
  for (const name of filesIn(DIST).filter((file) => file !== "BUDGET.json")) {
    const folder = name.split("/")[0] ?? name;
    sizes[folder] = (sizes[folder] ?? 0) + statSync(join(DIST, name)).size;
  }
  return Object.fromEntries(Object.entries(sizes).sort());
}

export function checkBudget(): readonly string[] {
  const budget = JSON.parse(readFileSync(BUDGET, "utf8")) as Readonly<Record<string, number>>;
  const sizes = measureDist();
  const grown = Object.entries(sizes).filter(([folder, bytes]) => bytes > (budget[folder] ?? 0) * ALLOWED_GROWTH);
  const gone = Object.keys(budget).filter((folder) => !(folder in sizes));
  return [
    ...grown.map(
      ([folder, bytes]) =>
        `dist/${folder}: ${bytes} bytes, the budget is ${budget[folder] ?? 0}: make it smaller, or change dist/BUDGET.json and say why in the commit`,
    ),
    ...gone.map((folder) => `dist/BUDGET.json lists ${folder}, which is not in dist/: remove the line`),
  ];
}

// What a person runs before a commit. Every step runs, also after one has failed; the output of failed steps is shown.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { checkBoundaries } from "./check-boundaries.ts";
import { checkBudget } from "./check-budget.ts";
import { checkDist } from "./check-dist.ts";
import { checkGenerated } from "./check-generated.ts";
import { checkModules } from "./check-modules.ts";
import { ROOT } from "./repository.ts";

interface Step {
  readonly name: string;
  /** What is wrong; an empty list means the step passed. */
  run(): readonly string[];
}

const STEPS: readonly Step[] = [
  { name: "types", run: () => [...tool("tsc", ["-b"]), ...tool("tsc", ["-p", "tsconfig.tests.json"])] },
  { name: "lint and format", run: () => tool("biome", ["check", "--error-on-warnings", "."]) },
  { name: "unused code", run: () => tool("knip", []) },
  { name: "boundaries", run: checkBoundaries },
  { name: "modules", run: checkModules },
  { name: "generated files", run: checkGenerated },
  { name: "dist in step with the source", run: checkDist },
  { name: "size of the bundles", run: checkBudget },
];

const failed = STEPS.filter(({ name, run }) => {
  const start = performance.now();
  const problems = run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`${problems.length === 0 ? "ok  " : "FAIL"} ${name} (${seconds} s)\n`);
  for (const problem of problems) process.stdout.write(`${problem.trimEnd()}\n`);
  return problems.length > 0;
});
process.stdout.write(`\n${STEPS.length - failed.length} passed, ${failed.length} failed\n`);
process.exitCode = failed.length > 0 ? 1 : 0;

function tool(name: string, args: readonly string[]): readonly string[] {
  const { status, stdout, stderr, error } = spawnSync(join(ROOT, "node_modules", ".bin", name), args, {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (status === 0) return [];
  return [`${name} ${args.join(" ")}: ${error?.message ?? `exit code ${status}`}`, stdout, stderr].filter(Boolean);
}

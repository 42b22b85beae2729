// Compares every generated file with what the generator would write now.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generatedFiles } from "./generated-files.ts";
import { ROOT } from "./repository.ts";

const CURE = "run `npm run generate` and commit the result";

export function checkGenerated(): readonly string[] {
  const files = generatedFiles();
  const stale = files.filter(
    ({ path, text }) => !existsSync(join(ROOT, path)) || readFileSync(join(ROOT, path), "utf8") !== text,
  );
  const known = new Set(files.map(({ path }) => path));
  const orphans = readdirSync(join(ROOT, "docs/rules")).filter((name) => !known.has(`docs/rules/${name}`));
  return [
    ...stale.map(({ path }) => `${path} is not what the declarations say: ${CURE}`),
    ...orphans.map((name) => `docs/rules/${name} belongs to no rule: ${CURE}`),
  ];
}

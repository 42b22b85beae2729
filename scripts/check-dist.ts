// Builds the bundles into a folder of its own and compares them byte by byte with the committed ones.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { ROOT } from "./repository.ts";

/** Kept by hand in dist/, not built. */
const BY_HAND = ["BUDGET.json"];

export function checkDist(): readonly string[] {
  const fresh = mkdtempSync(join(tmpdir(), "lockstep-dist-"));
  try {
    const build = spawnSync(process.execPath, ["--conditions=source", "scripts/build.ts", "--out", fresh], {
      cwd: ROOT,
      stdio: ["ignore", "ignore", "inherit"],
    });
    if (build.status !== 0) return ["the source cannot be built: run `npm run build` and cure what it says"];
    return differences(fresh, join(ROOT, "dist"));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Files that are missing, left over or different, as messages with the cure. */
function differences(built: string, committed: string): readonly string[] {
  const names = new Set([...filesIn(built), ...filesIn(committed)]);
  const differing = [...names].filter(
    (name) => !BY_HAND.includes(name) && contents(built, name) !== contents(committed, name),
  );
  return differing
    .sort()
    .map((name) => `dist/${name} is not what the source builds: run \`npm run build\` and commit the result`);
}

/** Every file below a folder, relative to it. Throws if the folder is missing: an absent dist/ is never in step. */
export function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

function contents(folder: string, name: string): string | undefined {
  return filesIn(folder).includes(name) ? readFileSync(join(folder, name), "latin1") : undefined;
}

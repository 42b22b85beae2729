// Real workflow files, all in one repository: nothing crashes, and no `uses:` is overlooked.
import { describe, expect, test } from "vitest";
import { corpusFiles } from "../corpus/corpus.ts";
import { lockstep } from "./bundles.ts";
import { repositoryOf } from "./project.ts";
import { checkOf, parseReport } from "./report.ts";
import { countUses } from "./uses-counter.ts";

const FOLDER = ".github/workflows/";
const files = corpusFiles();

describe.skipIf(files.length === 0)("the corpus", () => {
  test("is checked to the last `uses:`", async () => {
    using repository = repositoryOf(Object.fromEntries(files.map(({ name, text }) => [FOLDER + name, text])));
    const { exitCode, stdout, stderr } = await lockstep(["gate", ".", "--format", "json"], { cwd: repository.path });
    expect([exitCode, stderr]).toEqual([1, ""]);
    const { stats, notChecked, subjects } = checkOf(parseReport(stdout), "pin-check");

    // A file of which something was not checked and nothing was found may not be YAML; a few in a thousand are not.
    const judged = new Set(subjects.map(({ location }) => location.file));
    const unchecked = notChecked.map(({ what }) => what.replace(/:\d+:\d+$/, ""));
    const unread = new Set(unchecked.filter((file) => !judged.has(file)));
    expect(unread.size).toBeLessThan(files.length / 100);
    expect(stats["files"]).toBeGreaterThan(0.99 * files.length);

    const expected = files
      .filter(({ name }) => !unread.has(FOLDER + name))
      .map(({ name, text }) => [FOLDER + name, countUses(text)] as const)
      .filter(([, count]) => count > 0);
    const found = new Map<string, number>();
    for (const { kind, location } of subjects) {
      if (kind !== "step" && kind !== "reusable-workflow") continue;
      found.set(location.file, (found.get(location.file) ?? 0) + 1);
    }
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
    expect(stats["uses"]).toBe(expected.reduce((sum, [, count]) => sum + count, 0));
    expect(stats["uses"]).toBeGreaterThan(files.length);
  });
});

describe("the counter", () => {
  test.each([
    [1, "- uses: a/b@v1"],
    [1, "- name: x\n  uses: 'a/b@v1' # why"],
    [1, '-   "uses" : a/b@v1'],
    [1, "- { name: x, uses: a/b@v1 }"],
    [0, "# - uses: a/b@v1"],
    [0, "- run: echo uses: a/b@v1"],
    [1, "- run: |\n    uses: a/b@v1\n\n    - uses: c/d@v1\n- uses: e/f@v1"],
    [1, "- run: >-2 # folded\n    uses: a/b@v1\n  uses: c/d@v1"],
    [0, "with:\n  script: |+\n   uses: a/b@v1"],
  ])("counts %i in %j", (count, text) => {
    expect(countUses(text)).toBe(count);
  });
});

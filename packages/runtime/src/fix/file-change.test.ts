import { chmodSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import type { Edit } from "@lockstep/core";
import { ScratchRepository } from "@lockstep/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planChanges, renderPatch, writeChanges } from "./file-change.ts";

function edits(file: string, ...changes: readonly [number, number, string][]): ReadonlyMap<string, readonly Edit[]> {
  return new Map([[file, changes.map(([start, end, text]) => ({ file, start, end, text }))]]);
}

describe("planChanges", () => {
  it("changes the edited ranges and keeps the rest, the mode included", () => {
    using repository = new ScratchRepository();
    const file = repository.write("a.sh", "one two\r\nthree");
    chmodSync(file, 0o755);
    writeChanges(planChanges(repository.path, edits("a.sh", [4, 7, "2"], [14, 14, "!"])));
    expect(readFileSync(file, "utf8")).toBe("one 2\r\nthree!");
    expect(statSync(file).mode & 0o777).toBe(0o755);
  });

  it("writes through a link inside the repository, and never outside of it", () => {
    using repository = new ScratchRepository();
    using elsewhere = new ScratchRepository();
    repository.write("real.yml", "abc");
    const outside = elsewhere.write("x.yml", "abc");
    symlinkSync("real.yml", join(repository.path, "link.yml"));
    symlinkSync(outside, join(repository.path, "out.yml"));
    const both = new Map([...edits("link.yml", [0, 1, "A"]), ...edits("real.yml", [0, 1, "A"])]);
    writeChanges(planChanges(repository.path, both));
    writeChanges(planChanges(repository.path, edits("out.yml", [0, 1, "A"])));
    expect(readFileSync(join(repository.path, "real.yml"), "utf8")).toBe("Abc");
    expect(readFileSync(outside, "utf8")).toBe("abc");
  });

  it("refuses edits made for another text", () => {
    using repository = new ScratchRepository();
    repository.write("a", "short");
    expect(() => planChanges(repository.path, edits("a", [10, 12, "x"]))).toThrow(RangeError);
  });
});

describe("renderPatch", () => {
  it("is empty for no change", () => {
    expect(renderPatch([])).toBe("");
  });

  it.each([
    "plain.yml",
    "with space.yml",
    'quo"te.yml',
    "ü.yml",
    "a\tb.yml",
    "a\nb.yml",
    "a\r\n+++ b/x.yml",
    "a\\b.yml",
  ])("can be applied by git to %j", (name) => {
    using repository = new ScratchRepository();
    repository.write(name, "one\ntwo\nthree\n");
    repository.commit();
    const [change, ...more] = planChanges(repository.path, edits(name, [4, 7, "2"]));
    expect(more).toEqual([]);
    repository.write("fixes.patch", renderPatch(change ? [change] : []));
    repository.git("apply", "fixes.patch");
    expect(readFileSync(join(repository.path, name), "utf8")).toBe("one\n2\nthree\n");
  });

  it("gives git back the planned text, whatever line ends there are", () => {
    using repository = new ScratchRepository();
    const line = fc.constantFrom("a", "b\r", "", "- uses: x@y", "\t");
    const text = fc.tuple(fc.array(line, { minLength: 1, maxLength: 12 }), fc.boolean());
    fc.assert(
      fc.property(text, fc.nat(), (parts, seed) => {
        const before = parts[0].join("\n") + (parts[1] ? "\n" : "");
        repository.write("f.yml", before);
        const at = seed % (before.length + 1);
        const changes = planChanges(repository.path, edits("f.yml", [at, at, "NEW"]));
        repository.write("fixes.patch", renderPatch(changes));
        repository.git("apply", "--whitespace=nowarn", "fixes.patch");
        expect(readFileSync(join(repository.path, "f.yml"), "utf8")).toBe(changes[0]?.after);
      }),
      { numRuns: 40 },
    );
  });
});

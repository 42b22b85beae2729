import { spawnSync } from "node:child_process";
import { ScratchRepository } from "@lockstep/testkit";
import fc from "fast-check";
import { expect, it } from "vitest";
import { isIgnored, parseIgnoreFile } from "./checkout-ignore.ts";
import { parsePattern } from "./checkout-pattern.ts";

it.each([
  ["*.c", "main.c", true],
  ["*.c", "main.cc", false],
  ["src/*.c", "src/a/main.c", false],
  ["src/**/*.c", "src/main.c", true],
  ["src/**/*.c", "src/a/b/main.c", true],
  ["**/main.c", "main.c", true],
  ["**/main.c", "xmain.c", false],
  ["src/**", "src/a/b", true],
  ["src/**", "src", false],
  ["a**b", "axxb", true],
  ["a?c", "abc", true],
  ["a?c", "a/c", false],
  ["[a-c]x", "bx", true],
  ["[!a-c]x", "bx", false],
  ["[]x]", "]", true],
  ["\\*", "*", true],
  ["\\*", "x", false],
  ["/a", "a", true],
])("matches %j with %j: %j", (pattern, text, expected) => {
  expect(parsePattern(pattern)?.matches(text)).toBe(expected);
});

it.each(["", "/", "a\\", "[a", "[[:space:]]", "x".repeat(1001)])("does not understand %j", (pattern) => {
  expect(parsePattern(pattern)).toBe(undefined);
});

it("ends on any pattern and text", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "*", "/", "?", "[", "]", "\\", "!", "-"), maxLength: 200 });
  fc.assert(
    fc.property(text, text, (pattern, subject) => {
      expect(parsePattern(pattern)?.matches(subject)).not.toBe(null);
    }),
  );
  expect(parsePattern("*a".repeat(400))?.matches("a".repeat(100_000))).toBe(false);
});

/** Rules that git and we read alike; spaces, classes and escapes have examples above. */
const rule = fc
  .tuple(
    fc.constantFrom("", "!", "/", "!/"),
    fc.array(fc.constantFrom("a", "b", "*", "**", "a*", "?", "[ab]"), { minLength: 1, maxLength: 3 }),
    fc.constantFrom("", "/"),
  )
  .map(([start, parts, end]) => start + parts.join("/") + end);

it("ignores what git ignores", () => {
  using repository = new ScratchRepository();
  const paths = ["b", "c", "ab", "a/a", "a/b", "d/a", "d/b", "d/c/a", "d/e/f/b", "aa/b/a"];
  for (const path of paths) repository.write(path, "");
  fc.assert(
    fc.property(fc.array(rule, { minLength: 1, maxLength: 4 }), (rules) => {
      const text = `${rules.join("\n")}\n`;
      repository.write(".gitignore", text);
      const files = [parseIgnoreFile("", text)];
      const ours = paths.filter((path) =>
        isIgnoredOnTheWay(path, (part, isFolder) => isIgnored(part, isFolder, files)),
      );
      expect(ours).toEqual(ignoredByGit(repository.path, paths));
    }),
    { numRuns: 60 },
  );
});

function isIgnoredOnTheWay(path: string, judge: (path: string, isFolder: boolean) => boolean): boolean {
  const parts = path.split("/");
  return parts.some((_, index) => judge(parts.slice(0, index + 1).join("/"), index < parts.length - 1));
}

/** `git check-ignore` ends with 1 where nothing is ignored. */
function ignoredByGit(folder: string, paths: readonly string[]): readonly string[] {
  const { stdout } = spawnSync("git", ["check-ignore", "--no-index", "--stdin"], {
    cwd: folder,
    input: paths.join("\n"),
    encoding: "utf8",
    env: { PATH: process.env["PATH"], HOME: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
  });
  return stdout.split("\n").filter((line) => line !== "");
}

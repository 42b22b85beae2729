import { matchesGlob } from "@lockstep/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advance, canGoOn, isMatch, parsePatterns, startState } from "./path-pattern.ts";

function matches(pattern: string, path: string): boolean {
  const [parsed] = parsePatterns(pattern, []);
  if (parsed === undefined) return false;
  let state = startState(parsed);
  for (const name of path.split("/")) {
    // Whoever walks folders relies on it: a path that matches is not given up on the way.
    if (!canGoOn(parsed, state)) return false;
    state = advance(parsed, state, name);
  }
  return isMatch(parsed, state);
}

const word = fc.string({ unit: fc.constantFrom("a", "b", "."), minLength: 1, maxLength: 3 });
const name = word.filter((text) => text !== "." && text !== "..");
const segment = fc.oneof(name, fc.constantFrom("*", "**", "a*", "?", "*.b"));

describe("patterns of paths", () => {
  it.each([
    ["dist/*", "dist/app.zip", true],
    ["dist/*", "dist/sub/app.zip", false],
    ["dist/**", "dist/sub/app.zip", true],
    ["dist/**", "dist", false],
    ["**/*.whl", "pkg.whl", true],
    ["**/*.whl", "a/b/pkg.whl", true],
    ["**.whl", "a/pkg.whl", false],
    ["./dist//app.zip", "dist/app.zip", true],
    ["a/**/b", "a/b", true],
    ["a/**/b", "a/x/y/b", true],
    ["*", ".hidden", true],
    ["[ab]", "a", false],
  ])("%s and %s: %s", (pattern, path, expected) => {
    expect(matches(pattern, path)).toBe(expected);
  });

  it("agrees with the core's globs where `**` stands alone", () => {
    fc.assert(
      fc.property(
        fc.array(segment, { minLength: 1, maxLength: 5 }),
        fc.array(name, { minLength: 1, maxLength: 5 }),
        (given, path) => {
          const segments = given.at(-1) === "**" ? [...given, "*"] : given;
          expect(matches(segments.join("/"), path.join("/"))).toBe(matchesGlob(segments.join("/"), path.join("/")));
        },
      ),
    );
  });

  it("takes the workspace off absolute patterns, and refuses what leads elsewhere", () => {
    expect(parsePatterns("/ws/dist/*", ["/ws"])[0]?.segments).toEqual(["dist", "*"]);
    for (const text of ["/etc/passwd", "../x", "a/../../x", "/wsx/dist", "C:/x"]) {
      expect(() => parsePatterns(text, ["/ws"])).toThrow(expect.objectContaining({ code: "invalid-input" }));
    }
  });

  it("reads lines with either line break, comments and exclusions", () => {
    const read = parsePatterns("# files\r\ndist/*\r\n\n ! dist/*.txt \n", []);
    expect(read.map(({ segments, excludes }) => [segments.join("/"), excludes])).toEqual([
      ["dist/*", false],
      ["dist/*.txt", true],
    ]);
  });
});

import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { findMatches } from "./find-matches.ts";
import { GoExpression } from "./go-expression.ts";
import { longestMatch } from "./longest-match.ts";

const atom = fc.constantFrom(
  "a",
  "b",
  "é",
  "\\w",
  "[^a]",
  "[[:alpha:]b]",
  "\\b",
  "^",
  "$",
  "(?m:^)",
  "\\A",
  "\\z",
  "(?:ab|b)",
  "\\Qa.\\E",
  "\\x{e9}",
  "\\n",
  ".",
  "\\pL",
  "[]\\]]",
  "{",
  "(?i)",
  "(?P<n>a|)",
  "\\x41",
  "\\101",
);
const bounded = fc.constantFrom("", "", "?", "{2}", "{0,3}", "{1,2}?", "??");
const anyTimes = fc.constantFrom("", "*", "+?", "{2,}");
const character = fc.constantFrom("a", "b", "é", "\n", ".", "]", "{", "A", "\u20ac", " ");
const text = fc.array(character, { maxLength: 120 });
/** Long enough for many windows. */
const longText = fc.array(character, { minLength: 300, maxLength: 600 });

function sourceOf(times: fc.Arbitrary<string>) {
  const piece = fc.tuple(atom, times).map(([one, often]) => (one === "(?i)" ? one : one + often));
  const sequence = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(""));
  return fc.oneof(
    sequence,
    fc.tuple(sequence, sequence).map(([a, b]) => `(${a}|${b})`),
    fc.tuple(sequence, sequence).map(([a, b]) => `${a}|${b}`),
  );
}

/** Undefined where Go would refuse the expression: a name twice, a repeated edge. */
function compile(source: string): GoExpression | undefined {
  try {
    return new GoExpression(source);
  } catch {
    return undefined;
  }
}

function found(expression: GoExpression, bytes: Buffer, window: number) {
  return [...findMatches(expression, bytes, window)].filter((match) => match !== undefined);
}

test("the size of the windows changes nothing", () => {
  fc.assert(
    fc.property(sourceOf(bounded), longText, fc.integer({ min: 1, max: 40 }), (source, pieces, window) => {
      const expression = compile(source);
      const bytes = Buffer.from(pieces.join(""));
      if (expression) expect(found(expression, bytes, window)).toEqual(found(expression, bytes, 10_000));
    }),
    { numRuns: 400 },
  );
});

test("no match is longer than was worked out", () => {
  fc.assert(
    fc.property(fc.oneof(sourceOf(bounded), sourceOf(anyTimes)), text, (source, pieces) => {
      const expression = compile(source);
      const bytes = Buffer.from(pieces.join(""));
      const lengths = expression
        ? found(expression, bytes, 10_000).map(({ start, end }) => [...bytes.toString("utf8", start, end)].length)
        : [];
      expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(longestMatch(source));
    }),
    { numRuns: 400 },
  );
});

describe("the longest match of", () => {
  it.each([
    ["abc", 3],
    ["a|bcd|", 3],
    ["a{2,5}b?", 6],
    ["(?:ab){3}", 6],
    ["(?i)^\\bkey[[:alpha:]_]{0,20}\\z$", 23],
    ["[\\]a]{4}", 4],
    ["[]a]{4}", 4],
    ["\\Qa*\\Eb", 3],
    ["\\p{Greek}{3}\\x{41}{2}", 5],
    ["(?P<name>a)(?i:b)(?s)c", 3],
    ["(?:\\b)*", 0],
    ["a*", Number.POSITIVE_INFINITY],
    ["(?:a+){0}b", 1],
    ["(?:a|b+)c", Number.POSITIVE_INFINITY],
    ["a{3,}", Number.POSITIVE_INFINITY],
  ])("%s", (source, expected) => {
    expect(compile(source)?.longest).toBe(expected);
  });
});

test("matches of any length up to 16 KiB are found at any place", () => {
  const expression = new GoExpression("BEGIN[^!]+END");
  const key = `BEGIN${"x".repeat(15_000)}END`;
  const bytes = Buffer.from(`${"-".repeat(40_000)}${key}${"-".repeat(33_000)}${key}`);
  expect(found(expression, bytes, 4_096).map(({ start }) => start)).toEqual([40_000, 88_008]);
});

test("a match at the end of a window is as long as it would be elsewhere", () => {
  const expression = new GoExpression("a(?:x{40}z)?");
  const starts = Array.from({ length: 200 }, (_, index) => 380 + index);
  const lengths = starts.map((start) => {
    const bytes = Buffer.from(`${"-".repeat(start)}a${"x".repeat(40)}z${"-".repeat(600)}`);
    return found(expression, bytes, 1).map(({ end }) => end - start);
  });
  expect(new Set(lengths.map(String))).toEqual(new Set(["42"]));
});

import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { findMatches } from "./find-matches.ts";
import { GoExpression, GoExpressionError, type GoMatch } from "./go-expression.ts";

/** Byte offsets of all matches, `start-end`. */
function spans(source: string, text: string | Buffer): readonly string[] {
  const bytes = typeof text === "string" ? Buffer.from(text, "utf8") : text;
  return matchesOf(new GoExpression(source), bytes).map(({ start, end }) => `${start}-${end}`);
}

function matchesOf(expression: GoExpression, text: string | Uint8Array): readonly GoMatch[] {
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  return [...findMatches(expression, bytes)].filter((match) => match !== undefined);
}

/** Expectations from the syntax page of Go's regexp/syntax, and from its notes on leftmost-first matches. */
describe("Go's meaning", () => {
  it.each([
    ["(?i) counts from where it stands", "a(?i)b", "aB AB ab", ["0-2", "6-8"]],
    ["(?i) ends with its group", "(?:(?i)a)b", "Ab AB", ["0-2"]],
    ["(?-i:…) takes it back", "(?i)a(?-i:b)", "Ab AB", ["0-2"]],
    ["(?i) folds as Unicode does", "(?i)k", "\u212a", ["0-3"]],
    ["(?s) lets . match a line end", "(?s)a.b", "a\nb", ["0-3"]],
    [". does not otherwise", "a.b", "a\nb", []],
    ["(?m) makes ^ and $ edges of lines", "(?m)^b$", "a\nb\nc", ["2-3"]],
    ["$ is the end of the text only", "a$", "a\na\n", []],
    ["\\z is the end of the text", "a\\z", "a\na", ["2-3"]],
    ["\\A is its start", "\\Aa", "aa", ["0-1"]],
    ["(?U) swaps greed", "(?U)a+", "aaa", ["0-1", "1-2", "2-3"]],
    ["POSIX classes", "[[:alpha:]]+", "12ab3", ["2-4"]],
    ["negated POSIX classes", "[[:^digit:]]+", "1ab", ["1-3"]],
    ["\\pL is any letter, of two bytes too", "\\pL+", "1é", ["1-3"]],
    ["\\p{Greek}", "\\p{Greek}", "aα", ["1-3"]],
    ["\\w is ASCII", "\\w+", "é_a1", ["2-5"]],
    ["\\b is ASCII", "\\bfoo\\b", "éfoo", ["2-5"]],
    ["(?P<n>…) names a group", "(?P<n>x)y", "xy", ["0-2"]],
    ["(?<n>…) does so too", "(?<n>x)y", "xy", ["0-2"]],
    ["\\Q…\\E is literal", "\\Qa.b\\E", "axb a.b", ["4-7"]],
    ["\\x{…} is a code point", "\\x{e9}", "é", ["0-2"]],
    ["octal", "\\101", "A", ["0-1"]],
    ["a brace that is no count is literal", "a{,2}", "a{,2}", ["0-5"]],
    ["the first alternative wins", "a|ab", "ab", ["0-1"]],
    ["] first in a class is itself", "[]a]+", "]a", ["0-2"]],
    ["no empty match right behind a match", "a*", "aab", ["0-2", "3-3"]],
  ])("%s", (_, source, text, expected) => {
    expect(spans(source, text)).toEqual(expected);
  });

  it("reads a byte that is no UTF-8 as one character", () => {
    expect(spans("a.b", Buffer.from([0x61, 0xff, 0x62]))).toEqual(["0-3"]);
    expect(spans("a[^x]{2}b", Buffer.from([0x61, 0xe2, 0x82, 0x62]))).toEqual(["0-4"]);
  });

  it("tells groups, and which took no part", () => {
    const [match] = matchesOf(new GoExpression("(a)|(b)"), "b");
    expect(match?.groups).toEqual([undefined, { start: 0, end: 1 }]);
  });
});

describe("what Go refuses is refused", () => {
  it.each([
    "(?=a)",
    "(?<!a)b",
    "(a)\\1",
    "a**",
    "a++",
    "\\Z",
    "\\h",
    "a{1001}",
    "((a{100}){100}){100}",
    "[[:foo:]]",
    "\\p{Foo}",
    "[b-a]",
    "(",
    "a)",
    "[",
    "\\",
    "(?z)a",
    "*",
  ])("%s", (source) => {
    expect(() => new GoExpression(source)).toThrow(GoExpressionError);
  });

  it.each([
    ["too long", "a".repeat(16 * 1024 + 1)],
    ["too deep", "(".repeat(5_000) + ")".repeat(5_000)],
    ["too large", "((\\pL{10}){10}){10}".repeat(20)],
  ])("and what is %s", (_, source) => {
    expect(() => new GoExpression(source)).toThrow(GoExpressionError);
  });
});

test("what is built to backtrack does not", () => {
  const text = `${"a".repeat(100_000)}!`;
  expect(spans("(a*)*$", text)).toEqual(["100001-100001"]);
  expect(spans("(a+)+b", text)).toEqual([]);
  expect(spans("(?:a?){50}a{50}!", text.slice(-200))).toHaveLength(1);
});

test("test and matches agree, and literal text means itself as in JavaScript", () => {
  const piece = fc.constantFrom("a", "b", "-", "_", "0", " ", "\n", "'", "\u00e9", ".", "(");
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 3 }),
      fc.array(piece, { maxLength: 30 }),
      (wanted, pieces) => {
        const [literal, text] = [wanted.join(""), pieces.join("")];
        const expression = new GoExpression(literal.replace(/[.(]/g, "\\$&"));
        const first = matchesOf(expression, text)[0]?.start ?? -1;
        expect(first).toBe(Buffer.from(text).indexOf(literal));
        expect([expression.test(text), expression.test(Buffer.from(text))]).toEqual([first >= 0, first >= 0]);
      },
    ),
  );
});

test("any text as a pattern is compiled or refused, and never throws anything else", () => {
  const piece = fc.constantFrom(
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "1",
    ",",
    "*",
    "+",
    "?",
    "|",
    "\\",
    "^",
    "$",
    "a",
    ":",
    "p",
    "P",
    "<",
    ">",
    "(?",
    "i",
    "-",
    "Q",
    "[[:",
    ":]]",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), fc.string(), (pieces, text) => {
      let expression: GoExpression | undefined;
      try {
        expression = new GoExpression(pieces.join(""));
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(GoExpressionError);
      }
      const matches = expression ? matchesOf(expression, text) : [];
      expect(matches.every(({ start, end }) => start <= end)).toBe(true);
    }),
  );
});

import { Secret, SourceFile, UsageError } from "@lockstep/core";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { fingerprintKey, keyCheck, parseBaseline, renderBaseline } from "./baseline-file.ts";
import type { BaselineEntry } from "./baseline-line.ts";

const SALT = "0123456789abcdef".repeat(2);
const OTHER_SALT = "fedcba9876543210".repeat(2);
const HEADER = `lockstep-secrets-baseline 1 salt=${SALT}`;
const LINE = `${"a".repeat(32)} acme-token src/a.env`;

function parse(text: string) {
  return parseBaseline(new SourceFile("b", text));
}

/** The lines of the problems that the text is refused for. */
function refused(text: string): readonly (number | undefined)[] {
  try {
    parse(text);
  } catch (thrown) {
    if (!(thrown instanceof UsageError)) throw thrown;
    expect(thrown.code).toBe("policy-invalid");
    return thrown.problems.map(({ location }) => location?.line);
  }
  return [];
}

const digits = fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 32, maxLength: 32 });
const anyText = fc.string({ unit: "grapheme", maxLength: 30 });
const entry: fc.Arbitrary<BaselineEntry> = fc.record({
  fingerprint: digits,
  ruleId: fc.constantFrom("acme-token", "custom:x.y"),
  path: fc.oneof(anyText, fc.constantFrom("-", "", "a b\n<<<<<<< c", "%", "ä/\u2028#", "=======", "%41")),
  reason: fc.oneof(anyText, fc.constantFrom("", "why not", "two\nlines", " # ")),
});
const baseline = fc.record({
  keys: fc.uniqueArray(
    digits.map((salt) => ({ salt })),
    { minLength: 1, maxLength: 3, selector: ({ salt }) => salt },
  ),
  entries: fc.array(entry, { maxLength: 12 }),
});

function content({ fingerprint, ruleId, path }: BaselineEntry) {
  return JSON.stringify([fingerprint, ruleId, path]);
}

test("what is written is read again, and written the same", () => {
  fc.assert(
    fc.property(baseline, (made) => {
      const text = renderBaseline(made);
      const read = parse(text);
      expect(new Set(read.entries.map(content))).toEqual(new Set(made.entries.map(content)));
      expect(renderBaseline(read)).toBe(text);
    }),
  );
});

test("order and repetition of entries do not change a byte, and no line has a time or a line number", () => {
  fc.assert(
    fc.property(baseline, (made) => {
      const turned = { keys: made.keys, entries: [...made.entries, ...made.entries].reverse() };
      expect(renderBaseline(turned)).toBe(renderBaseline(made));
    }),
  );
});

/** What git's union driver makes of two versions: in each conflicting place, the lines of both. */
function union(base: readonly string[], ours: readonly string[], theirs: readonly string[]): string {
  const kept = base.filter((line) => ours.includes(line) && theirs.includes(line));
  const added = (lines: readonly string[]) => lines.filter((line) => !base.includes(line));
  return `${[...kept, ...added(ours), ...added(theirs)].join("\n")}\n`;
}

test("a union of two branches is read, and holds what both have added and none has dropped", () => {
  fc.assert(
    fc.property(baseline, fc.array(entry), fc.array(entry), fc.nat(), ({ keys, entries }, mine, yours, dropped) => {
      const lines = (list: readonly BaselineEntry[]) => renderBaseline({ keys, entries: list }).trimEnd().split("\n");
      const ours = entries.filter((_, index) => index !== dropped % 12);
      const merged = union(lines(entries), lines([...ours, ...mine]), lines([...entries, ...yours]));
      const found = new Set(parse(merged).entries.map(content));
      const missing = [...mine, ...yours, ...ours].filter((one) => !found.has(content(one)));
      expect(missing).toEqual([]);
    }),
  );
});

test("a union of two files that were both new keeps both salts", () => {
  const text = `${HEADER}\nlockstep-secrets-baseline 1 salt=${OTHER_SALT}\n${LINE}\n`;
  expect(parse(text).keys).toEqual([{ salt: SALT }, { salt: OTHER_SALT }]);
});

describe("it bears", () => {
  it.each([
    ["CR before LF", `${HEADER}\r\n${LINE}\r\n`],
    ["a byte order mark", `\ufeff${HEADER}\n${LINE}\n`],
    ["blank lines and no end of the last line", `\n${HEADER}\n\n  \n${LINE}`],
    ["a line twice", `${HEADER}\n${LINE}\n${HEADER}\n${LINE}\n`],
  ])("%s", (_, text) => {
    expect(parse(text).entries.map(({ path }) => path)).toEqual(["src/a.env"]);
  });

  it("a header alone", () => {
    expect(parse(`${HEADER}\n`).entries).toEqual([]);
  });
});

describe("it refuses, with the line", () => {
  it.each([
    ["conflict markers", `${HEADER}\n<<<<<<< ours\n${LINE}\n=======\n>>>>>>> theirs\n`, [2, 4, 5]],
    ["an entry before the header", `${LINE}\n${HEADER}\n`, [1]],
    ["another format version", `lockstep-secrets-baseline 2 salt=${SALT}\n`, [1]],
    ["a salt that is none", "lockstep-secrets-baseline 1 salt=xyz\n", [1]],
    ["a line of something else", `${HEADER}\n${LINE}\nhello\n`, [3]],
    ["upper-case digits", `${HEADER}\n${LINE.toUpperCase()}\n`, [2]],
    ["a path that is not encoded right", `${HEADER}\n${LINE}%\n`, [2]],
    ["too many headers", Array.from({ length: 17 }, (_, n) => HEADER.slice(0, -2) + String(n + 10)).join("\n"), [17]],
  ])("%s", (_, text, lines) => {
    expect(refused(text)).toEqual(lines);
  });

  it("too many entries", () => {
    const lines = Array.from({ length: 50_001 }, (_, index) => `${index.toString(16).padStart(32, "0")} r p`);
    expect(refused([HEADER, ...lines].join("\n"))).toEqual([50_002]);
    expect(refused([HEADER, ...lines.slice(1)].join("\n"))).toEqual([]);
  });

  it("a file that is too large, unread", () => {
    expect(refused(`${HEADER}\n${"ä".repeat(4 * 1024 * 1024)}`)).toEqual([1]);
  });
});

test("any text is either read or refused", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(anyText, fc.constantFrom(HEADER, LINE, "\n"))), (pieces) => {
      const lines = refused(pieces.join("\n"));
      expect(lines.every((line) => line !== undefined && line > 0)).toBe(true);
    }),
  );
});

test("a key is told by its check, and only the right one is taken", () => {
  const key = new Secret("of the owners");
  const header = { check: keyCheck(key) };
  expect(parse(renderBaseline({ keys: [header], entries: [] })).keys).toEqual([header]);
  expect(fingerprintKey(header, key)).toBe(key);
  expect(fingerprintKey(header, new Secret("another"))).toBeUndefined();
  expect(fingerprintKey(header, undefined)).toBeUndefined();
  expect(fingerprintKey({ salt: SALT }, key)).toBe(SALT);
});
